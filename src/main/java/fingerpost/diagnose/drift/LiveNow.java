package fingerpost.diagnose.drift;

import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A design as it is live now, to plan from: what servers were seen to say in place of what it says.
 *
 * @param topology what is live where it was seen, the design where it was not
 * @param unknown the places of the design that are taken as designed, because servers disagree, because a design cannot say
 *     what they say, or because nobody answered
 */
public record LiveNow(Topology topology, List<Place> unknown) {
    public LiveNow {
        unknown = List.copyOf(unknown);
    }

    /** Nothing was asked, because that is what is live. */
    public static LiveNow known(Topology live) {
        return new LiveNow(live, List.of());
    }

    /** Of a design that was laid over its servers. */
    public static LiveNow of(Topology design, Overlay overlay) {
        Topology live = design;
        List<Place> unknown = new ArrayList<>();
        for (Place place : overlay.differences()) {
            if (place.takeLive().isEmpty()) {
                unknown.add(place);
                continue;
            }
            try {
                live = place.takeLive().get().apply(live);
            } catch (IllegalArgumentException contradicts) {
                unknown.add(place);
            }
        }
        return new LiveNow(
                live,
                Stream.concat(unknown.stream(), overlay.untested().stream()).toList());
    }
}
