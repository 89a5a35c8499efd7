package fingerpost.picture;

import java.util.List;

/** What went on side by side: a row for each thing, with stretches of time and moments. */
public record Lanes(String title, Axis x, List<Lane> lanes) implements Chart {
    /** One row. */
    public record Lane(String name, List<Span> spans, List<Moment> moments) {
        public Lane {
            spans = List.copyOf(spans);
            moments = List.copyOf(moments);
        }
    }

    /** How a stretch or a moment is to be taken; told by colour and by its word. */
    public enum Mood {
        GOOD,
        BAD,
        MIXED,
        PLAIN
    }

    /** A stretch of time. */
    public record Span(double from, double to, Mood mood, String word) {
        public Span {
            if (!(to >= from)) {
                throw new IllegalArgumentException("The stretch " + word + " ends before it begins.");
            }
        }
    }

    /** A moment. */
    public record Moment(double at, Mood mood, String word) {}

    public Lanes {
        lanes = List.copyOf(lanes);
    }
}
