package fingerpost.ui.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions that only the person can answer. A port, so that tests answer without a window. */
public interface Ask {
    /** What is done with changes that no file holds yet. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** What is done where another program changed the file that is to be saved. */
    enum Outside {
        SAVE_OVER,
        /** Shows what the file says beside the design. */
        BESIDE,
        SAVE_AS,
        CANCEL
    }

    Optional<Path> fileToOpen(Optional<Path> near);

    /** A text that is no topology; {@code title} says what it is. */
    Optional<Path> textToOpen(String title, Optional<Path> near);

    Optional<Path> fileToSave(String suggestion, Optional<Path> near);

    /** Where a text that is no topology goes; {@code title} says what it is. */
    Optional<Path> textToSave(String title, String suggestion, Optional<Path> near);

    Optional<Path> folder(String title, Optional<Path> near);

    /** Asked once before the changes to those, at least one, would be lost. */
    Unsaved unsaved(List<String> titles);

    /** Asked before what another program wrote into the file of that name would be replaced. */
    Outside changedOutside(String name);
}
