package fingerpost.ui.model;

/**
 * One sentence in the status bar.
 *
 * @param kind how it is shown
 */
public record Notice(Kind kind, String text) {
    /** What sort of sentence it is. */
    public enum Kind {
        PLAIN,
        /** With a button that undoes what it tells of. */
        UNDOABLE,
        REFUSED
    }

    public static final Notice NONE = new Notice(Kind.PLAIN, "");

    public static Notice plain(String text) {
        return new Notice(Kind.PLAIN, text);
    }

    public static Notice undoable(String text) {
        return new Notice(Kind.UNDOABLE, text);
    }

    public static Notice refused(String why) {
        return new Notice(Kind.REFUSED, why);
    }
}
