package fingerpost.export.knot;

import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code file: "a.zone"}, or with several values {@code A: [ "192.0.2.1", "192.0.2.2" ]}.
 *
 * @param values printable ASCII; a backslash only before three digits, since Knot reads no other escape but that of a
 *     quotation mark
 */
public record Setting(String name, List<String> values) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern VALUE = Pattern.compile("(?:[ -\\[\\]-~]|\\\\[0-9]{3}|^\\\\#)*");

    public Setting {
        values = List.copyOf(values);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("knot.conf has no setting of such a name.");
        }
        for (String value : values) {
            if (!VALUE.matcher(value).matches()) {
                throw new IllegalArgumentException("knot.conf has no way to write this value of " + name + ".");
            }
        }
    }

    public static Setting of(String name, Object value) {
        return new Setting(name, List.of(value.toString()));
    }
}
