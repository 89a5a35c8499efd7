package fingerpost.topology.connect;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of a design that lead to a proxy. */
final class Reaching {
    private static final int MOST = 8;

    private Reaching() {}

    /** Names whose addresses, found through aliases or not, are the proxy's and for which it has no server yet; at most 8. */
    static List<DomainName> unserved(Topology topology, Proxy proxy) {
        Set<Rdata> records = proxy.addresses().stream().map(IpAddress::record).collect(Collectors.toUnmodifiableSet());
        List<DomainName> direct = new ArrayList<>();
        for (HostedZone zone : topology.zones()) {
            for (ZoneEntry entry : zone.entries()) {
                if (entry instanceof RecordSet set
                        && set.policy().records().stream().anyMatch(records::contains)) {
                    direct.add(entry.owner());
                }
            }
        }
        Set<DomainName> exact = new HashSet<>();
        List<ServerName> patterns = new ArrayList<>();
        for (Server server : proxy.servers()) {
            for (ServerName name : server.names()) {
                if (name.form() == ServerName.Form.EXACT) {
                    exact.add(name.name());
                } else {
                    patterns.add(name);
                }
            }
        }
        return new Aliases(topology)
                .leadingTo(direct).stream()
                        .filter(name -> !name.isRoot()
                                && name.labels().stream().allMatch(label -> label.matches("[a-z0-9-]+|\\*"))
                                && !exact.contains(name)
                                && patterns.stream().noneMatch(each -> each.covers(asked(name))))
                        .limit(MOST)
                        .toList();
    }

    /** Some name that is asked for where that owner answers. */
    private static DomainName asked(DomainName owner) {
        return owner.isWildcard() ? owner.parent().child("any") : owner;
    }
}
