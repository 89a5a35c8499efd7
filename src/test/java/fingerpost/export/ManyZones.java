package fingerpost.export;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One design of many zones drawn at random, so that one start of a server serves them all. */
public final class ManyZones {
    private ManyZones() {}

    /** Zones that a server loads, of about so many entries each, with lines on the loopback. */
    public static Topology of(long seed, int zones, int entries) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Element> elements = new ArrayList<>();
        List<Id> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Id id = Id.of("line-" + i);
            lines.add(id);
            elements.add(
                    new Line(id, "line " + i, Chance.several(random, 1, 4, () -> Chance.network(random)), List.of()));
        }
        for (int i = 0; i < zones; i++) {
            DomainName apex = DomainName.of("z" + i + ".example.org");
            elements.add(Chance.zone(random, Id.of("zone-" + i), apex, lines, entries));
        }
        return LoopbackLines.of(Served.of(Topology.of("Many zones", "", elements)));
    }
}
