package fingerpost.ingest.haproxy;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines and words by the rules of HAProxy's own reader (configuration manual 2.2). */
final class LineReading {
    private final String line;
    private final Said said;
    private final int number;
    private int at;

    private LineReading(String line, int number, Said said) {
        this.line = line;
        this.number = number;
        this.said = said;
    }

    /** The lines that have words or a comment; those that cannot be read are told. */
    static List<ConfigLine> of(String text, Said said) {
        List<ConfigLine> lines = new ArrayList<>();
        int number = 0;
        for (String each : text.split("\n", -1)) {
            number++;
            String bare = each.strip();
            if (bare.startsWith("#")) {
                lines.add(new ConfigLine(
                        number, List.of(), List.of(), bare.substring(1).strip()));
            } else if (!bare.isEmpty()) {
                new LineReading(each, number, said).into(lines);
            }
        }
        return lines;
    }

    private void into(List<ConfigLine> lines) {
        List<String> words = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        try {
            while (true) {
                while (at < line.length() && isBlank(line.charAt(at))) {
                    at++;
                }
                if (at == line.length() || line.charAt(at) == '#') {
                    break;
                }
                columns.add(at + 1);
                words.add(word());
            }
        } catch (IllegalArgumentException wrong) {
            said.error("unreadable-line", number, at, "HAProxy would not read this line: " + wrong.getMessage());
            return;
        }
        lines.add(new ConfigLine(number, words, columns, ""));
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
                refuseUnless(
                        mark != '"' || c != '$', "it takes a variable of the environment, which is not known here.");
                word.append(c);
            }
        }
        refuseUnless(mark == 0, "a quotation mark is not closed.");
        return word.toString();
    }

    private char escaped() {
        refuseUnless(at < line.length(), "it ends in a backslash.");
        char c = line.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'x' -> {
                at += 2;
                refuseUnless(
                        at <= line.length() && line.substring(at - 2, at).matches("[0-9a-fA-F]{2}"),
                        "\\x has no two digits behind it.");
                yield (char) Integer.parseInt(line.substring(at - 2, at), 16);
            }
            default -> c;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private static void refuseUnless(boolean good, String what) {
        if (!good) {
            throw new IllegalArgumentException(what);
        }
    }
}
