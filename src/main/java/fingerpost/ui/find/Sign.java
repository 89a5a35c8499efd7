package fingerpost.ui.find;

import java.util.Optional;

/** How a value is compared. */
enum Sign {
    HAS(":"),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">="),
    IS("="),
    IS_NOT("!=");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    static Optional<Sign> of(String text) {
        for (Sign each : values()) {
            if (each.text.equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    boolean holds(long value, long bound) {
        return switch (this) {
            case HAS, IS -> value == bound;
            case BELOW -> value < bound;
            case AT_MOST -> value <= bound;
            case ABOVE -> value > bound;
            case AT_LEAST -> value >= bound;
            case IS_NOT -> value != bound;
        };
    }
}
