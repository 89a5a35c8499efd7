package fingerpost.plan.deployed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which blocks of a configuration lines stand, by its indentation, which servers' files and ours keep. */
final class Blocks {
    private static final Pattern HUNK =
            Pattern.compile("@@ -(?<old>[0-9]+)(?:,[0-9]+)? \\+(?<fresh>[0-9]+)(?:,[0-9]+)? @@.*");
    private static final int MOST = 50;

    private final List<String> lines;

    private Blocks(List<String> lines) {
        this.lines = lines;
    }

    /** Of every line that a unified difference takes away or adds, in order, each place once, at most 50. */
    static List<String> touched(String unified, String before, String after) {
        Blocks old = new Blocks(before.lines().toList());
        Blocks fresh = new Blocks(after.lines().toList());
        Set<String> places = new LinkedHashSet<>();
        int oldLine = 0;
        int freshLine = 0;
        for (String line : unified.lines().skip(2).toList()) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                oldLine = Math.max(0, Integer.parseInt(hunk.group("old")) - 1);
                freshLine = Math.max(0, Integer.parseInt(hunk.group("fresh")) - 1);
            } else {
                char sign = line.isEmpty() ? ' ' : line.charAt(0);
                if (sign == '-') {
                    places.add(old.at(oldLine));
                } else if (sign == '+') {
                    places.add(fresh.at(freshLine));
                }
                oldLine += sign == '+' ? 0 : 1;
                freshLine += sign == '-' ? 0 : 1;
            }
        }
        return places.stream().filter(each -> !each.isEmpty()).limit(MOST).toList();
    }

    /** The headings above that line, the outermost first; empty where it stands in no block. */
    private String at(int number) {
        if (number >= lines.size()) {
            return "";
        }
        List<String> headings = new ArrayList<>();
        String line = lines.get(number);
        int indent = indent(line);
        if (opens(line)) {
            headings.add(heading(number));
        }
        for (int i = number - 1; i >= 0 && indent > 0; i--) {
            String above = lines.get(i);
            if (!above.isBlank() && !above.strip().startsWith("#") && indent(above) < indent) {
                headings.addFirst(heading(i));
                indent = indent(above);
            }
        }
        return String.join(", ", headings);
    }

    private static boolean opens(String line) {
        return line.endsWith("{");
    }

    /** What the line says; a server of nginx is called by its names, which stand below. */
    private String heading(int number) {
        String line = lines.get(number).strip();
        String text = line.endsWith("{") ? line.substring(0, line.length() - 1).strip() : line;
        if (!text.equals("server")) {
            return text;
        }
        int indent = indent(lines.get(number));
        for (int i = number + 1; i < lines.size() && indent(lines.get(i)) > indent; i++) {
            String inside = lines.get(i).strip();
            if (inside.startsWith("server_name ")) {
                return "server " + inside.substring("server_name ".length()).replace(";", "");
            }
        }
        return text;
    }

    private static int indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
            blanks++;
        }
        return line.isBlank() ? Integer.MAX_VALUE : blanks;
    }
}
