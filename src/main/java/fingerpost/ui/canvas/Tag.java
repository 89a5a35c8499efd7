package fingerpost.ui.canvas;

import fingerpost.picture.Ink;

/**
 * A word at the lower edge of a box that tells of something outside the design.
 *
 * @param sign tells it apart from far away, where the word is not shown
 */
public record Tag(Mood mood, String sign, String word) {
    /** How it is coloured. */
    public enum Mood {
        GOOD(Ink.LEGAL),
        BAD(Ink.ILLEGAL),
        QUIET(Ink.DETAIL);

        private final Ink ink;

        Mood(Ink ink) {
            this.ink = ink;
        }

        Ink ink() {
            return ink;
        }
    }
}
