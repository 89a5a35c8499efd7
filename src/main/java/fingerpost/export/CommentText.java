package fingerpost.export;

/** Free text made safe for one line of comment, whatever the target. */
public final class CommentText {
    private static final int MAX = 400;

    private CommentText() {}

    /**
     * The text on one line: whatever could end the line, hide or turn the reading direction becomes a blank, runs of blanks
     * become one, and what is longer than 400 characters is cut.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(point -> isPlain(point) ? point : ' ')
                .filter(point -> point != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
                .limit(MAX)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
