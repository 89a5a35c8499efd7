package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Name servers that only one half of the Internet can ask. */
final class ServersOfOneFamily implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "NS05";
    }

    @Override
    public String source() {
        return "RFC 3901 section 4; Zonemaster DELEGATION01";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        Set<Integer> families = new HashSet<>();
        for (DomainName server : Servers.at(zone.id(), zone.apex(), design)) {
            Set<IpAddress> own = design.addresses(server);
            if (own.isEmpty()) {
                return List.of();
            }
            own.forEach(address -> families.add(address.bits()));
        }
        if (families.size() != 1) {
            return List.of();
        }
        boolean four = families.contains(32);
        return List.of(finding(
                four ? Severity.NOTICE : Severity.WARNING,
                Subject.of(zone.id(), zone.apex()),
                "No name server of " + zone.apex().unicode() + " has an "
                        + (four
                                ? "IPv6 address. Resolvers without IPv4 need a translator to ask them. Give one of them an"
                                        + " AAAA record."
                                : "IPv4 address. For all resolvers without IPv6 the domain does not exist. Give one of"
                                        + " them an A record.")));
    }
}
