package fingerpost.ui.compare;

import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Beside;
import fingerpost.ui.model.Present;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What came of a comparison.
 *
 * @param rows in a stable order
 * @param told what else to know of it, in a sentence; may be empty
 * @param drawn how the drawing of the other side differs, as far as it has one
 */
record Compared(List<Row> rows, String told, GraphDifference drawn) {
    static final Compared NOTHING = new Compared(List.of(), "");

    Compared {
        rows = List.copyOf(rows);
    }

    Compared(List<Row> rows, String told) {
        this(rows, told, GraphDifference.NONE);
    }

    /** The same where the other side is known only by what differs. */
    static Compared of(Topology now, List<Row> rows, String told) {
        return new Compared(rows, told, GraphDifference.of(now, other(now, rows)));
    }

    private static Topology other(Topology now, List<Row> rows) {
        List<Edit> left =
                rows.stream().flatMap(each -> each.take().stream()).collect(Collectors.toCollection(ArrayList::new));
        return applied(now, left, _ -> {});
    }

    /** Without those of these keys. */
    Compared without(Set<String> kept) {
        if (kept.isEmpty()) {
            return this;
        }
        List<Row> open =
                rows.stream().filter(each -> !kept.contains(each.key())).toList();
        return new Compared(
                open,
                told,
                drawn.at(open.stream().flatMap(each -> each.place().stream()).collect(Collectors.toSet())));
    }

    /** Those, and the zones that they need and that are only there as well. */
    List<Row> needed(List<Row> wanted) {
        Set<Subject> zones = wanted.stream()
                .filter(each -> each.kind() == Row.Kind.ONLY_THERE)
                .flatMap(each -> each.place().stream())
                .map(place -> Subject.of(place.element()))
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(each -> wanted.contains(each)
                        || (each.kind() == Row.Kind.ONLY_THERE
                                && each.place().filter(zones::contains).isPresent()))
                .toList();
    }

    /** What each box of the drawing says; what only the other side has is said at the box under which it would hang. */
    Map<Subject, Beside> onDrawing(Topology now) {
        Map<Subject, Beside> states = new HashMap<>();
        for (Row row : rows) {
            row.place().ifPresent(place -> {
                boolean drawn = Present.in(now, place.node());
                Subject box = drawn ? place.node() : Subject.of(place.element());
                if (Present.in(now, box)) {
                    Beside state = !drawn
                            ? Beside.MORE_THERE
                            : row.kind() == Row.Kind.ONLY_HERE ? Beside.ONLY_HERE : Beside.DIFFERS;
                    states.merge(box, state, (a, b) -> a == b ? a : Beside.DIFFERS);
                }
            });
        }
        return states;
    }

    /** One edit that takes the other side's word in all of these; empty where it can in none. */
    static Optional<Edit> takingAll(List<Row> rows) {
        List<Edit> edits = rows.stream().flatMap(each -> each.take().stream()).toList();
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Edit(Speech.of("Take {0} differences", edits.size()), now -> all(now, edits)));
        };
    }

    /** Each as soon as it fits: what is named has to be there before what names it. */
    private static Topology all(Topology now, List<Edit> edits) {
        List<Edit> left = new ArrayList<>(edits);
        List<IllegalArgumentException> why = new ArrayList<>();
        Topology taken = applied(now, left, why::add);
        if (!left.isEmpty()) {
            throw why.getLast();
        }
        return taken;
    }

    /** With each that fits, which leaves the list. */
    private static Topology applied(Topology now, List<Edit> left, Consumer<IllegalArgumentException> tooEarly) {
        Topology taken = now;
        for (int before = Integer.MAX_VALUE; !left.isEmpty() && left.size() < before; ) {
            before = left.size();
            List<Edit> later = new ArrayList<>();
            for (Edit each : left) {
                try {
                    taken = each.apply(taken);
                } catch (IllegalArgumentException early) {
                    tooEarly.accept(early);
                    later.add(each);
                }
            }
            left.clear();
            left.addAll(later);
        }
        return taken;
    }

    String text() {
        return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }
}
