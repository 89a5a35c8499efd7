package fingerpost.simulate.compiled;

/** Why something cannot be simulated; the message is a sentence for the person who asked. */
public final class SimulationProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SimulationProblem(String message) {
        super(message);
    }
}
