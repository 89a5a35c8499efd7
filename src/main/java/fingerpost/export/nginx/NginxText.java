package fingerpost.export.nginx;

import java.util.List;

/** The text of an nginx configuration: the only place where directives become characters, and back. */
public final class NginxText {
    private static final String PLAIN = "_-./:=*@,+~%^?!$()[]|<>&";

    private final StringBuilder text = new StringBuilder();

    private NginxText() {}

    /** The directives, one to a line, blocks indented by four blanks, line feeds only. */
    public static String print(List<? extends Node> nodes) {
        NginxText printed = new NginxText();
        printed.nodes(nodes, 0);
        return printed.text.toString();
    }

    /** The directives that nginx would read; throws with the line where it would refuse. */
    public static List<Node> parse(String text) {
        return new NginxParser(text).file();
    }

    /** The word as it is written: bare where that is safe, else in double quotation marks. */
    static String quoted(String word) {
        if (isBare(word)) {
            return word;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
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

    private void nodes(List<? extends Node> nodes, int depth) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0 && isApart(nodes.get(i - 1), nodes.get(i))) {
                text.append('\n');
            }
            node(nodes.get(i), depth);
        }
    }

    private void node(Node node, int depth) {
        String indent = "    ".repeat(depth);
        switch (node) {
            case Remark remark ->
                text.append(indent).append("# ").append(remark.text()).append('\n');
            case Directive directive -> {
                text.append(indent).append(quoted(directive.name()));
                directive.arguments().forEach(word -> text.append(' ').append(quoted(word)));
                directive
                        .block()
                        .ifPresentOrElse(
                                inner -> {
                                    text.append(" {\n");
                                    nodes(inner, depth + 1);
                                    text.append(indent).append("}\n");
                                },
                                () -> text.append(";\n"));
            }
        }
    }

    /** A blank line stands around blocks, remarks sticking to what follows them. */
    private static boolean isApart(Node before, Node node) {
        boolean blockBefore =
                before instanceof Directive directive && directive.block().isPresent();
        boolean block = node instanceof Directive directive && directive.block().isPresent();
        return blockBefore || (!(before instanceof Remark) && (block || node instanceof Remark));
    }
}
