package fingerpost.ui.inspect;

import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.model.Names;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fields that several forms have. */
final class Fields {
    private Fields() {}

    static <T> Entry<T> text(String label, String prompt, Function<T, String> text, BiFunction<T, String, T> with) {
        return new Entry.Text<>(label, prompt, 1, text, with);
    }

    static <T> Entry<T> lines(String label, String prompt, Function<T, String> text, BiFunction<T, String, T> with) {
        return new Entry.Text<>(label, prompt, 2, text, with);
    }

    static <T, E extends Enum<E>> Entry<T> choice(
            String label, List<E> values, Function<E, String> word, Function<T, E> now, BiFunction<T, E, T> with) {
        return new Entry.Choice<>(label, values, word, now, with);
    }

    /** One of the elements of the design that fit, by what a person calls it. */
    static <T> Entry<T> element(
            String label, Topology topology, Predicate<Element> fits, Function<T, Id> now, BiFunction<T, Id, T> with) {
        return new Entry.Choice<>(label, ids(topology, fits), id -> name(topology, id), now, with);
    }

    /** A certificate of the design, or none. */
    static <T> Entry<T> certificate(
            Topology topology, Function<T, Optional<Id>> now, BiFunction<T, Optional<Id>, T> with) {
        List<Optional<Id>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        ids(topology, Certificate.class::isInstance).forEach(id -> choices.add(Optional.of(id)));
        return new Entry.Choice<>(
                Speech.of("Certificate"),
                choices,
                chosen -> chosen.map(id -> name(topology, id)).orElse(Speech.of("none")),
                now,
                with);
    }

    static List<Id> ids(Topology topology, Predicate<Element> fits) {
        return topology.elements().stream().filter(fits).map(Element::id).toList();
    }

    /** The first that fits; throws with what is missing where there is none. */
    static Id first(Topology topology, Predicate<Element> fits, String missing) {
        return ids(topology, fits).stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(Speech.of("There is no {0} yet. Add one first.", missing)));
    }

    static String name(Topology topology, Id id) {
        return topology.find(id).map(Names::titleOf).orElse(id.text());
    }
}
