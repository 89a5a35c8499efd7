package fingerpost.ui.inspect;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads what a person types into a field; each refusal says what is expected. */
final class Read {
    private Read() {}

    static int number(String text, String what) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException(what + " is a whole number; \"" + text.strip() + "\" is not.", notOne);
        }
    }

    static long longNumber(String text, String what) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException(what + " is a whole number; \"" + text.strip() + "\" is not.", notOne);
        }
    }

    static double decimal(String text, String what) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException(what + " is a number; \"" + text.strip() + "\" is not.", notOne);
        }
    }

    static OptionalInt maybeNumber(String text, String what) {
        return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(number(text, what));
    }

    /** One value per line; empty lines do not count. */
    static <T> List<T> lines(String text, Function<String, T> read) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(read)
                .toList();
    }

    static String written(List<?> values) {
        return values.stream()
                .map(Object::toString)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    static <T> Optional<T> maybe(String text, Function<String, T> read) {
        return text.isBlank() ? Optional.empty() : Optional.of(read.apply(text.strip()));
    }

    static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** Seconds, or a number with its unit: {@code 10}, {@code 500ms}, {@code 5m}, {@code 2h}. */
    static Duration duration(String text, String what) {
        String plain = text.strip();
        String digits = plain.replaceAll("[a-z ]+$", "");
        long amount = longNumber(digits.isEmpty() ? plain : digits, what);
        return switch (plain.substring(digits.length()).strip()) {
            case "", "s" -> Duration.ofSeconds(amount);
            case "ms" -> Duration.ofMillis(amount);
            case "m", "min" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default ->
                throw new IllegalArgumentException(
                        what + " is a number of seconds, or one with ms, s, m, h or d; \"" + plain + "\" is not.");
        };
    }

    static String written(Duration duration) {
        if (duration.toMillis() % 1000 != 0) {
            return duration.toMillis() + "ms";
        }
        long seconds = duration.toSeconds();
        if (seconds >= 3600 && seconds % 3600 == 0) {
            return seconds / 3600 + "h";
        }
        return seconds >= 60 && seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    static Optional<LocalDate> maybeDate(String text) {
        try {
            return maybe(text, LocalDate::parse);
        } catch (DateTimeException notOne) {
            throw new IllegalArgumentException("A date is written 2027-03-31.", notOne);
        }
    }
}
