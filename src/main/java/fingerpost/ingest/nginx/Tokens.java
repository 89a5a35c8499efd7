package fingerpost.ingest.nginx;

import fingerpost.ingest.file.FileNote;
import java.util.ArrayList;
import java.util.List;

/** Cuts an nginx file into tokens by the rules of {@code ngx_conf_read_token}; the tokens are the file, octet for octet. */
final class Tokens {
    enum Kind {
        WORD,
        SEMICOLON,
        OPEN,
        CLOSE,
        END
    }

    /**
     * A token.
     *
     * @param lead blanks and comments before it
     */
    record Token(Kind kind, String lead, String raw, int line, int column) {
        Word word() {
            return new Word(lead, raw, line, column);
        }
    }

    private static final String BLANKS = " \t\r\n";
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final String file;
    private final String text;
    private final List<FileNote> faults = new ArrayList<>();
    private int at;
    private int counted;
    private int line = 1;
    private int lineStart;

    Tokens(String file, String text) {
        this.file = file;
        this.text = text;
    }

    List<FileNote> faults() {
        return faults;
    }

    /** Notes that the file is wrong at the token. */
    void fault(Token where, String code, String message, String cure) {
        faults.add(new FileNote(FileNote.Grade.ERROR, code, file, where.line(), where.column(), message, cure));
    }

    Token next() {
        int start = at;
        if (at == 0 && text.startsWith(BYTE_ORDER_MARK)) {
            at = BYTE_ORDER_MARK.length();
            fault(
                    token(Kind.WORD, 0, 0),
                    "byte-order-mark",
                    "The file begins with a byte order mark, which nginx takes for part of the first word.",
                    "Save it as plain UTF-8.");
        }
        skip();
        int from = at;
        if (at == text.length()) {
            return token(Kind.END, start, from);
        }
        return switch (text.charAt(at)) {
            case ';' -> single(Kind.SEMICOLON, start);
            case '{' -> single(Kind.OPEN, start);
            case '}' -> single(Kind.CLOSE, start);
            case '"', '\'' -> quoted(start);
            default -> bare(start);
        };
    }

    private void skip() {
        while (at < text.length()) {
            if (text.charAt(at) == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return;
            }
        }
    }

    private Token single(Kind kind, int start) {
        at++;
        return token(kind, start, at - 1);
    }

    private Token bare(int start) {
        int from = at;
        char c = text.charAt(at++);
        boolean escaped = c == '\\';
        boolean variable = c == '$';
        for (; at < text.length(); at++) {
            c = text.charAt(at);
            if (escaped) {
                escaped = false;
            } else if (c != '{' || !variable) {
                if (c == ';' || c == '{' || BLANKS.indexOf(c) >= 0) {
                    break;
                }
                escaped = c == '\\';
                variable = c == '$';
            }
        }
        return token(Kind.WORD, start, from);
    }

    private Token quoted(int start) {
        int from = at;
        char mark = text.charAt(at++);
        while (at < text.length() && text.charAt(at) != mark) {
            at = Math.min(text.length(), at + (text.charAt(at) == '\\' ? 2 : 1));
        }
        if (at == text.length()) {
            int end = text.indexOf('\n', from);
            at = end < 0 ? text.length() : end;
            Token token = token(Kind.WORD, start, from);
            fault(
                    token,
                    "unclosed-quote",
                    "The quotation mark is not closed.",
                    "Write a " + mark + " behind the text.");
            return token;
        }
        at++;
        Token token = token(Kind.WORD, start, from);
        if (at < text.length() && (BLANKS + ";{)").indexOf(text.charAt(at)) < 0) {
            fault(
                    token(Kind.WORD, at, at),
                    "text-behind-quote",
                    "Something stands right behind a closing quotation mark.",
                    "Put a blank between, or the whole word into the quotation marks.");
        }
        return token;
    }

    /** The code up to the brace that closes a Lua block, which stays; to the end of the file where there is none. */
    String lua() {
        int from = at;
        at = LuaCode.end(text, at);
        return text.substring(from, at);
    }

    /** Everything that is left. */
    String rest() {
        int from = at;
        at = text.length();
        return text.substring(from);
    }

    private Token token(Kind kind, int start, int from) {
        for (; counted < from; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        return new Token(kind, text.substring(start, from), text.substring(from, at), line, from - lineStart + 1);
    }
}
