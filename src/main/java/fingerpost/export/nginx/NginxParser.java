package fingerpost.export.nginx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads words, blocks and comments by the rules of nginx's own reader ({@code ngx_conf_read_token}). */
final class NginxParser {
    private final String text;
    private int at;
    private int line = 1;

    NginxParser(String text) {
        this.text = text;
    }

    List<Node> file() {
        return level(false);
    }

    private List<Node> level(boolean inBlock) {
        List<Node> nodes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at == text.length()) {
                refuseUnless(!inBlock && words.isEmpty(), "the file ends within a block or a directive");
                return nodes;
            }
            char c = text.charAt(at);
            if (c == '#') {
                String comment = comment();
                if (words.isEmpty()) {
                    nodes.add(new Remark(comment));
                }
            } else if (c == ';' || c == '{') {
                at++;
                refuseUnless(!words.isEmpty(), "an unexpected \"" + c + "\"");
                nodes.add(new Directive(
                        words.getFirst(),
                        words.subList(1, words.size()),
                        c == '{' ? Optional.of(level(true)) : Optional.empty()));
                words = new ArrayList<>();
            } else if (c == '}') {
                at++;
                refuseUnless(inBlock && words.isEmpty(), "an unexpected \"}\"");
                return nodes;
            } else {
                words.add(c == '"' || c == '\'' ? quoted(c) : bare());
            }
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            step();
        }
    }

    private char step() {
        char c = text.charAt(at++);
        line += c == '\n' ? 1 : 0;
        return c;
    }

    private String comment() {
        int end = text.indexOf('\n', at);
        String comment = text.substring(at + 1, end < 0 ? text.length() : end);
        at += comment.length() + 1;
        return comment;
    }

    private String quoted(char mark) {
        at++;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && text.charAt(at) != mark) {
            character(word);
        }
        refuseUnless(at < text.length(), "a quotation mark is not closed");
        at++;
        refuseUnless(
                at == text.length() || " \t\r\n;{)".indexOf(text.charAt(at)) >= 0,
                "something stands right behind a closing quotation mark");
        return word.toString();
    }

    private String bare() {
        StringBuilder word = new StringBuilder();
        boolean variable = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean ends = " \t\r\n;".indexOf(c) >= 0 || (c == '{' && !variable);
            if (ends) {
                break;
            }
            variable = c == '$';
            character(word);
        }
        return word.toString();
    }

    /** One character of a word; a backslash goes before quotation marks and itself, and makes tab, return and line feed. */
    private void character(StringBuilder word) {
        char c = step();
        if (c != '\\' || at == text.length()) {
            word.append(c);
            return;
        }
        char next = step();
        switch (next) {
            case '"', '\'', '\\' -> word.append(next);
            case 't' -> word.append('\t');
            case 'r' -> word.append('\r');
            case 'n' -> word.append('\n');
            default -> word.append(c).append(next);
        }
    }

    private void refuseUnless(boolean good, String what) {
        if (!good) {
            throw new IllegalArgumentException("nginx would refuse line " + line + ": " + what + ".");
        }
    }
}
