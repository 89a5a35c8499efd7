package fingerpost.ingest.haproxy;

import java.time.Duration;

/** Periods as HAProxy reads them: milliseconds unless a unit stands behind. */
final class Period {
    private Period() {}

    static Duration of(String text) {
        if (!text.matches("[0-9]{1,10}(us|ms|s|m|h|d)?")) {
            throw new IllegalArgumentException(text + " is no period, such as 10s.");
        }
        long number = Long.parseLong(text.replaceAll("[a-z]", ""));
        return switch (text.replaceAll("[0-9]", "")) {
            case "us" -> Duration.ofNanos(number * 1000);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofMillis(number);
        };
    }
}
