package fingerpost.check;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.util.List;

/** Two zones of one design with the same apex. */
final class SameApex implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "ZN01";
    }

    @Override
    public String source() {
        return "RFC 1034 section 4.2";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        List<Id> same = design.zonesWithApex(zone.apex());
        return same.size() < 2 || same.getFirst().equals(zone.id())
                ? List.of()
                : List.of(finding(
                        Severity.WARNING,
                        Subject.of(zone.id()),
                        "The design holds " + same.size() + " zones named "
                                + zone.apex().unicode()
                                + ". A server serves one of them, and here the first one answers. Merge them, or give one"
                                + " another name."));
    }
}
