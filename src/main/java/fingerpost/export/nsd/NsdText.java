package fingerpost.export.nsd;

import fingerpost.export.CommentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of {@code nsd.conf}: the only place where settings become characters, and back. */
public final class NsdText {
    private static final String VALUE = "(?:\"(?<text>[^\"]*)\"|(?<bare>[^ \\t\"#:]*))";
    private static final Pattern LINE =
            Pattern.compile("[ \\t]*(?:#.*|(?<name>[a-z0-9-]+):[ \\t]*" + VALUE + "[ \\t]*)?");

    private NsdText() {}

    /** One setting to a line, sections apart by a blank line. */
    public static String print(String heading, List<Section> sections) {
        StringBuilder text = new StringBuilder("# " + CommentText.of(heading) + "\n");
        for (Section section : sections) {
            text.append("\n");
            if (!section.remark().isEmpty()) {
                text.append("# ").append(CommentText.of(section.remark())).append('\n');
            }
            text.append(section.name()).append(":\n");
            for (Setting each : section.settings()) {
                text.append("    ")
                        .append(each.name())
                        .append(": ")
                        .append(each.isBare() ? each.value() : "\"" + each.value() + "\"")
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The sections that NSD would read, without remarks; throws with the line where it would refuse. */
    public static List<Section> parse(String text) {
        List<Section> sections = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (!line.matches()) {
                throw new IllegalArgumentException("NSD would refuse line " + (i + 1) + ".");
            }
            String name = line.group("name");
            if (name != null) {
                String value = line.group("text") == null ? line.group("bare") : line.group("text");
                if (value.isEmpty() && line.group("text") == null) {
                    sections.add(Section.of(name));
                } else if (sections.isEmpty()) {
                    throw new IllegalArgumentException("NSD would refuse line " + (i + 1) + ": it is in no section.");
                } else {
                    List<Setting> more = new ArrayList<>(sections.getLast().settings());
                    more.add(new Setting(name, value));
                    sections.set(
                            sections.size() - 1, new Section(sections.getLast().name(), "", more));
                }
            }
        }
        return sections;
    }
}
