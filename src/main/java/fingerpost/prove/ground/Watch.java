package fingerpost.prove.ground;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Who waits for a proof: hears how far it has come, and may stop it.
 *
 * @param at told in one line for a person, often
 * @param stopped asked often
 */
public record Watch(Consumer<String> at, BooleanSupplier stopped) {
    public static Watch nobody() {
        return new Watch(_ -> {}, () -> false);
    }

    /** Says how far it is; ends the proof where it is to stop. */
    public void at(String what) throws ProofProblem {
        at.accept(what);
        if (stopped.getAsBoolean()) {
            throw new ProofProblem(ProofProblem.Kind.STOPPED, "The proof was stopped.");
        }
    }
}
