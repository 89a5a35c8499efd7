package fingerpost.ui.recover;

import fingerpost.document.LeftJournal;

/** What a person can do about what was left unsaved, and about a file that another program changed. */
public interface Deeds {
    /** Opens what was left, with its file kept, so that saving goes there. */
    void recover(LeftJournal left);

    /** Shows everything that was left. */
    void showLeft();

    /** What was left is deleted. */
    void discard(LeftJournal left);

    /** Takes what the file says, as a step that can be undone. */
    void reload();

    /** What the design says counts, not the file. */
    void keepMine();

    /** Shows beside the design what the file says. */
    void compare();

    void save();
}
