package fingerpost.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** One thing of a form that can be changed. */
public sealed interface Entry<T> {
    /** The word before it; also what the undo list calls it. */
    String label();

    /**
     * Text that says the value, such as a TTL or an address.
     *
     * @param prompt an example, shown while the field is empty
     * @param rows more than one for one value per line
     * @param with the value with what the text says; throws {@link IllegalArgumentException} with the reason
     */
    record Text<T>(String label, String prompt, int rows, Function<T, String> text, BiFunction<T, String, T> with)
            implements Entry<T> {}

    /** One of several, such as the software of a resolver. */
    record Choice<T, C>(
            String label, List<C> choices, Function<C, String> word, Function<T, C> chosen, BiFunction<T, C, T> with)
            implements Entry<T> {}

    /** Yes or no. */
    record Flag<T>(String label, Function<T, Boolean> set, BiFunction<T, Boolean, T> with) implements Entry<T> {}

    /** A part with a form of its own, under a heading; no heading where the label is empty. */
    record Part<T, P>(String label, Function<T, P> part, BiFunction<T, P, T> with, Form<P> form) implements Entry<T> {}

    /**
     * Any number of parts, each on a card.
     *
     * @param one what one of them is called: {@code server}
     * @param title what a card is called
     * @param fresh the parts that can be added, each by its word; throws with the reason where none fits
     */
    record Many<T, P>(
            String label,
            String one,
            Function<T, List<P>> parts,
            BiFunction<T, List<P>, T> with,
            Function<P, String> title,
            List<Fresh<T, P>> fresh,
            Function<P, Form<P>> form)
            implements Entry<T> {}

    /** A part that can be added to a list. */
    record Fresh<T, P>(String word, Function<T, P> make) {}

    /** A value that is one of several kinds, each with a form of its own. */
    record OneOf<T, V>(String label, Function<T, V> value, BiFunction<T, V, T> with, List<Kind<V>> kinds)
            implements Entry<T> {}

    /**
     * One kind of value.
     *
     * @param made a value of this kind that keeps of the one before what it can
     * @param form empty where the kind has nothing to change
     */
    record Kind<V>(String word, Function<V, Boolean> is, Function<V, V> made, Supplier<Form<V>> form) {}

    /** An optional part: a choice of having it or not. */
    static <T, P> Entry<T> maybe(
            String label,
            String none,
            String some,
            Function<T, Optional<P>> part,
            BiFunction<T, Optional<P>, T> with,
            Supplier<P> fresh,
            Form<P> form) {
        return new OneOf<>(
                label,
                part,
                with,
                List.of(
                        new Kind<>(none, Optional::isEmpty, _ -> Optional.empty(), Form::empty),
                        new Kind<>(
                                some,
                                Optional::isPresent,
                                before -> Optional.of(before.orElseGet(fresh)),
                                () -> form.within(Optional::orElseThrow, (_, changed) -> Optional.of(changed)))));
    }
}
