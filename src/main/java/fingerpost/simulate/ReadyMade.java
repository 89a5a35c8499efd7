package fingerpost.simulate;

import fingerpost.simulate.ready.Stories;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scenarios that fit a design as it is: what usually goes wrong or is changed, with what to look for. */
public final class ReadyMade {
    private ReadyMade() {}

    /**
     * Those that fit, ready to be added: their ids are free in the design, each other than the others. A record that is
     * changed, a canary, a line that moves and IPv6 that breaks are there only where the design has what it takes; nothing is
     * offered where there are no clients.
     */
    public static List<Scenario> of(Topology topology) {
        Set<Id> taken = new HashSet<>(topology.byId().keySet());
        List<Scenario> offers = new ArrayList<>();
        for (Scenario each : Stories.of(topology)) {
            Scenario free = each.withId(Id.from(each.label(), taken::contains));
            taken.add(free.id());
            offers.add(free);
        }
        return offers;
    }
}
