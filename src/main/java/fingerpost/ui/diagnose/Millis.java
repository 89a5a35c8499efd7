package fingerpost.ui.diagnose;

import fingerpost.ui.speech.Numbers;

/** Times of the network in words. */
final class Millis {
    private Millis() {}

    /** {@code 0.4 ms}, {@code 12 ms}, {@code 3.2 s}. */
    static String of(long nanos) {
        double millis = nanos / 1e6;
        return millis < 9.95
                ? Numbers.of(millis, 1) + " ms"
                : millis < 999.5 ? Numbers.of(millis, 0) + " ms" : Numbers.of(millis / 1000, 1) + " s";
    }
}
