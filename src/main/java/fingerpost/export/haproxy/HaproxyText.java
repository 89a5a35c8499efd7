package fingerpost.export.haproxy;

import java.util.stream.Collectors;

/** The text of a configuration of HAProxy: the only place where words become characters, and back. */
public final class HaproxyText {
    private static final String PLAIN = "_-./:=*@,+~%^?!()[]|<>&{}";

    private HaproxyText() {}

    /** The sections, one directive to a line, line feeds only. */
    public static String print(Configuration configuration) {
        StringBuilder text =
                new StringBuilder("# ").append(configuration.heading().text()).append('\n');
        for (Section section : configuration.sections()) {
            text.append('\n').append(line(section.head())).append('\n');
            for (Node node : section.nodes()) {
                text.append("    ");
                switch (node) {
                    case Remark remark -> text.append("# ").append(remark.text());
                    case Line line -> text.append(line(line));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** The configuration that HAProxy would read; throws with the line where it would refuse, or expand a variable. */
    public static Configuration parse(String text) {
        return new HaproxyParser(text).configuration();
    }

    private static String line(Line line) {
        return line.words().stream().map(HaproxyText::quoted).collect(Collectors.joining(" "));
    }

    /** The word as it is written: bare where that is safe, else in double quotation marks, in which {@code $} is escaped. */
    static String quoted(String word) {
        if (isBare(word)) {
            return word;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '"', '\\', '$' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        quoted.append(String.format("\\x%02x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isBare(String word) {
        return !word.isEmpty()
                && word.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || PLAIN.indexOf(c) >= 0);
    }
}
