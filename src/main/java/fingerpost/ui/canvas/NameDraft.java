package fingerpost.ui.canvas;

import java.util.Optional;

/** The name of a box while it is written anew over the drawing. */
public interface NameDraft {
    /** The name as it stands. */
    String text();

    /** Why that cannot be its name, in words; empty where it can. */
    Optional<String> refusal(String text);

    /** Gives it that name, which was not refused: one step of undo. */
    void take(String text);
}
