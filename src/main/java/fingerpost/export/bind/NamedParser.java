package fingerpost.export.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads words, blocks and the three kinds of comment as {@code named} does (BIND 9 ARM, <em>configuration file</em>). */
final class NamedParser {
    private static final String ENDS_A_WORD = " \t\r\n;{}\"";

    private final String text;
    private int at;

    NamedParser(String text) {
        this.text = text;
    }

    List<Node> file() {
        return level(false);
    }

    private List<Node> level(boolean inBlock) {
        List<Node> nodes = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at == text.length()) {
                refuseUnless(!inBlock, "the file ends within a block");
                return nodes;
            }
            if (text.charAt(at) == '}') {
                refuseUnless(inBlock, "an unexpected \"}\"");
                at++;
                return nodes;
            }
            Optional<String> comment = comment();
            nodes.add(comment.isPresent() ? new Remark(comment.get()) : statement());
        }
    }

    private Statement statement() {
        List<Word> words = new ArrayList<>();
        Optional<List<Node>> block = Optional.empty();
        while (true) {
            skipBlanks();
            refuseUnless(at < text.length(), "the file ends within a statement");
            char c = text.charAt(at);
            if (c == ';') {
                at++;
                return new Statement(words, block);
            }
            refuseUnless(block.isEmpty(), "a block is not followed by \";\"");
            if (c == '{') {
                at++;
                block = Optional.of(level(true));
            } else if (comment().isEmpty()) {
                words.add(c == '"' ? quoted() : bare());
            }
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The comment that begins here, if one does. */
    private Optional<String> comment() {
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            refuseUnless(end >= 0, "a comment is not closed");
            String comment = text.substring(at + 2, end);
            at = end + 2;
            return Optional.of(comment);
        }
        int mark = text.startsWith("//", at) ? 2 : text.startsWith("#", at) ? 1 : 0;
        if (mark == 0) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', at);
        String comment = text.substring(at + mark, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end;
        return Optional.of(comment);
    }

    private Word quoted() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        refuseUnless(at < text.length(), "a quotation mark is not closed");
        return Word.quoted(text.substring(start, at++));
    }

    private Word bare() {
        int start = at;
        while (at < text.length()
                && ENDS_A_WORD.indexOf(text.charAt(at)) < 0
                && !text.startsWith("//", at)
                && !text.startsWith("/*", at)
                && text.charAt(at) != '#') {
            at++;
        }
        refuseUnless(at > start, "a word was expected");
        return Word.bare(text.substring(start, at));
    }

    private void refuseUnless(boolean good, String what) {
        if (!good) {
            int line = 1
                    + (int) text.substring(0, Math.min(at, text.length()))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new IllegalArgumentException("named would refuse line " + line + ": " + what + ".");
        }
    }
}
