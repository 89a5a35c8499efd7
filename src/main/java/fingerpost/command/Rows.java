package fingerpost.command;

import java.util.ArrayList;
import java.util.List;

/** Text in columns and paragraphs of at most 100 characters. */
final class Rows {
    private static final int WIDTH = 100;

    private Rows() {}

    /** The words in lines behind an indent of that many blanks. */
    static String paragraph(String text, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        String blanks = " ".repeat(indent);
        return blanks + String.join("\n" + blanks, lines);
    }

    /** The text filled with blanks to that width. */
    static String cell(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** {@code 1 error}, {@code 3 errors}. */
    static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
