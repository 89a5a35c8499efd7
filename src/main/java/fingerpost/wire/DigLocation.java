package fingerpost.wire;

import java.util.Locale;

/** The data of a LOC record (RFC 1876) with the decimals that {@code dig} prints. */
final class DigLocation {
    private static final int WORDS = 12;

    private DigLocation() {}

    /** From {@code 52 22 23 N 04 53 32 E -2m 0m 10000m 10m}; what looks otherwise stays. */
    static String of(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != WORDS
                || !text.matches("[0-9]+ [0-9]+ [0-9.]+ [NS] [0-9]+ [0-9]+ [0-9.]+ [EW] -?[0-9.]+m( [0-9.]+m){3}")) {
            return text;
        }
        for (int at : new int[] {0, 1, 4, 5}) {
            words[at] = Integer.toString(Integer.parseInt(words[at]));
        }
        words[2] = decimals(words[2], 3);
        words[6] = decimals(words[6], 3);
        words[8] = decimals(words[8].replace("m", ""), 2) + "m";
        for (int at = 9; at < WORDS; at++) {
            double metres = Double.parseDouble(words[at].replace("m", ""));
            words[at] = metres < 1 ? decimals(Double.toString(metres), 2) + "m" : words[at];
        }
        return String.join(" ", words);
    }

    private static String decimals(String number, int count) {
        return String.format(Locale.ROOT, "%." + count + "f", Double.parseDouble(number));
    }
}
