package fingerpost.ui.workbench;

import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a tab and the window's title say of a project.
 *
 * @param name what the project is called
 * @param begun whether there is a project at all
 * @param open whether it is seen, and no welcome screen over it
 */
record TabTitle(String name, boolean begun, boolean open, boolean unsaved, Optional<Path> file) {
    static final TabTitle NONE = new TabTitle("", false, false, false, Optional.empty());

    private static final String DOT = "• ";

    /** For the tab. */
    String tab() {
        return begun ? (unsaved ? DOT : "") + name : Speech.of("Welcome");
    }

    /** For the window. */
    String window() {
        return open ? (unsaved ? DOT : "") + name + " – Fingerpost" : "Fingerpost";
    }

    /** Where it lies. */
    String tip() {
        return file.map(Path::toString).orElse(Speech.of("Not saved in a file yet"));
    }
}
