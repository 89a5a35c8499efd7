package fingerpost.command;

/** What a command's exit code says. */
final class Exit {
    static final int FINE = 0;
    /** It found errors or differences, or a request failed. */
    static final int FOUND = 1;
    /** The input or the call was wrong. */
    static final int WRONG = 2;

    private Exit() {}
}
