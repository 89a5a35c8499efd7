package fingerpost.export.json;

import java.util.List;
import java.util.Map;

/** The text of a JSON value: the only place where values become characters, and back. */
public final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** The value, indented by tabs as Caddy formats its configurations; ends in a line feed. */
    public static String print(Json json) {
        JsonText printed = new JsonText();
        printed.value(json, 0);
        return printed.text.append('\n').toString();
    }

    /** The value of that text; throws where it is no JSON of these values. */
    public static Json parse(String text) {
        return new JsonParser(text).whole();
    }

    private void value(Json json, int depth) {
        switch (json) {
            case Json.Text string -> quoted(string.text());
            case Json.Whole whole -> text.append(whole.number());
            case Json.Flag flag -> text.append(flag.set());
            case Json.Items items -> items(items.items(), depth);
            case Json.Fields fields -> fields(fields.fields(), depth);
        }
    }

    private void items(List<Json> items, int depth) {
        text.append('[');
        boolean plain = items.stream().noneMatch(each -> each instanceof Json.Fields || each instanceof Json.Items);
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "" : plain ? ", " : ",");
            line(plain ? -1 : depth + 1);
            value(items.get(i), depth + 1);
        }
        line(plain ? -1 : depth);
        text.append(']');
    }

    private void fields(Map<String, Json> fields, int depth) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            text.append(first ? "" : ",");
            line(depth + 1);
            quoted(field.getKey());
            text.append(": ");
            value(field.getValue(), depth + 1);
            first = false;
        }
        line(first ? -1 : depth);
        text.append('}');
    }

    private void line(int depth) {
        if (depth >= 0) {
            text.append('\n').repeat("\t", depth);
        }
    }

    private void quoted(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
