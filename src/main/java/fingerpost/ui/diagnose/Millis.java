package fingerpost.ui.diagnose;

import java.util.Locale;

/** Times of the network in words. */
final class Millis {
    private Millis() {}

    /** {@code 0.4 ms}, {@code 12 ms}, {@code 3.2 s}. */
    static String of(long nanos) {
        double millis = nanos / 1e6;
        return millis < 9.95
                ? String.format(Locale.ROOT, "%.1f ms", millis)
                : millis < 999.5
                        ? String.format(Locale.ROOT, "%.0f ms", millis)
                        : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
}
