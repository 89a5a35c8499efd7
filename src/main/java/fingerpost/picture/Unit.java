package fingerpost.picture;

import java.util.Locale;

/** What the numbers along an axis count. */
public enum Unit {
    /** From 0 to 1, written in percent. */
    SHARE,
    /** Seconds, written with the units that a person would use. */
    SECONDS,
    MILLIS,
    COUNT,
    PER_SECOND;

    /** The number with its unit: {@code 33.4 %}, {@code 1 h 30 min}, {@code 12,500}, {@code 80/s}. */
    public String text(double value) {
        return text(value, Locale.ROOT);
    }

    /** The same with the point and the comma of that locale. */
    public String text(double value, Locale locale) {
        return switch (this) {
            case SHARE -> plain(value * 100, value != 0 && Math.abs(value) < 0.0995 ? 2 : 1, locale) + " %";
            case SECONDS -> duration(value, locale);
            case MILLIS -> plain(value, value < 10 ? 1 : 0, locale) + " ms";
            case COUNT -> plain(value, 0, locale);
            case PER_SECOND -> plain(value, value < 10 ? 2 : value < 100 ? 1 : 0, locale) + "/s";
        };
    }

    private static String plain(double value, int places, Locale locale) {
        String text = String.format(locale, "%,." + places + "f", value);
        return places > 0 ? text.replaceAll("[.,]?0+$", "") : text;
    }

    private static String duration(double seconds, Locale locale) {
        if (Math.abs(seconds) < 60) {
            return plain(seconds, Math.abs(seconds) < 10 ? 1 : 0, locale) + " s";
        }
        long whole = Math.round(seconds);
        long hours = whole / 3600;
        long minutes = whole / 60 % 60;
        long rest = whole % 60;
        StringBuilder text = new StringBuilder();
        if (hours > 0) {
            text.append(hours).append(" h ");
        }
        if (minutes > 0) {
            text.append(minutes).append(" min ");
        }
        if (rest > 0) {
            text.append(rest).append(" s");
        }
        return text.toString().strip();
    }
}
