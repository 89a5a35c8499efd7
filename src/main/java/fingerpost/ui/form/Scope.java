package fingerpost.ui.form;

import java.util.function.BiFunction;
import java.util.function.Function;

/** The place in the design that a form shows and changes. */
public interface Scope<T> {
    /** What stands there now. */
    T value();

    /** Throws {@link IllegalArgumentException} with the reason where the value cannot stand there. */
    void tryOut(T candidate);

    /**
     * Puts the value there as one step of undo.
     *
     * @param field what was changed, as the undo list names it: {@code TTL}
     */
    void commit(T candidate, String field);

    /** The part of this place that {@code get} reads and {@code set} replaces. */
    default <P> Scope<P> part(Function<T, P> get, BiFunction<T, P, T> set) {
        Scope<T> whole = this;
        return new Scope<>() {
            @Override
            public P value() {
                return get.apply(whole.value());
            }

            @Override
            public void tryOut(P candidate) {
                whole.tryOut(set.apply(whole.value(), candidate));
            }

            @Override
            public void commit(P candidate, String field) {
                whole.commit(set.apply(whole.value(), candidate), field);
            }
        };
    }
}
