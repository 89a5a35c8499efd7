package fingerpost.wire;

/**
 * Which parts of a response {@code dig} prints.
 *
 * @param comments the header, the OPT pseudosection and the headings of the sections
 * @param stats query time, server, size
 */
public record DigShow(
        boolean comments, boolean question, boolean answer, boolean authority, boolean additional, boolean stats) {
    public static final DigShow ALL = new DigShow(true, true, true, true, true, true);
    public static final DigShow NONE = new DigShow(false, false, false, false, false, false);

    public DigShow withComments(boolean on) {
        return new DigShow(on, question, answer, authority, additional, stats);
    }

    public DigShow withQuestion(boolean on) {
        return new DigShow(comments, on, answer, authority, additional, stats);
    }

    public DigShow withAnswer(boolean on) {
        return new DigShow(comments, question, on, authority, additional, stats);
    }

    public DigShow withAuthority(boolean on) {
        return new DigShow(comments, question, answer, on, additional, stats);
    }

    public DigShow withAdditional(boolean on) {
        return new DigShow(comments, question, answer, authority, on, stats);
    }

    public DigShow withStats(boolean on) {
        return new DigShow(comments, question, answer, authority, additional, on);
    }
}
