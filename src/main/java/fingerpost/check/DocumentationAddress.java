package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.List;

/** Addresses made for examples in a zone that is none. */
final class DocumentationAddress implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "IP07";
    }

    @Override
    public String source() {
        return "RFC 5737, RFC 3849";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        if (SpecialAddresses.isExample(zone.apex())) {
            return List.of();
        }
        List<IpAddress> examples = design.addressesIn(zone.id()).stream()
                .filter(SpecialAddresses::isForDocumentation)
                .toList();
        return examples.isEmpty()
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        Subject.of(zone.id()),
                        zone.apex().unicode() + " holds " + examples.size()
                                + (examples.size() == 1 ? " address" : " addresses")
                                + " made for examples, such as " + examples.getFirst()
                                + ". Nobody can reach them; put in real ones before the zone goes live."));
    }
}
