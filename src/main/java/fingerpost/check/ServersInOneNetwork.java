package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Name servers that all stand in one network. */
final class ServersInOneNetwork implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "NS06";
    }

    @Override
    public String source() {
        return "RFC 2182 section 3.1; Zonemaster CONNECTIVITY04";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        Set<DomainName> servers = Servers.at(zone.id(), zone.apex(), design);
        Set<IpAddress> addresses = new TreeSet<>();
        for (DomainName server : servers) {
            Set<IpAddress> own = design.addresses(server);
            if (own.isEmpty()) {
                return List.of();
            }
            addresses.addAll(own);
        }
        if (servers.size() < 2 || addresses.size() < 2) {
            return List.of();
        }
        Set<IpNetwork> networks =
                addresses.stream().map(ServersInOneNetwork::network).collect(Collectors.toSet());
        return networks.size() > 1
                ? List.of()
                : List.of(finding(
                        Severity.NOTICE,
                        Subject.of(zone.id(), zone.apex()),
                        "All name servers of " + zone.apex().unicode() + " stand in "
                                + networks.iterator().next()
                                + ". One broken line or router takes the whole domain away. Put one into another"
                                + " network."));
    }

    private static IpNetwork network(IpAddress address) {
        return address instanceof Ipv4Address v4
                ? new IpNetwork(new Ipv4Address(v4.value() & 0xffffff00), 24)
                : new IpNetwork(new Ipv6Address(((Ipv6Address) address).high() & 0xffffffffffff0000L, 0), 48);
    }
}
