package fingerpost.wire;

import java.util.ArrayList;
import java.util.List;

/** Seconds in the units of people, as {@code dig} prints them. */
final class DigTime {
    private static final long[] SECONDS = {604_800, 86_400, 3600, 60, 1};
    private static final List<String> UNITS = List.of("week", "day", "hour", "minute", "second");

    private DigTime() {}

    /** {@code 1h30m} */
    static String brief(long seconds) {
        StringBuilder text = new StringBuilder();
        each(seconds, (count, unit) -> text.append(count).append(unit.charAt(0)));
        return text.toString();
    }

    /** {@code 1 hour 30 minutes} */
    static String words(long seconds) {
        List<String> words = new ArrayList<>();
        each(seconds, (count, unit) -> words.add(count + " " + unit + (count == 1 ? "" : "s")));
        return String.join(" ", words);
    }

    private interface Sink {
        void take(long count, String unit);
    }

    private static void each(long seconds, Sink sink) {
        long left = seconds;
        for (int i = 0; i < SECONDS.length; i++) {
            long count = left / SECONDS[i];
            left %= SECONDS[i];
            if (count > 0 || (seconds == 0 && i == SECONDS.length - 1)) {
                sink.take(count, UNITS.get(i));
            }
        }
    }
}
