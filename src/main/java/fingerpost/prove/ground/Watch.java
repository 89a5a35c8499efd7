package fingerpost.prove.ground;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Who waits for a proof: hears how far it has come, may stop it, and has so much time for it.
 *
 * @param at told in one line for a person, often
 * @param stopped asked often
 * @param whole when the proof ends, wherever it is
 * @param part how long each part of it may take
 */
public record Watch(Consumer<String> at, BooleanSupplier stopped, Deadline whole, Duration part) {
    /** Somebody whose time begins now. */
    public static Watch of(Consumer<String> at, BooleanSupplier stopped, TimeLimit limit) {
        return new Watch(at, stopped, Deadline.after(limit.whole(), System::nanoTime), limit.part());
    }

    /** Somebody with the usual time. */
    public static Watch nobody() {
        return of(_ -> {}, () -> false, TimeLimit.USUAL);
    }

    /** Says how far it is; ends the proof where it is to stop. */
    public void at(String what) throws ProofProblem {
        at.accept(what);
        if (stopped.getAsBoolean()) {
            throw new ProofProblem(ProofProblem.Kind.STOPPED, "The proof was stopped.");
        }
    }

    /** When a part that begins now ends. */
    public Deadline nextPart() {
        return whole.within(part);
    }
}
