package fingerpost.ui.workbench;

import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What becomes of files and folders that are dropped on the window.
 *
 * @param open opens a topology
 * @param read imports anything else
 * @param say tells the person what was left out
 */
record Dropped(Consumer<Path> open, Consumer<Path> read, Consumer<String> say) {
    /** Opens every topology, and imports the first of the others. */
    void take(List<Path> files) {
        files.stream().filter(ProjectFiles::isTopology).forEach(open);
        List<Path> others =
                files.stream().filter(file -> !ProjectFiles.isTopology(file)).toList();
        others.stream().findFirst().ifPresent(read);
        if (others.size() > 1) {
            say.accept(Speech.of(
                    "Only {0} is imported. Drop a folder to import several files together.",
                    others.getFirst().getFileName()));
        }
    }
}
