package fingerpost.ui.canvas;

import java.util.function.Supplier;

/**
 * A small badge at the upper edge of a box that says how far something reaches.
 *
 * @param word shown where there is room
 * @param reason made and told while the pointer is over the box
 */
public record Shield(Share share, String word, Supplier<String> reason) {
    /** How much; told by shape and colour. */
    public enum Share {
        ALL(Tag.Mood.GOOD, "M-3 0.2 L-1 2.4 L3.2 -2.2", false),
        SOME(Tag.Mood.DOUBTFUL, "M0 -3.4 A3.4 3.4 0 0 1 0 3.4 Z", true),
        NONE(Tag.Mood.BAD, "M-2.4 -2.4 L2.4 2.4 M-2.4 2.4 L2.4 -2.4", false);

        private final Tag.Mood mood;
        private final String path;
        private final boolean filled;

        Share(Tag.Mood mood, String path, boolean filled) {
            this.mood = mood;
            this.path = path;
            this.filled = filled;
        }

        Tag.Mood mood() {
            return mood;
        }

        String path() {
            return path;
        }

        boolean filled() {
            return filled;
        }
    }
}
