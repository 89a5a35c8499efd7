package fingerpost.export.octodns;

import fingerpost.export.CommentText;
import java.util.List;
import java.util.regex.Pattern;

/** The text of octoDNS's files: the only place where values become characters. Data stands in quotation marks, always. */
final class YamlText {
    /** Words of the format; without those that YAML 1.1 takes for true or false. */
    static final Pattern PLAIN_KEY = Pattern.compile("(?!(?:n|no|off|on|y|yes|null|true|false)$)[a-z][a-z_]*");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** The map, below a remark of those lines. */
    static String print(List<String> remark, Yaml.Fields file) {
        YamlText printed = new YamlText();
        remark.forEach(
                line -> printed.text.append("# ").append(CommentText.of(line)).append('\n'));
        printed.text.append("---\n");
        if (file.fields().isEmpty()) {
            printed.text.append("{}\n");
        } else {
            printed.fields(file, 0, 0);
        }
        return printed.text.toString();
    }

    /** What octoDNS would read; throws where the text is none of ours. */
    static Yaml.Fields parse(String text) {
        return new YamlReading(text).whole();
    }

    /** @param given how many blanks stand already before the first line */
    private void fields(Yaml.Fields fields, int indent, int given) {
        int left = indent - given;
        for (var field : fields.fields().entrySet()) {
            text.repeat(' ', left);
            left = indent;
            String key = field.getKey();
            text.append(PLAIN_KEY.matcher(key).matches() ? key : quoted(key)).append(':');
            value(field.getValue(), indent);
        }
    }

    private void value(Yaml value, int indent) {
        switch (value) {
            case Yaml.Fields fields
            when !fields.fields().isEmpty() -> {
                text.append('\n');
                fields(fields, indent + 2, 0);
            }
            case Yaml.Items items
            when !items.items().isEmpty() -> {
                text.append('\n');
                items(items, indent + 2);
            }
            default -> text.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void items(Yaml.Items items, int indent) {
        for (Yaml item : items.items()) {
            text.repeat(' ', indent).append("- ");
            if (item instanceof Yaml.Fields fields && !fields.fields().isEmpty()) {
                fields(fields, indent + 2, indent + 2);
            } else {
                text.append(scalar(item)).append('\n');
            }
        }
    }

    private static String scalar(Yaml value) {
        return switch (value) {
            case Yaml.Text string -> quoted(string.text());
            case Yaml.Whole whole -> Long.toString(whole.number());
            case Yaml.Flag flag -> Boolean.toString(flag.set());
            case Yaml.Nothing _ -> "null";
            case Yaml.Items _ -> "[]";
            case Yaml.Fields _ -> "{}";
        };
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        string.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (point >= ' ' && point <= '~') {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format(point > 0xffff ? "\\U%08x" : "\\u%04x", point));
            }
        });
        return quoted.append('"').toString();
    }
}
