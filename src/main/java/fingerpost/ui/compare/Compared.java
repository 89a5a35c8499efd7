package fingerpost.ui.compare;

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
import java.util.stream.Collectors;

/**
 * What came of a comparison.
 *
 * @param rows in a stable order
 * @param told what else to know of it, in a sentence; may be empty
 */
record Compared(List<Row> rows, String told) {
    Compared {
        rows = List.copyOf(rows);
    }

    /** Without those of these keys. */
    Compared without(Set<String> kept) {
        return new Compared(
                rows.stream().filter(each -> !kept.contains(each.key())).toList(), told);
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
        Topology taken = now;
        List<Edit> left = new ArrayList<>(edits);
        Optional<IllegalArgumentException> last = Optional.empty();
        for (int before = Integer.MAX_VALUE; !left.isEmpty() && left.size() < before; ) {
            before = left.size();
            List<Edit> later = new ArrayList<>();
            for (Edit each : left) {
                try {
                    taken = each.apply(taken);
                } catch (IllegalArgumentException early) {
                    last = Optional.of(early);
                    later.add(each);
                }
            }
            left = later;
        }
        if (!left.isEmpty()) {
            throw last.orElseThrow();
        }
        return taken;
    }

    String text() {
        return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }
}
