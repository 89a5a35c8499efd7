package fingerpost.export.octodns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the YAML that {@link YamlText} writes, and nothing else of that language. */
final class YamlReading {
    private record Row(int indent, String text) {}

    /** A key and what stands behind its colon. */
    private record Key(String name, String rest) {}

    private final List<Row> rows = new ArrayList<>();
    private int at;

    YamlReading(String text) {
        List<String> lines =
                text.lines().dropWhile(line -> line.startsWith("# ")).toList();
        refuseUnless(!lines.isEmpty() && lines.getFirst().equals("---") && text.endsWith("\n"));
        for (String line : lines.subList(1, lines.size())) {
            String row = line.stripLeading();
            rows.add(new Row(line.length() - row.length(), row));
        }
    }

    Yaml.Fields whole() {
        if (rows.size() == 1 && rows.getFirst().text.equals("{}")) {
            return Yaml.EMPTY;
        }
        Yaml.Fields fields = fields(0);
        refuseUnless(at == rows.size());
        return fields;
    }

    private Yaml block(int indent) {
        refuseUnless(isAt(indent));
        return rows.get(at).text.startsWith("- ") ? items(indent) : fields(indent);
    }

    private boolean isAt(int indent) {
        return at < rows.size() && rows.get(at).indent == indent;
    }

    private Yaml.Items items(int indent) {
        List<Yaml> items = new ArrayList<>();
        while (isAt(indent) && rows.get(at).text.startsWith("- ")) {
            String rest = rows.get(at).text.substring(2);
            if (isKey(rest)) {
                rows.set(at, new Row(indent + 2, rest));
                items.add(fields(indent + 2));
            } else {
                at++;
                items.add(scalar(rest));
            }
        }
        return new Yaml.Items(items);
    }

    private Yaml.Fields fields(int indent) {
        Map<String, Yaml> fields = new TreeMap<>();
        while (isAt(indent)) {
            Key key = key(rows.get(at).text);
            at++;
            Yaml value = key.rest.isEmpty() ? block(indent + 2) : scalar(key.rest);
            refuseUnless(fields.put(key.name, value) == null);
        }
        refuseUnless(!fields.isEmpty());
        return new Yaml.Fields(fields);
    }

    private static boolean isKey(String row) {
        return row.startsWith("\"") ? endOfString(row) < row.length() : row.indexOf(':') >= 0;
    }

    private Key key(String row) {
        boolean quotes = row.startsWith("\"");
        int end = quotes ? endOfString(row) : row.indexOf(':');
        refuseUnless(end >= 0 && end < row.length() && row.charAt(end) == ':');
        String word = row.substring(0, end);
        refuseUnless(quotes || YamlText.PLAIN_KEY.matcher(word).matches());
        String rest = row.substring(end + 1);
        refuseUnless(rest.isEmpty() || (rest.startsWith(" ") && rest.length() > 1));
        return new Key(quotes ? unquoted(word) : word, rest.isEmpty() ? rest : rest.substring(1));
    }

    /** Behind the closing quotation mark of the string that the row begins with. */
    private static int endOfString(String row) {
        int end = 1;
        while (end < row.length() && row.charAt(end) != '"') {
            end += row.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private Yaml scalar(String text) {
        return switch (text) {
            case "true" -> new Yaml.Flag(true);
            case "false" -> new Yaml.Flag(false);
            case "null" -> new Yaml.Nothing();
            case "[]" -> new Yaml.Items(List.of());
            case "{}" -> Yaml.EMPTY;
            case String string when string.startsWith("\"") -> new Yaml.Text(unquoted(string));
            default -> {
                refuseUnless(text.matches("-?[0-9]{1,18}"));
                yield new Yaml.Whole(Long.parseLong(text));
            }
        };
    }

    private String unquoted(String string) {
        refuseUnless(string.length() > 1 && endOfString(string) == string.length());
        StringBuilder text = new StringBuilder();
        int last = string.length() - 1;
        for (int i = 1; i < last; i++) {
            char c = string.charAt(i);
            refuseUnless(c >= ' ' && c <= '~' && (c != '\\' || i + 1 < last));
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char kind = string.charAt(++i);
            int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
            refuseUnless((digits > 0 || kind == '"' || kind == '\\') && i + digits < last);
            text.append(digits == 0 ? String.valueOf(kind) : character(string.substring(i + 1, i + 1 + digits)));
            i += digits;
        }
        return text.toString();
    }

    private String character(String hex) {
        refuseUnless(hex.matches("[0-9a-f]{4}|00[01][0-9a-f]{5}"));
        return Character.toString(Integer.parseInt(hex, 16));
    }

    private void refuseUnless(boolean good) {
        if (!good) {
            throw new IllegalArgumentException("This is no YAML of octoDNS, at line " + at + " behind the remark.");
        }
    }
}
