package fingerpost.export.caddyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads words, lines and blocks by the rules of the lexer of Caddy 2.6 ({@code caddyconfig/caddyfile/lexer.go}). */
final class CaddyfileParser {
    private final String text;
    private int at;

    CaddyfileParser(String text) {
        this.text = text;
        refuseUnless(!text.contains("{$"), "a variable of the environment would be put in");
    }

    Caddyfile file() {
        String heading = "";
        if (text.startsWith("#")) {
            int end = text.indexOf('\n');
            heading = end < 0 ? text.substring(1) : text.substring(1, end);
        }
        List<Directive> blocks = directives(false);
        return new Caddyfile(heading, blocks);
    }

    /** The words of a single line. */
    static List<String> words(String line) {
        CaddyfileParser parser = new CaddyfileParser(line);
        List<String> words = parser.line();
        parser.refuseUnless(parser.at >= line.length(), "the line ends early");
        return words;
    }

    /** The directives to the end of the block or of the text. */
    private List<Directive> directives(boolean within) {
        List<Directive> directives = new ArrayList<>();
        while (at < text.length()) {
            List<String> words = line();
            at++;
            if (words.equals(List.of("}"))) {
                refuseUnless(within, "a brace closes nothing");
                return directives;
            }
            refuseUnless(!words.contains("}"), "a brace stands beside other words");
            if (words.isEmpty()) {
                continue;
            }
            if (words.getLast().equals("{")) {
                List<Directive> block = directives(true);
                directives.add(new Directive(words.subList(0, words.size() - 1), Optional.of(block)));
            } else {
                refuseUnless(!words.contains("{"), "a brace stands before other words");
                directives.add(new Directive(words, Optional.empty()));
            }
        }
        refuseUnless(!within, "a block is not closed");
        return directives;
    }

    private List<String> line() {
        List<String> words = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                words.add(c == '"' || c == '`' ? marked(c) : bare());
            }
        }
        return words;
    }

    private String bare() {
        int begin = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            refuseUnless(text.charAt(at) != '\\', "a backslash stands outside quotation marks");
            at++;
        }
        return text.substring(begin, at);
    }

    /** Within quotation marks a backslash counts only before such a mark, and one takes the meaning from the next. */
    private String marked(char mark) {
        StringBuilder word = new StringBuilder();
        boolean escaped = false;
        at++;
        while (true) {
            refuseUnless(at < text.length(), "a quotation mark is not closed");
            char c = text.charAt(at++);
            if (c == '\\' && mark == '"' && !escaped) {
                escaped = true;
            } else if (escaped) {
                word.append(c == '"' ? "" : "\\").append(c);
                escaped = false;
            } else if (c == mark) {
                refuseUnless(
                        at == text.length() || Character.isWhitespace(text.charAt(at)),
                        "something stands right behind a quotation mark");
                return word.toString();
            } else {
                word.append(c);
            }
        }
    }

    private void refuseUnless(boolean good, String what) {
        if (!good) {
            long line = text.substring(0, Math.min(at, text.length())).lines().count();
            throw new IllegalArgumentException("Caddy would refuse the Caddyfile at line " + line + ": " + what + ".");
        }
    }
}
