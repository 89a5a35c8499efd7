package fingerpost.ui.export;

import fingerpost.document.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts the files of an export into their folder. */
final class Writing {
    private Writing() {}

    /** How many were written; those that stand there already are left alone. */
    static int into(Path folder, List<ExportFile> files) throws IOException {
        int count = 0;
        for (ExportFile file : files) {
            if (file.state() != ExportFile.State.SAME) {
                Path place = folder.resolve(file.path());
                Path parent = place.getParent();
                Files.createDirectories(parent == null ? folder : parent);
                AtomicFiles.write(place, file.text().getBytes(StandardCharsets.UTF_8));
                count++;
            }
        }
        return count;
    }
}
