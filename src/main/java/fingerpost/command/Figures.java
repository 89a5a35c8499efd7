package fingerpost.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as reports show them. */
final class Figures {
    private static final MathContext DIGITS = new MathContext(6);

    private Figures() {}

    /** Six digits that matter, never an exponent: {@code 0.25}, {@code 1234570}. */
    static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** {@code 25.0 %}. */
    static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", part * 100);
    }

    /** {@code 1 234 567}. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    /** {@code 0.42}, {@code 3.1}, {@code 250}: about three digits. */
    static String rough(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }

    /** {@code 90 s}, {@code 12 min}, {@code 2 h 5 min}. */
    static String time(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 120) {
            return whole + " s";
        }
        long minutes = Math.round(seconds / 60);
        if (minutes < 120) {
            return minutes + " min";
        }
        long hours = Math.round(seconds / 3600);
        return hours < 48
                ? minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min")
                : Math.round(seconds / 86400) + " days";
    }
}
