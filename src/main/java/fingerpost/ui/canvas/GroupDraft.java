package fingerpost.ui.canvas;

import fingerpost.topology.GroupKind;
import java.util.Optional;

/** A group while a person says what it is. */
public interface GroupDraft {
    /** What the boxes seem to have in common. */
    GroupKind kind();

    /** A name that it could have. */
    String name();

    /** Why that cannot be its name, in words; empty where it can. */
    Optional<String> refusal(String name);

    /** Makes it, with a name that was not refused: one step of undo. */
    void take(GroupKind kind, String name);
}
