package fingerpost.ui.canvas;

import fingerpost.picture.Badge;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import java.util.function.ToIntFunction;

/**
 * A word at the lower edge of a box that tells of something outside the design.
 *
 * @param sign tells it apart from far away, where the word is not shown
 * @param reason told while the pointer is over the box; empty for nothing more to tell
 */
public record Tag(Mood mood, String sign, String word, String reason) {
    public Tag(Mood mood, String sign, String word) {
        this(mood, sign, word, "");
    }

    /** How it is coloured. */
    public enum Mood {
        GOOD(theme -> theme.ink(Ink.LEGAL)),
        DOUBTFUL(theme -> theme.badge(Badge.WARNING)),
        BAD(theme -> theme.ink(Ink.ILLEGAL)),
        QUIET(theme -> theme.ink(Ink.DETAIL));

        private final ToIntFunction<Theme> colour;

        Mood(ToIntFunction<Theme> colour) {
            this.colour = colour;
        }

        int colour(Theme theme) {
            return colour.applyAsInt(theme);
        }
    }
}
