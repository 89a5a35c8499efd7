package fingerpost.ui.recover;

import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How long ago something was, as a person says it. */
final class Ago {
    private static final Duration WEEK = Duration.ofDays(7);

    private Ago() {}

    static String of(Instant then, Instant now) {
        Duration since = Duration.between(then, now);
        if (since.compareTo(Duration.ofMinutes(1)) < 0) {
            return Speech.of("just now");
        }
        if (since.compareTo(Duration.ofHours(1)) < 0) {
            return Speech.count(since.toMinutes(), "1 minute ago", "{0} minutes ago");
        }
        if (since.compareTo(Duration.ofDays(1)) < 0) {
            return Speech.count(since.toHours(), "1 hour ago", "{0} hours ago");
        }
        if (since.compareTo(WEEK) < 0) {
            return Speech.count(since.toDays(), "1 day ago", "{0} days ago");
        }
        return Speech.of("on {0}", when(then));
    }

    /** Day and time, as the person's system writes them. */
    static String when(Instant then) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(then);
    }
}
