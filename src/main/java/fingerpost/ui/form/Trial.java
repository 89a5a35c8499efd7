package fingerpost.ui.form;

import fingerpost.ui.shared.Reason;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether a value can be made and stands in its place; the reason is the one that its constructor gives. */
public final class Trial {
    private Trial() {}

    /** The reason why not, empty where it can. */
    public static <T> Optional<String> refusal(Scope<T> scope, Supplier<T> candidate) {
        try {
            scope.tryOut(candidate.get());
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException refused) {
            return Optional.of(Reason.of(refused));
        }
    }

    /** Puts the value there if it can stand there; else the reason why not. */
    public static <T> Optional<String> commit(Scope<T> scope, Supplier<T> candidate, String field) {
        Optional<String> refusal = refusal(scope, candidate);
        if (refusal.isEmpty()) {
            scope.commit(candidate.get(), field);
        }
        return refusal;
    }
}
