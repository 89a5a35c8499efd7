package fingerpost.ui.find;

/**
 * What may be written at the caret.
 *
 * @param from where the text begins that it replaces
 * @param to where that ends
 * @param hint what it is; may be empty
 */
record Suggestion(int from, int to, String text, String hint) {
    /** The expression with this in its place. */
    String in(String expression) {
        return expression.substring(0, from) + text + expression.substring(to);
    }

    /** Where the caret stands then. */
    int caret() {
        return from + text.length();
    }
}
