package fingerpost.export.haproxy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sections, words and comments by the rules of HAProxy's own reader ({@code parse_line}, configuration manual 2.2). */
final class HaproxyParser {
    private final String[] lines;
    private int number;
    private String line = "";
    private int at;

    HaproxyParser(String text) {
        lines = text.split("\n", -1);
    }

    Configuration configuration() {
        Remark heading = new Remark("");
        List<Section> sections = new ArrayList<>();
        @Nullable Line head = null;
        List<Node> nodes = new ArrayList<>();
        for (String each : lines) {
            number++;
            line = each;
            at = 0;
            String stripped = each.strip();
            if (stripped.startsWith("#")) {
                Remark remark = new Remark(stripped.substring(1));
                if (head == null) {
                    heading = remark;
                } else {
                    nodes.add(remark);
                }
                continue;
            }
            List<String> words = words();
            if (words.isEmpty()) {
                continue;
            }
            if (Section.KEYWORDS.contains(words.getFirst())) {
                if (head != null) {
                    sections.add(new Section(head, nodes));
                }
                head = new Line(words);
                nodes = new ArrayList<>();
            } else {
                refuseUnless(head != null, "a line stands before the first section");
                nodes.add(new Line(words));
            }
        }
        if (head != null) {
            sections.add(new Section(head, nodes));
        }
        return new Configuration(heading, sections);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        while (true) {
            while (at < line.length() && isBlank(line.charAt(at))) {
                at++;
            }
            if (at == line.length() || line.charAt(at) == '#') {
                return words;
            }
            words.add(word());
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        char mark = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (mark == 0 && (isBlank(c) || c == '#')) {
                break;
            }
            at++;
            if (c == mark) {
                mark = 0;
            } else if (mark == 0 && (c == '"' || c == '\'')) {
                mark = c;
            } else if (c == '\\' && mark != '\'') {
                word.append(escaped());
            } else {
                refuseUnless(mark != '"' || c != '$', "a variable of the environment would be put in");
                word.append(c);
            }
        }
        refuseUnless(mark == 0, "a quotation mark is not closed");
        return word.toString();
    }

    private char escaped() {
        refuseUnless(at < line.length(), "it ends in a backslash");
        char c = line.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'x' -> octet();
            default -> c;
        };
    }

    private char octet() {
        at += 2;
        refuseUnless(
                at <= line.length() && line.substring(at - 2, at).matches("[0-9a-fA-F]{2}"),
                "\\x has no two digits behind it");
        return (char) Integer.parseInt(line.substring(at - 2, at), 16);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private void refuseUnless(boolean good, String what) {
        if (!good) {
            throw new IllegalArgumentException("HAProxy would refuse line " + number + ": " + what + ".");
        }
    }
}
