package fingerpost.ingest.nginx;

import java.util.List;

/**
 * A directive where it counts: included files stand in place of their {@code include}.
 *
 * @param file the file that it stands in, relative to the folder; empty for the file that is imported
 * @param block what stands within it; empty where it has no block
 */
record Statement(Directive directive, String file, String name, List<String> arguments, List<Statement> block) {
    Statement(Directive directive, String file, List<Statement> block) {
        this(directive, file, directive.name(), directive.arguments(), List.copyOf(block));
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    boolean hasBlock() {
        return directive.block().isPresent();
    }

    /** The argument at that place; empty where there is none. */
    String argument(int place) {
        return place < arguments.size() ? arguments.get(place) : "";
    }

    int line() {
        return directive.words().getFirst().line();
    }

    int column() {
        return directive.words().getFirst().column();
    }

    /** The directive on one line, for a note. */
    String spoken() {
        String text = name + (arguments.isEmpty() ? "" : " " + String.join(" ", arguments));
        return text.length() > 80 ? text.substring(0, 77) + "..." : text;
    }

    /** All statements of that name among these. */
    static List<Statement> named(String name, List<Statement> statements) {
        return statements.stream().filter(each -> each.is(name)).toList();
    }
}
