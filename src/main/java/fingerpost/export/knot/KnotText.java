package fingerpost.export.knot;

import fingerpost.export.CommentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of {@code knot.conf} and of mod-geoip: the only place where settings become characters, and back. */
public final class KnotText {
    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern ITEM = Pattern.compile("  (?<dash>[ -]) (?<name>[A-Za-z0-9-]+): (?<values>.+)");
    private static final Pattern VALUES =
            Pattern.compile("[a-z0-9-]+|" + STRING + "|\\[ " + STRING + "(?:, " + STRING + ")* \\]");
    private static final Pattern BARE = Pattern.compile("[a-z0-9-]+");

    /** What an opened section holds until its first setting is read. */
    private static final Section.Item NOTHING = Section.Item.of(Setting.of("nothing", "yet"));

    private KnotText() {}

    /** One setting to a line, sections apart by a blank line, after remarks of one line each and what is included. */
    public static String print(List<String> remarks, List<String> includes, List<Section> sections) {
        StringBuilder text = new StringBuilder();
        remarks.forEach(each -> text.append("# ").append(CommentText.of(each)).append('\n'));
        includes.forEach(each -> text.append("include: ")
                .append(quoted(Setting.of("include", each).values().getFirst()))
                .append('\n'));
        for (Section section : sections) {
            text.append(text.isEmpty() ? "" : "\n").append(section.name()).append(":\n");
            for (Section.Item item : section.items()) {
                String dash = section.list() ? "-" : " ";
                for (Setting each : item.settings()) {
                    text.append("  ")
                            .append(dash)
                            .append(' ')
                            .append(line(each))
                            .append('\n');
                    dash = " ";
                }
            }
        }
        return text.toString();
    }

    private static String line(Setting setting) {
        List<String> values = setting.values();
        if (values.size() == 1) {
            String only = values.getFirst();
            return setting.name() + ": " + (BARE.matcher(only).matches() ? only : quoted(only));
        }
        return setting.name() + ": [ " + values.stream().map(KnotText::quoted).collect(Collectors.joining(", ")) + " ]";
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\\\"") + "\"";
    }

    /** The sections that Knot would read, without remarks and what is included; throws with the line where it is not as it is printed here. */
    public static List<Section> parse(String text) {
        List<Section> sections = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("include: ")) {
                continue;
            }
            boolean understood = line.startsWith(" ")
                    ? !sections.isEmpty() && setting(line, sections)
                    : line.endsWith(":") && sections.add(opened(line.substring(0, line.length() - 1)));
            if (!understood) {
                throw new IllegalArgumentException("Line " + (i + 1) + " is not as a setting of Knot is printed.");
            }
        }
        return sections;
    }

    private static Section opened(String name) {
        return new Section(name, false, List.of(NOTHING));
    }

    private static boolean setting(String line, List<Section> sections) {
        Matcher parts = ITEM.matcher(line);
        if (!parts.matches() || !VALUES.matcher(parts.group("values")).matches()) {
            return false;
        }
        Section section = sections.getLast();
        boolean dash = parts.group("dash").equals("-");
        List<Section.Item> items = new ArrayList<>(section.items());
        boolean first = items.getLast().equals(NOTHING);
        List<Setting> settings = new ArrayList<>();
        if (first) {
            items.removeLast();
        } else if (!dash) {
            settings.addAll(items.removeLast().settings());
        }
        settings.add(new Setting(parts.group("name"), values(parts.group("values"))));
        items.add(new Section.Item(settings));
        sections.set(sections.size() - 1, new Section(section.name(), first ? dash : section.list(), items));
        return true;
    }

    private static List<String> values(String text) {
        if (BARE.matcher(text).matches()) {
            return List.of(text);
        }
        List<String> values = new ArrayList<>();
        Matcher each = Pattern.compile(STRING).matcher(text);
        while (each.find()) {
            values.add(each.group().substring(1, each.group().length() - 1).replace("\\\"", "\""));
        }
        return values;
    }
}
