package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.LiveState;
import fingerpost.ui.model.Present;
import fingerpost.ui.speech.Speech;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A comparison of the design with live answers, read for the design as it stands now: what was taken over is as live. */
final class Laid {
    private Laid() {}

    /** What still differs, the worst first. */
    static List<Place> open(Overlay overlay, Topology now) {
        return overlay.differences().stream()
                .filter(place -> !taken(place, now))
                .sorted(Comparator.comparing(place -> place.grade().severity()))
                .toList();
    }

    /** The differences, then what could not be asked for. */
    static List<Place> listed(Overlay overlay, Topology now) {
        return Stream.concat(open(overlay, now).stream(), overlay.untested().stream())
                .toList();
    }

    /** One edit that takes over what is live in all of these places; empty where it can be in none. */
    static Optional<Edit> takingAll(List<Place> places) {
        List<Edit> edits =
                places.stream().flatMap(place -> place.takeLive().stream()).toList();
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default ->
                Optional.of(new Edit(Speech.of("Take live {0} differences", edits.size()), topology -> {
                    Topology taken = topology;
                    for (Edit each : edits) {
                        taken = each.apply(taken);
                    }
                    return taken;
                }));
        };
    }

    /** What is live and not designed, as it would be drawn; none where all that differs has its box already. */
    static GraphDifference beyond(List<Place> open, Topology now) {
        List<Place> extra = open.stream()
                .filter(place -> !Present.in(now, place.node().node()))
                .toList();
        Topology live = now;
        for (Place place : extra) {
            live = taken(place.takeLive(), live);
        }
        return GraphDifference.of(now, live);
    }

    private static Topology taken(Optional<Edit> edit, Topology before) {
        try {
            return edit.map(each -> each.apply(before)).orElse(before);
        } catch (IllegalArgumentException gone) {
            return before;
        }
    }

    /** The state of each node, the worst of its places. */
    static Map<Subject, LiveState> states(Overlay overlay, Topology now) {
        Map<Subject, LiveState> states = new HashMap<>();
        for (Place place : overlay.places()) {
            LiveState state = taken(place, now) ? LiveState.SAME : state(place.grade());
            states.merge(place.node().node(), state, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return states;
    }

    static LiveState state(Grade grade) {
        if (grade == Grade.MISSING) {
            return LiveState.MISSING;
        }
        if (grade == Grade.NOT_TESTED) {
            return LiveState.NOT_TESTED;
        }
        return grade.isDifference() ? LiveState.DIFFERS : LiveState.SAME;
    }

    static String summary(Overlay overlay, Topology now) {
        int different = open(overlay, now).size();
        int untested = overlay.untested().size();
        int places = overlay.places().size();
        String rest = untested == 0 ? "" : " " + Speech.of("{0} of {1} could not be asked for.", untested, places);
        if (untested == places) {
            return places == 0
                    ? Speech.of("The design has no zone with records to compare.")
                    : Speech.of("No server of the design's zones answers, so nothing could be compared.");
        }
        return (different == 0
                        ? Speech.of("What the design says is live.")
                        : Speech.count(
                                different,
                                "1 difference between the design and what is live.",
                                "{0} differences between the design and what is live."))
                + rest;
    }

    /** Whether taking it over would change nothing any more. */
    private static boolean taken(Place place, Topology now) {
        return place.takeLive().filter(edit -> isDone(edit, now)).isPresent();
    }

    /** Whether the edit would change nothing; one that does not fit any more is not done. */
    static boolean isDone(Edit edit, Topology now) {
        try {
            return edit.apply(now).equals(now);
        } catch (IllegalArgumentException gone) {
            return false;
        }
    }
}
