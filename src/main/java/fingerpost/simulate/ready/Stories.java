package fingerpost.simulate.ready;

import fingerpost.topology.ClientGroup;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All offers for one design. */
public final class Stories {
    private Stories() {}

    /** What fits, in the order in which a person would try it; nothing where nobody asks. */
    public static List<Scenario> of(Topology topology) {
        if (topology.all(ClientGroup.class).isEmpty()) {
            return List.of();
        }
        Pages pages = Pages.of(topology);
        if (pages.urls().isEmpty()) {
            return List.of();
        }
        List<Asked> asked = Asked.of(topology, pages.urls());
        List<Story> stories = new ArrayList<>();
        BackendDies.of(topology, asked).ifPresent(stories::add);
        Optional<Moved> moved = Moved.of(topology, asked);
        moved.map(it -> LongTtl.of(it.asked, it.changed).noting(it.warning())).ifPresent(stories::add);
        moved.map(it -> LowerTtlFirst.of(it.asked, it.changed).noting(it.warning()))
                .ifPresent(stories::add);
        CanaryOfFive.existing(asked)
                .or(() -> moved.filter(it -> it.drawn).flatMap(it -> CanaryOfFive.fresh(it.asked, it.changed)))
                .ifPresent(stories::add);
        Stream.of(
                        LineMoves.of(topology, asked),
                        AuthorityOut.of(topology, pages),
                        V6Breaks.of(topology, asked),
                        SurgeOfClients.of(topology))
                .forEach(each -> each.ifPresent(stories::add));
        String faults = Faults.of(topology, pages);
        return stories.stream()
                .map(each -> each.noting(faults).scenario().under(pages.conditions()))
                .toList();
    }

    private record Moved(Asked asked, ZoneEntry changed, boolean drawn) {
        static Optional<Moved> of(Topology topology, List<Asked> asked) {
            NewPlace places = new NewPlace(topology);
            return asked.stream()
                    .flatMap(each -> places.drawn(each).map(changed -> new Moved(each, changed, true)).stream())
                    .findFirst()
                    .or(() -> asked.stream()
                            .flatMap(
                                    each -> places.empty(each).map(changed -> new Moved(each, changed, false)).stream())
                            .findFirst());
        }

        String warning() {
            return drawn || !(changed instanceof RecordSet set)
                    ? ""
                    : " Nothing stands at " + set.policy().records().getFirst().text()
                            + " yet, so that whoever comes there fails: draw the new server first.";
        }
    }
}
