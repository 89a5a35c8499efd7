package fingerpost.ui.find;

/** What an expression says, as far as it was written. */
sealed interface Expression {
    /** It can be looked for. */
    record Meant(Term term) implements Expression {}

    /** Nothing is written. */
    record Nothing() implements Expression {}

    /**
     * It says nothing that could be looked for.
     *
     * @param from where the wrong part begins
     * @param to where it ends; at least one character behind its begin
     * @param why what is wrong there and what to write
     */
    record Wrong(int from, int to, String why) implements Expression {}

    static Expression of(String text) {
        return new Parsing(text).expression();
    }
}
