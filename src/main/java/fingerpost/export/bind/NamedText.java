package fingerpost.export.bind;

import java.util.List;
import java.util.stream.Collectors;

/** The text of {@code named.conf}: the only place where statements become characters, and back. */
public final class NamedText {
    private final StringBuilder text = new StringBuilder();

    private NamedText() {}

    /** The statements, one to a line, blocks indented by four blanks; a block of one statement stays on its line. */
    public static String print(List<? extends Node> nodes) {
        NamedText printed = new NamedText();
        printed.nodes(nodes, 0);
        return printed.text.toString();
    }

    /** The statements that named would read; throws with the line where it would refuse. */
    public static List<Node> parse(String text) {
        return new NamedParser(text).file();
    }

    private void nodes(List<? extends Node> nodes, int depth) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0
                    && (isLong(nodes.get(i - 1)) || (isLong(nodes.get(i)) && !(nodes.get(i - 1) instanceof Remark)))) {
                text.append('\n');
            }
            node(nodes.get(i), depth);
        }
    }

    private static boolean isLong(Node node) {
        return node instanceof Statement statement && statement.block().isPresent() && !isShort(statement);
    }

    private static boolean isShort(Statement statement) {
        List<Node> inner = statement.block().orElse(List.of());
        return inner.size() < 3 && inner.stream().allMatch(each -> each instanceof Statement one && isPartOfALine(one));
    }

    private static boolean isPartOfALine(Statement inner) {
        boolean negated = inner.words().equals(List.of(Word.bare("!")));
        return inner.words().size() < 4 && (inner.block().isEmpty() || (negated && isShort(inner)));
    }

    private void node(Node node, int depth) {
        String indent = "    ".repeat(depth);
        switch (node) {
            case Remark remark ->
                text.append(indent).append("# ").append(remark.text()).append('\n');
            case Statement statement
            when isLong(statement) -> {
                text.append(indent).append(start(statement)).append("{\n");
                nodes(statement.block().orElseThrow(), depth + 1);
                text.append(indent).append("};\n");
            }
            case Statement statement ->
                text.append(indent).append(line(statement)).append('\n');
        }
    }

    private static String line(Statement statement) {
        return statement
                        .block()
                        .map(inner -> start(statement)
                                + inner.stream()
                                        .map(each -> line((Statement) each))
                                        .collect(Collectors.joining(" ", "{ ", inner.isEmpty() ? "}" : " }")))
                        .orElseGet(() -> words(statement))
                + ";";
    }

    private static String start(Statement statement) {
        return statement.words().isEmpty() ? "" : words(statement) + " ";
    }

    private static String words(Statement statement) {
        return statement.words().stream()
                .map(word -> word.quoted() ? "\"" + word.text() + "\"" : word.text())
                .collect(Collectors.joining(" "));
    }
}
