package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Name servers with different names on the same machine. */
final class ServersShareAddress implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "NS02";
    }

    @Override
    public String source() {
        return "RFC 2182 section 3.1; Zonemaster DELEGATION02";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        Map<IpAddress, List<DomainName>> byAddress = new TreeMap<>();
        for (DomainName server : Servers.at(zone.id(), zone.apex(), design)) {
            design.addresses(server)
                    .forEach(address -> byAddress
                            .computeIfAbsent(address, any -> new ArrayList<>())
                            .add(server));
        }
        return byAddress.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> finding(
                        Severity.WARNING,
                        Subject.of(zone.id(), zone.apex()),
                        "The name servers " + Servers.spoken(each.getValue()) + " of "
                                + zone.apex().unicode() + " all have the address " + each.getKey()
                                + ". When that machine is down, all of them are. Put one of them elsewhere."))
                .toList();
    }
}
