package fingerpost.export.powerdns;

import fingerpost.export.CommentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code local-port=53}, a line of {@code pdns.conf}.
 *
 * @param value what stands behind the sign: printable ASCII without the mark of a comment; may be empty
 * @param remark for a reader of the file, above it; may be empty
 */
public record Setting(String name, String value, String remark) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern VALUE = Pattern.compile("([!-\"$-~]([ -\"$-~]*[!-\"$-~])?)?");
    private static final Pattern LINE = Pattern.compile("(?:#.*|(?<name>[^=#]+)=(?<value>[^#]*))?");

    public Setting {
        if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("pdns.conf has no way to write this value of " + name + ".");
        }
        remark = CommentText.of(remark);
    }

    public Setting(String name, String value) {
        this(name, value, "");
    }

    /** The text of {@code pdns.conf}: the settings below a heading. */
    public static String print(String heading, List<Setting> settings) {
        StringBuilder text = new StringBuilder("# " + CommentText.of(heading) + "\n");
        for (Setting each : settings) {
            if (!each.remark.isEmpty()) {
                text.append("# ").append(each.remark).append('\n');
            }
            text.append(each.name).append('=').append(each.value).append('\n');
        }
        return text.toString();
    }

    /** The settings that PowerDNS would read, without remarks; throws with the line where it would refuse. */
    public static List<Setting> parse(String text) {
        List<Setting> settings = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (!line.matches()) {
                throw new IllegalArgumentException("PowerDNS would refuse line " + (i + 1) + " of pdns.conf.");
            }
            if (line.group("name") != null) {
                settings.add(new Setting(line.group("name"), line.group("value")));
            }
        }
        return settings;
    }
}
