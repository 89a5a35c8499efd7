package fingerpost.export.gdnsd;

import fingerpost.export.CommentText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of gdnsd's configuration: the only place where values become characters, and back. */
public final class GdnsdText {
    private final String text;
    private int at;

    private GdnsdText(String text) {
        this.text = text;
    }

    /** The text, with a heading in front. */
    public static String print(String heading, Value.Hash file) {
        return "# " + CommentText.of(heading) + "\n" + entries(file, 0);
    }

    private static String entries(Value.Hash hash, int depth) {
        return hash.entries().stream()
                .map(each -> "    ".repeat(depth) + quoted(each.key()) + " => " + value(each.value(), depth) + "\n")
                .collect(Collectors.joining());
    }

    private static String value(Value value, int depth) {
        return switch (value) {
            case Value.Text string -> quoted(string.text());
            case Value.Items items ->
                items.values().stream().map(each -> value(each, depth)).collect(Collectors.joining(", ", "[ ", " ]"));
            case Value.Hash hash -> "{\n" + entries(hash, depth + 1) + "    ".repeat(depth) + "}";
        };
    }

    private static String quoted(String string) {
        return string.matches("[A-Za-z0-9_./:!-]+")
                ? string
                : "\"" + string.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** What gdnsd would read; throws where it would refuse. */
    public static Value.Hash parse(String text) {
        GdnsdText reader = new GdnsdText(text);
        Value.Hash file = reader.hash((char) 0);
        reader.refuseUnless(reader.at >= text.length());
        return file;
    }

    private Value.Hash hash(char end) {
        List<Value.Entry> entries = new ArrayList<>();
        while (true) {
            char next = next();
            if (next == end) {
                at++;
                return new Value.Hash(entries);
            }
            String key = string();
            refuseUnless(next() == '=');
            at++;
            if (next() == '>') {
                at++;
            }
            entries.add(new Value.Entry(key, value()));
            if (next() == ',') {
                at++;
            }
        }
    }

    private Value value() {
        char first = next();
        if (first == '{') {
            at++;
            return hash('}');
        }
        if (first != '[') {
            return new Value.Text(string());
        }
        at++;
        List<Value> items = new ArrayList<>();
        while (next() != ']') {
            items.add(value());
            if (next() == ',') {
                at++;
            }
        }
        at++;
        return new Value.Items(items);
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        boolean quotes = next() == '"';
        at += quotes ? 1 : 0;
        int start = at;
        while (at < text.length()
                && (quotes ? text.charAt(at) != '"' : " \t\n][}{;#,\"=".indexOf(text.charAt(at)) < 0)) {
            at += text.charAt(at) == '\\' ? 1 : 0;
            refuseUnless(at < text.length());
            string.append(text.charAt(at++));
        }
        refuseUnless(quotes ? at < text.length() : at > start);
        at += quotes ? 1 : 0;
        return string.toString();
    }

    /** The next character that means something. */
    private char next() {
        while (at < text.length() && " \t\n#;".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at) == '#' || text.charAt(at) == ';') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                at++;
            }
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void refuseUnless(boolean good) {
        if (!good) {
            throw new IllegalArgumentException("gdnsd would refuse its configuration at character " + at + ".");
        }
    }
}
