package fingerpost.check;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.List;

/** A zone with fewer than two name servers. */
final class FewServers implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "NS01";
    }

    @Override
    public String source() {
        return "RFC 1034 section 4.1, RFC 2182 section 5";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        int servers = Servers.at(zone.id(), zone.apex(), design).size();
        if (servers >= 2) {
            return List.of();
        }
        Subject at = Subject.of(zone.id(), zone.apex());
        String name = zone.apex().unicode();
        if (servers == 1) {
            return List.of(finding(
                    Severity.WARNING,
                    at,
                    "The zone " + name
                            + " has one name server. When it is down, the whole domain is gone as soon as the"
                            + " caches run out. Add a second one in another network."));
        }
        return List.of(
                zone.provider().isEmpty()
                        ? finding(
                                Severity.ERROR,
                                at,
                                "The zone " + name
                                        + " has no NS records at its apex. Servers refuse to load it. Add the"
                                        + " names of at least two name servers.")
                        : finding(
                                Severity.NOTICE,
                                at,
                                "The zone " + name + " has no NS records at its apex; " + zone.provider()
                                        + " adds its own. A zone file needs them written down."));
    }
}
