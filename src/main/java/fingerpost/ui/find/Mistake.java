package fingerpost.ui.find;

import java.io.Serial;

/** A part of an expression that says nothing; the message says why and what to write. */
final class Mistake extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int from;
    private final int to;

    Mistake(int from, int to, String why) {
        super(why);
        this.from = from;
        this.to = to;
    }

    Expression.Wrong wrong() {
        return new Expression.Wrong(from, Math.max(to, from + 1), String.valueOf(getMessage()));
    }
}
