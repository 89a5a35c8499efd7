package fingerpost.ui.find;

import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an expression: words beside each other are meant together, {@code |} or {@code or} between them is either,
 * {@code -} or {@code not} before one the contrary; parentheses group.
 */
final class Parsing {
    private static final int DEEPEST = 50;

    private final String text;
    private List<Token> tokens = List.of();
    private int next;
    private int depth;

    Parsing(String text) {
        this.text = text;
    }

    Expression expression() {
        try {
            tokens = Token.of(text);
            if (is(Token.Kind.END)) {
                return new Expression.Nothing();
            }
            Term term = either();
            if (is(Token.Kind.CLOSE)) {
                throw wrong(Speech.of("This parenthesis was never opened. Remove it, or write a ( before."));
            }
            return new Expression.Meant(term);
        } catch (Mistake mistake) {
            return mistake.wrong();
        }
    }

    private Term either() throws Mistake {
        List<Term> parts = new ArrayList<>(List.of(all()));
        while (is(Token.Kind.OR)) {
            next++;
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Term.Any(List.copyOf(parts));
    }

    private Term all() throws Mistake {
        List<Term> parts = new ArrayList<>(List.of(part()));
        while (!is(Token.Kind.END) && !is(Token.Kind.CLOSE) && !is(Token.Kind.OR)) {
            if (is(Token.Kind.AND)) {
                next++;
            }
            parts.add(part());
        }
        return parts.size() == 1 ? parts.getFirst() : new Term.All(List.copyOf(parts));
    }

    private Term part() throws Mistake {
        if (++depth > DEEPEST) {
            throw wrong(Speech.of("This is nested too deep. Write it with fewer parentheses."));
        }
        Token token = tokens.get(next);
        Term read = switch (token.kind()) {
            case NOT -> {
                next++;
                yield new Term.Not(part());
            }
            case OPEN -> group(token);
            case WORD -> {
                next++;
                yield Leaf.of(token);
            }
            case OR, AND, CLOSE, END ->
                throw wrong(
                        token.kind() == Token.Kind.END
                                ? Speech.of("Here something is missing. Write a word, or such as type:cname.")
                                : Speech.of(
                                        "Before “{0}” something is missing. Write a word, or such as type:cname.",
                                        token.text()));
        };
        depth--;
        return read;
    }

    private Term group(Token open) throws Mistake {
        next++;
        Term inner = either();
        if (!is(Token.Kind.CLOSE)) {
            throw new Mistake(
                    open.from(), open.to(), Speech.of("This parenthesis is never closed. Write a ) behind its words."));
        }
        next++;
        return inner;
    }

    private boolean is(Token.Kind kind) {
        return tokens.get(next).kind() == kind;
    }

    private Mistake wrong(String why) {
        Token token = tokens.get(next);
        return new Mistake(token.from(), token.to(), why);
    }
}
