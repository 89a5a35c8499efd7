package fingerpost.plan.difference;

import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What two designs made of a third that both come from: what one of them changed can be taken, what both changed otherwise is
 * for a person to decide.
 *
 * @param items one for each place that differs from the base in either, in a stable order
 */
public record ThreeWay(Topology base, Topology here, Topology there, List<Item> items) {
    /** Who changed a place. */
    public enum Who {
        HERE("here"),
        THERE("there"),
        /** Both, and in the same way. */
        BOTH("both"),
        CONFLICT("conflict");

        private final String word;

        Who(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A place; {@code here} and {@code there} are the differences from the base, at least one of them present. */
    public record Item(Who who, Optional<Difference> here, Optional<Difference> there) {
        /** Either of the two. */
        public Difference any() {
            return here.or(() -> there).orElseThrow();
        }
    }

    public ThreeWay {
        items = List.copyOf(items);
    }

    /** Of a base and two descendants, ids made equal where the things are. */
    public static ThreeWay of(Topology base, Topology here, Topology there) {
        Topology alignedBase = Alignment.of(base, here);
        Topology alignedThere = Alignment.of(there, here);
        Map<String, Difference> mine = byPlace(Differences.of(alignedBase, here));
        Map<String, Difference> theirs = byPlace(Differences.of(Alignment.of(alignedBase, alignedThere), alignedThere));
        Set<String> places = new LinkedHashSet<>(mine.keySet());
        places.addAll(theirs.keySet());
        List<Item> items = new ArrayList<>();
        for (String place : places) {
            Optional<Difference> one = Optional.ofNullable(mine.get(place));
            Optional<Difference> other = Optional.ofNullable(theirs.get(place));
            Who who = one.isEmpty()
                    ? Who.THERE
                    : other.isEmpty()
                            ? Who.HERE
                            : one.get().after().equals(other.get().after()) ? Who.BOTH : Who.CONFLICT;
            items.add(new Item(who, one, other));
        }
        return new ThreeWay(alignedBase, here, alignedThere, items);
    }

    /** This design with all that only the other changed; conflicts stay as they are here. */
    public Topology merged() {
        Topology merged = here;
        List<Difference> taken = items.stream()
                .filter(each -> each.who() == Who.THERE)
                .flatMap(each -> each.there().stream())
                .toList();
        for (Difference each : ordered(taken)) {
            merged = Take.second(each).apply(merged);
        }
        return merged;
    }

    /** Elements that are new before what names them, zones before their entries, removals last. */
    private static List<Difference> ordered(List<Difference> all) {
        List<Difference> ordered = new ArrayList<>();
        Set<String> waiting = new LinkedHashSet<>();
        List<Difference> additions =
                all.stream().filter(each -> !each.after().isEmpty()).toList();
        additions.stream()
                .filter(Difference.OfElement.class::isInstance)
                .forEach(each -> waiting.add(each.subject().toString()));
        List<Difference> left = new ArrayList<>(additions);
        while (!left.isEmpty()) {
            List<Difference> ready =
                    left.stream().filter(each -> !names(each, waiting)).toList();
            List<Difference> next = ready.isEmpty() ? List.copyOf(left) : ready;
            ordered.addAll(next);
            next.forEach(each -> waiting.remove(each.subject().toString()));
            left.removeAll(next);
        }
        all.stream().filter(each -> each.after().isEmpty()).forEach(ordered::add);
        return ordered;
    }

    private static boolean names(Difference difference, Set<String> waiting) {
        return switch (difference) {
            case Difference.OfElement it ->
                it.is().orElseThrow().references().stream()
                        .map(Object::toString)
                        .filter(each -> !each.equals(it.subject().toString()))
                        .anyMatch(waiting::contains);
            case Difference.OfEntry _ -> !waiting.isEmpty();
            case Difference.OfZone _ -> false;
        };
    }

    private static Map<String, Difference> byPlace(List<Difference> differences) {
        Map<String, Difference> byPlace = new LinkedHashMap<>();
        for (Difference each : differences) {
            byPlace.put(
                    switch (each) {
                        case Difference.OfEntry it -> it.apex() + " " + it.spoken();
                        case Difference.OfZone it -> it.spoken();
                        case Difference.OfElement it -> it.subject().toString();
                    },
                    each);
        }
        return byPlace;
    }
}
