package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** A name server whose name the design should resolve and does not. */
final class ServerWithoutAddress implements NameCheck {
    @Override
    public String code() {
        return "DEL10";
    }

    @Override
    public String source() {
        return "RFC 1034 section 4.2.1; Zonemaster B02_NS_NO_IP_ADDR";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Targets.dead(owner, RecordType.NS, design)
                .filter(server -> owner.isApex() || !server.isAtOrBelow(owner.name()))
                .map(server -> finding(
                        Severity.ERROR,
                        owner.subject(RecordType.NS),
                        "The name server " + server.unicode() + " of "
                                + owner.name().unicode()
                                + " has no address in the design. Resolvers cannot ask it, and servers refuse a zone with"
                                + " such an NS record of its own. Give it an A or AAAA record."))
                .toList();
    }
}
