package fingerpost.command;

/** A call or an input that is wrong: one sentence for the error stream, and exit code 2. */
public final class CallProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CallProblem(String message) {
        super(message);
    }

    public CallProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
