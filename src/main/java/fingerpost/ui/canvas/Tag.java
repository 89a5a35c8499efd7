package fingerpost.ui.canvas;

import fingerpost.picture.Badge;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A word at the lower edge of a box that tells of something outside the design.
 *
 * @param sign tells it apart from far away, where the word is not shown
 * @param reason told while the pointer is over the box; empty for nothing more to tell
 * @param ring at the corner of the box, if there is one
 */
public record Tag(Mood mood, String sign, String word, String reason, Optional<Ring> ring) {
    /** The sign of what only another design has. */
    public static final String GHOST = "\u2212";

    /** The sign of what both sides have alike. */
    public static final String ALIKE = "=";

    public Tag(Mood mood, String sign, String word, String reason) {
        this(mood, sign, word, reason, Optional.empty());
    }

    public Tag(Mood mood, String sign, String word) {
        this(mood, sign, word, "");
    }

    /** The same where nothing is to move by itself: its ring leaps. */
    Tag still() {
        return new Tag(mood, sign, word, reason, ring.map(Ring::still));
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
