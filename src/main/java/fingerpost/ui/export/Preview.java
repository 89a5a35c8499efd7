package fingerpost.ui.export;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an export would write, beside what stands in the folder now.
 *
 * @param before the files of the folder that would be replaced, by path
 */
record Preview(Bundle bundle, Map<String, String> before) {
    /** Makes the files anew; reads the folder, so it runs off the UI thread. */
    static Preview of(Exporter exporter, Topology topology, String version, Optional<Path> folder)
            throws IOException, Refusal {
        Bundle first = exporter.export(topology, version, Map.of());
        Map<String, String> before = new TreeMap<>();
        if (folder.isPresent()) {
            for (String path : first.files().keySet()) {
                Path file = folder.get().resolve(path);
                if (Files.isRegularFile(file)) {
                    before.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return new Preview(before.isEmpty() ? first : exporter.export(topology, version, before), before);
    }

    List<ExportFile> files() {
        List<ExportFile> files = new ArrayList<>();
        bundle.files()
                .forEach((path, text) -> files.add(new ExportFile(path, text, Optional.ofNullable(before.get(path)))));
        return files;
    }

    long changes() {
        return files().stream()
                .filter(file -> file.state() != ExportFile.State.SAME)
                .count();
    }

    /** What writing it would do, in a sentence. */
    String told(boolean folderChosen) {
        if (files().isEmpty()) {
            return "The design holds nothing that this target could express.";
        }
        if (!folderChosen) {
            return "Choose a folder to export into.";
        }
        return changes() == 0
                ? "The folder holds these files already."
                : changes() + " of " + files().size() + " files will be written.";
    }
}
