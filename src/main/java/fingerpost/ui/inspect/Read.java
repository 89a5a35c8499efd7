package fingerpost.ui.inspect;

import fingerpost.ui.speech.Speech;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a person types into a field; each refusal says what is expected. */
final class Read {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,18})\\s*(ms|s|min|m|h|d)(?:\\s+|(?=[0-9])|$)");

    private Read() {}

    static int number(String text, String what) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException(
                    Speech.of("{0} is a whole number; \"{1}\" is not.", what, text.strip()), notOne);
        }
    }

    static long longNumber(String text, String what) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException(
                    Speech.of("{0} is a whole number; \"{1}\" is not.", what, text.strip()), notOne);
        }
    }

    static double decimal(String text, String what) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException(
                    Speech.of("{0} is a number; \"{1}\" is not.", what, text.strip()), notOne);
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

    /** Seconds, or numbers with their units: {@code 10}, {@code 500ms}, {@code 5m}, {@code 1 h 30 min}. */
    static Duration duration(String text, String what) {
        String plain = text.strip();
        if (plain.matches("[0-9]{1,18}")) {
            return Duration.ofSeconds(Long.parseLong(plain));
        }
        Matcher parts = TIME.matcher(plain);
        Duration sum = Duration.ZERO;
        int end = 0;
        try {
            while (end < plain.length() && parts.find() && parts.start() == end) {
                sum = sum.plus(part(Long.parseLong(parts.group(1)), parts.group(2)));
                end = parts.end();
            }
        } catch (ArithmeticException tooLong) {
            throw new IllegalArgumentException(Speech.of("{0} of \"{1}\" is too long.", what, plain), tooLong);
        }
        if (end == 0 || end < plain.length()) {
            throw new IllegalArgumentException(Speech.of(
                    "{0} is a number of seconds, or one with ms, s, m, h or d; \"{1}\" is not.", what, plain));
        }
        return sum;
    }

    private static Duration part(long amount, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    /** {@code 10 min}, {@code 1 h 30 min}: every unit that it has. */
    static String spoken(Duration duration) {
        StringJoiner parts = new StringJoiner(" ");
        spoken(parts, duration.toDays(), "d");
        spoken(parts, duration.toHoursPart(), "h");
        spoken(parts, duration.toMinutesPart(), "min");
        spoken(parts, duration.toSecondsPart(), "s");
        spoken(parts, duration.toMillisPart(), "ms");
        return parts.length() == 0 ? "0 s" : parts.toString();
    }

    private static void spoken(StringJoiner parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + " " + unit);
        }
    }

    /** A percentage with at most two decimals, in ten thousandths. */
    static int percent(String text) {
        try {
            return new BigDecimal(text.strip().replace("%", "").strip())
                    .movePointRight(2)
                    .intValueExact();
        } catch (ArithmeticException | NumberFormatException notOne) {
            throw new IllegalArgumentException(
                    Speech.of("A share is a percentage from 0 to 100 with at most two decimals."), notOne);
        }
    }

    /** Ten thousandths as a percentage. */
    static String percent(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 2).stripTrailingZeros().toPlainString();
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
            throw new IllegalArgumentException(Speech.of("A date is written 2027-03-31."), notOne);
        }
    }
}
