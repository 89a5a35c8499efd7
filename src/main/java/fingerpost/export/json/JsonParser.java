package fingerpost.export.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) of strings, whole numbers, true, false, arrays and objects. */
final class JsonParser {
    private final String text;
    private int at;

    JsonParser(String text) {
        this.text = text;
    }

    Json whole() {
        Json json = value();
        blanks();
        refuseUnless(at == text.length(), "something stands behind the end");
        return json;
    }

    private Json value() {
        blanks();
        refuseUnless(at < text.length(), "it ends too early");
        char c = text.charAt(at);
        if (c == '"') {
            return new Json.Text(string());
        } else if (c == '{') {
            return fields();
        } else if (c == '[') {
            return items();
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            return number();
        }
        boolean set = text.startsWith("true", at);
        refuseUnless(set || text.startsWith("false", at), "an unexpected \"" + c + "\"");
        at += set ? 4 : 5;
        return new Json.Flag(set);
    }

    private Json number() {
        int begin = at++;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return new Json.Whole(Long.parseLong(text.substring(begin, at)));
    }

    private Json items() {
        List<Json> items = new ArrayList<>();
        at++;
        while (!closed(']', items.isEmpty())) {
            items.add(value());
        }
        return new Json.Items(items);
    }

    private Json fields() {
        Map<String, Json> fields = new LinkedHashMap<>();
        at++;
        while (!closed('}', fields.isEmpty())) {
            blanks();
            refuseUnless(at < text.length() && text.charAt(at) == '"', "a field has no name");
            String name = string();
            blanks();
            refuseUnless(at < text.length() && text.charAt(at) == ':', "a field has no value");
            at++;
            refuseUnless(!fields.containsKey(name), "two fields have the same name");
            fields.put(name, value());
        }
        return new Json.Fields(fields);
    }

    /** Whether the array or object ends here; else what stands before the next item is passed. */
    private boolean closed(char end, boolean first) {
        blanks();
        refuseUnless(at < text.length(), "it ends too early");
        char c = text.charAt(at);
        if (c == end) {
            at++;
            return true;
        }
        if (!first) {
            refuseUnless(c == ',', "a comma is missing");
            at++;
        }
        return false;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (true) {
            refuseUnless(at < text.length(), "a string is not closed");
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            refuseUnless(c >= ' ', "a control character stands in a string");
            string.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        refuseUnless(at < text.length(), "it ends in a backslash");
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                refuseUnless(at <= text.length(), "an escape ends too early");
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> {
                refuseUnless("\"\\/".indexOf(c) >= 0, "there is no escape \\" + c);
                yield c;
            }
        };
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void refuseUnless(boolean good, String what) {
        if (!good) {
            throw new IllegalArgumentException("This is no JSON, at character " + at + ": " + what + ".");
        }
    }
}
