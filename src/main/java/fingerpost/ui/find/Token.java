package fingerpost.ui.find;

import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * One word or sign of an expression.
 *
 * @param text without quotation marks
 * @param quoted how many characters of the text come before the first quotation mark; all where there is none
 */
record Token(Kind kind, int from, int to, String text, int quoted) {
    enum Kind {
        WORD,
        OR,
        AND,
        NOT,
        OPEN,
        CLOSE,
        END
    }

    /** Whether a quotation mark stands at its begin, so that it is nothing but text. */
    boolean isText() {
        return quoted == 0;
    }

    static List<Token> of(String text) throws Mistake {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            Token next = switch (c) {
                case '(' -> sign(Kind.OPEN, at, "(");
                case ')' -> sign(Kind.CLOSE, at, ")");
                case '|' -> sign(Kind.OR, at, "|");
                case '-' -> sign(Kind.NOT, at, "-");
                default -> word(text, at);
            };
            tokens.add(next);
            at = next.to;
        }
        tokens.add(sign(Kind.END, text.length(), ""));
        return tokens;
    }

    private static Token sign(Kind kind, int at, String sign) {
        return new Token(kind, at, at + sign.length(), sign, sign.length());
    }

    private static Token word(String text, int from) throws Mistake {
        StringBuilder plain = new StringBuilder();
        int quoted = -1;
        int at = from;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            if (text.charAt(at) == '"') {
                quoted = quoted < 0 ? plain.length() : quoted;
                int close = text.indexOf('"', at + 1);
                if (close < 0) {
                    throw new Mistake(
                            at, text.length(), Speech.of("The quotation mark is never closed. Write a second one."));
                }
                plain.append(text, at + 1, close);
                at = close + 1;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        String word = plain.toString();
        Kind kind = quoted >= 0
                ? Kind.WORD
                : switch (EntryFacts.lower(word)) {
                    case "or" -> Kind.OR;
                    case "and" -> Kind.AND;
                    case "not" -> Kind.NOT;
                    default -> Kind.WORD;
                };
        return new Token(kind, from, at, word, quoted < 0 ? word.length() : quoted);
    }

    private static boolean isEnd(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || c == '|';
    }
}
