package fingerpost.ingest.zonefile;

import java.nio.charset.StandardCharsets;

/** The tokens of a zone file, one after the other, each a span of the text. */
final class Tokens {
    private static final int MOST_UNCLOSED = 20;

    private final byte[] text;
    private final int end;
    private int at;
    private int depth;
    private int open;
    private int unclosed;
    private int start;
    private int stop;
    private boolean quoted;
    private boolean escaped;

    Tokens(byte[] text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    byte[] text() {
        return text;
    }

    /** Where the next token is looked for. */
    int at() {
        return at;
    }

    boolean hasMore() {
        return at < end;
    }

    /** First octet of the token, behind the quotation mark of a quoted one. */
    int start() {
        return start;
    }

    /** Behind the last octet of the token. */
    int stop() {
        return stop;
    }

    boolean quoted() {
        return quoted;
    }

    boolean escaped() {
        return escaped;
    }

    int length() {
        return stop - start;
    }

    /** The octet right at the place where the next token is looked for. */
    byte here() {
        return text[at];
    }

    /** Goes to the next token of this entry; false at its end, with the end of the line still to come. */
    boolean next() {
        int i = at;
        while (i < end) {
            switch (Letter.kind(text[i])) {
                case Letter.BLANK -> i++;
                case Letter.NEWLINE -> {
                    if (depth == 0) {
                        at = i;
                        return false;
                    }
                    i++;
                }
                case Letter.RETURN -> {
                    if (i + 1 < end && text[i + 1] != '\n' && text[i + 1] != '\r') {
                        at = i + 1;
                        throw new Refused(
                                FaultCode.SYNTAX,
                                i,
                                "A carriage return stands inside the line.",
                                "End lines with a line feed alone.");
                    }
                    i++;
                }
                case Letter.COMMENT -> i = lineEnd(i);
                case Letter.OPEN -> {
                    open = depth++ == 0 ? i : open;
                    i++;
                }
                case Letter.CLOSE -> {
                    at = i;
                    if (depth == 0) {
                        throw new Refused(FaultCode.UNOPENED_PARENTHESIS, i, "A parenthesis closes that none opened.");
                    }
                    depth--;
                    i++;
                }
                case Letter.QUOTE -> {
                    quotation(i);
                    return true;
                }
                default -> {
                    word(i);
                    return true;
                }
            }
        }
        at = i;
        if (depth > 0) {
            throw new Refused(FaultCode.UNCLOSED_PARENTHESIS, open, "This parenthesis is never closed.");
        }
        return false;
    }

    /** The token was looked at only; {@link #next} comes to it again. */
    void back() {
        at = quoted ? start - 1 : start;
    }

    /** Whether a blank, or anything but a token, stands before the current one. */
    boolean apart() {
        int before = quoted ? start - 2 : start - 1;
        return before < 0
                || switch (Letter.kind(text[before])) {
                    case Letter.PLAIN, Letter.BACKSLASH, Letter.QUOTE -> false;
                    default -> true;
                };
    }

    /** Goes behind the end of the line at which the entry ended. */
    void endLine() {
        at = Math.min(at + 1, end);
    }

    /**
     * After a refusal: to the next line that lies outside parentheses.
     *
     * @return what to report: the refusal, or that the parenthesis around it is never closed
     */
    Refused recover(Refused refused) {
        Refused cause = refused;
        boolean inside = depth > 0;
        if (refused.code() == FaultCode.UNCLOSED_PARENTHESIS) {
            reopen();
        }
        while (depth > 0 || (at < end && text[at] != '\n')) {
            try {
                if (!next() && depth == 0) {
                    break;
                }
            } catch (Refused again) {
                if (again.code() == FaultCode.UNCLOSED_PARENTHESIS) {
                    cause = inside ? again : cause;
                    reopen();
                } else {
                    at++;
                }
            }
        }
        endLine();
        return cause;
    }

    /** Behind the line of a parenthesis that swallowed the rest of the file; only so often, or a hostile file takes for ever. */
    private void reopen() {
        at = unclosed++ < MOST_UNCLOSED ? lineEnd(open) : end;
        depth = 0;
    }

    /** The token as text, octets one to a char. */
    String said() {
        return new String(text, start, stop - start, StandardCharsets.ISO_8859_1);
    }

    boolean is(char only) {
        return stop - start == 1 && text[start] == only && !quoted;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < end && text[i] != '\n') {
            i++;
        }
        return i;
    }

    private void word(int from) {
        int i = from;
        boolean backslash = false;
        while (i < end) {
            byte kind = Letter.kind(text[i]);
            if (kind == Letter.PLAIN) {
                i++;
            } else if (kind == Letter.BACKSLASH) {
                backslash = true;
                i += i + 1 < end && text[i + 1] != '\n' ? 2 : 1;
            } else {
                break;
            }
        }
        start = from;
        stop = i;
        at = i;
        quoted = false;
        escaped = backslash;
    }

    private void quotation(int from) {
        int i = from + 1;
        boolean backslash = false;
        while (i < end && text[i] != '"' && text[i] != '\n') {
            if (text[i] == '\\') {
                backslash = true;
                i += i + 1 < end && text[i + 1] != '\n' ? 2 : 1;
            } else {
                i++;
            }
        }
        if (i >= end || text[i] == '\n') {
            at = i;
            throw new Refused(FaultCode.UNCLOSED_QUOTE, from, "This quotation mark is not closed on its line.");
        }
        start = from + 1;
        stop = i;
        at = i + 1;
        quoted = true;
        escaped = backslash;
    }
}
