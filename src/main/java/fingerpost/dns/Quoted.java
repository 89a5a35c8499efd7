package fingerpost.dns;

/** Text that somebody typed, as a message quotes it: in quotation marks, short, and without characters that do not print. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    /** At most 80 characters of the text; control characters and halves of surrogate pairs as {@code \\uXXXX}. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isVisible(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append("\\u%04x".formatted(point));
            }
        }
        return shown.append(text.length() > LONGEST ? "..." : "").append('"').toString();
    }

    /** Whether the text holds half of a surrogate pair, which no encoding can write. */
    public static boolean hasHalfCharacters(String text) {
        return text.codePoints().anyMatch(Quoted::isHalf);
    }

    /** False for what a reader cannot see and for what is no character at all; the plain blank counts as visible. */
    static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
