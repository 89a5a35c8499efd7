package fingerpost.ui.speech;

/** English as if it were a longer language: accents that show which words are translated, and two fifths more room. */
final class Stretched {
    private static final String PLAIN = "aceginorsuyzACEGINORSUYZ";
    private static final String ACCENTED = "åçéğîñöŕšûýžÅÇÉĞÎÑÖŔŠÛÝŽ";
    private static final double LONGER = 0.4;

    private Stretched() {}

    static String of(String english) {
        if (english.isBlank()) {
            return english;
        }
        StringBuilder said = new StringBuilder("[");
        for (int i = 0; i < english.length(); i++) {
            char each = english.charAt(i);
            int known = PLAIN.indexOf(each);
            said.append(known < 0 ? each : ACCENTED.charAt(known));
        }
        int more = (int) Math.round(english.length() * LONGER) - 2;
        return said.append("·".repeat(Math.max(0, more))).append(']').toString();
    }
}
