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
        GOOD(1, theme -> theme.ink(Ink.LEGAL)),
        DOUBTFUL(2, theme -> theme.badge(Badge.WARNING)),
        BAD(3, theme -> theme.ink(Ink.ILLEGAL)),
        QUIET(0, theme -> theme.ink(Ink.DETAIL));

        private final int weight;
        private final ToIntFunction<Theme> colour;

        Mood(int weight, ToIntFunction<Theme> colour) {
            this.weight = weight;
            this.colour = colour;
        }

        /** The heavier one is told where there is room for one only. */
        int weight() {
            return weight;
        }

        int colour(Theme theme) {
            return colour.applyAsInt(theme);
        }
    }
}
