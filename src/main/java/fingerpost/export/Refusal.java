package fingerpost.export;

import fingerpost.topology.Subject;

/** An export that is not made, because something of the design cannot be written safely. Names it and says why. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Subject subject;

    public Refusal(Subject subject, String message) {
        super(message);
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }
}
