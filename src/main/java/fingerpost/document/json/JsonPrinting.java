package fingerpost.document.json;

import java.util.Iterator;
import java.util.Map;

/** Prints JSON for people and for Git: what is flat stands on one line, all else field by field. */
public final class JsonPrinting {
    private static final String STEP = "  ";

    private final StringBuilder to = new StringBuilder();

    private JsonPrinting() {}

    /** The text of the value, with a line feed at its end. */
    public static String of(Json value) {
        JsonPrinting printing = new JsonPrinting();
        printing.print(value, false, "");
        return printing.to.append('\n').toString();
    }

    /** The text of the value on one line, without a line feed. */
    public static String line(Json value) {
        JsonPrinting printing = new JsonPrinting();
        printing.print(value, true, "");
        return printing.to.toString();
    }

    private void print(Json value, boolean flat, String indent) {
        switch (value) {
            case Json.Text text -> quote(text.value());
            case Json.Numeral number -> to.append(number.literal());
            case Json.Truth truth -> to.append(truth.value());
            case Json.Nothing _ -> to.append("null");
            case Json.Items list -> items(list, flat || list.flat(), indent);
            case Json.Fields object -> fields(object, flat || object.flat(), indent);
        }
    }

    private void items(Json.Items list, boolean flat, String indent) {
        to.append('[');
        Iterator<Json> items = list.items().iterator();
        while (items.hasNext()) {
            begin(flat, indent);
            print(items.next(), flat, indent + STEP);
            separate(items.hasNext(), flat);
        }
        end(list.items().isEmpty() || flat, indent);
        to.append(']');
    }

    private void fields(Json.Fields object, boolean flat, String indent) {
        to.append('{');
        Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            begin(flat, indent);
            quote(member.getKey());
            to.append(": ");
            print(member.getValue(), flat, indent + STEP);
            separate(members.hasNext(), flat);
        }
        end(object.members().isEmpty() || flat, indent);
        to.append('}');
    }

    private void begin(boolean flat, String indent) {
        if (!flat) {
            to.append('\n').append(indent).append(STEP);
        }
    }

    private void separate(boolean more, boolean flat) {
        if (more) {
            to.append(flat ? ", " : ",");
        }
    }

    private void end(boolean sameLine, String indent) {
        if (!sameLine) {
            to.append('\n').append(indent);
        }
    }

    private void quote(String text) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> to.append('\\').append(c);
                case '\n' -> to.append("\\n");
                case '\t' -> to.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' || isLone(text, i)) {
                        to.append(String.format("\\u%04x", (int) c));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
        to.append('"');
    }

    /** Half of a surrogate pair: no UTF-8 can say it. */
    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
