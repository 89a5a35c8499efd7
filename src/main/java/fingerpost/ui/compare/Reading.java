package fingerpost.ui.compare;

import fingerpost.export.Exporter;
import fingerpost.plan.deployed.Folder;
import fingerpost.plan.deployed.TargetGuess;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** Reads what a design is compared with. */
final class Reading {
    private Reading() {}

    private static Folder files(Path folder) throws IOException {
        try {
            return Folder.read(folder);
        } catch (FileSystemException told) {
            throw told;
        } catch (IOException tooMuch) {
            throw new IllegalArgumentException(tooMuch.getMessage(), tooMuch);
        }
    }

    /**
     * A folder, for the target that its files tell.
     *
     * @throws IOException where it cannot be read
     * @throws IllegalArgumentException where no file of any target stands there
     */
    static Source folder(String name, Path folder, Topology now, List<Exporter> exporters) throws IOException {
        Folder read = files(folder);
        TargetGuess guess = TargetGuess.of(now, exporters, read)
                .orElseThrow(() -> new IllegalArgumentException(Speech.of(
                        "No file that any target makes of this design stands in {0}. Choose the folder that an"
                                + " export was written into, such as the one with named.conf or zones.",
                        name)));
        return new Source.OfFolder(name, read, guess.exporter(), Speech.of("Told by its files: {0}.", guess.spoken()));
    }
}
