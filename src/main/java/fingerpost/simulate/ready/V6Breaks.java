package fingerpost.simulate.ready;

import fingerpost.behaviour.Standing;
import fingerpost.dns.RecordType;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario.Measure;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;

/** The IPv6 addresses of what an AAAA record leads to do not answer for half an hour. */
final class V6Breaks {
    private V6Breaks() {}

    static Optional<Story> of(Topology topology, List<Asked> asked) {
        return asked.stream()
                .map(Asked::entry)
                .filter(RecordSet.class::isInstance)
                .map(RecordSet.class::cast)
                .filter(set -> set.type().equals(RecordType.AAAA))
                .flatMap(set -> topology.elements().stream().filter(each -> stands(each, set)))
                .findFirst()
                .map(element -> Story.of(
                                "IPv6 to " + element.label() + " breaks",
                                "From minute 10 on packets to the IPv6 addresses of " + element.label()
                                        + " get lost for half an hour; IPv4 goes on. Look for the added latency of"
                                        + " clients that fall back, and for those that cannot.",
                                Story.HOUR,
                                List.of(new Happening.PathBreaks(
                                        Story.minutes(10), element.id(), Families.V6, Story.minutes(30))))
                        .measuring(Measure.FAILURES, Measure.LATENCY, Measure.SHARES));
    }

    private static boolean stands(Element element, RecordSet set) {
        return Standing.addresses(element).stream()
                .anyMatch(each -> set.policy().records().contains(each.record()));
    }
}
