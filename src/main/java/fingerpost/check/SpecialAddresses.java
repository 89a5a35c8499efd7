package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Address blocks that do not work in public names (RFC 6890). */
public final class SpecialAddresses {
    private static final Map<IpNetwork, String> SPECIAL = special();
    private static final List<IpNetwork> DOCUMENTATION = List.of(
            IpNetwork.of("192.0.2.0/24"),
            IpNetwork.of("198.51.100.0/24"),
            IpNetwork.of("203.0.113.0/24"),
            IpNetwork.of("2001:db8::/32"));
    private static final Set<String> INNER = Set.of("internal", "local", "lan", "home", "intranet", "localhost");

    private static final DomainName HOME = DomainName.of("home.arpa");

    private SpecialAddresses() {}

    private static Map<IpNetwork, String> special() {
        Map<IpNetwork, String> special = new LinkedHashMap<>();
        special.put(IpNetwork.of("0.0.0.0/8"), "means this host");
        special.put(IpNetwork.of("10.0.0.0/8"), "is private");
        special.put(IpNetwork.of("100.64.0.0/10"), "is shared by carriers");
        special.put(IpNetwork.of("127.0.0.0/8"), "is the asker's own machine");
        special.put(IpNetwork.of("169.254.0.0/16"), "is valid on one link only");
        special.put(IpNetwork.of("172.16.0.0/12"), "is private");
        special.put(IpNetwork.of("192.168.0.0/16"), "is private");
        special.put(IpNetwork.of("198.18.0.0/15"), "is for benchmarks");
        special.put(IpNetwork.of("224.0.0.0/4"), "is multicast");
        special.put(IpNetwork.of("240.0.0.0/4"), "is reserved");
        special.put(IpNetwork.of("::/128"), "means no address");
        special.put(IpNetwork.of("::1/128"), "is the asker's own machine");
        special.put(IpNetwork.of("fc00::/7"), "is private");
        special.put(IpNetwork.of("fe80::/10"), "is valid on one link only");
        special.put(IpNetwork.of("ff00::/8"), "is multicast");
        return special;
    }

    /** Why that address does not work from everywhere. */
    public static Optional<String> reason(IpAddress address) {
        for (Map.Entry<IpNetwork, String> each : SPECIAL.entrySet()) {
            if (each.getKey().contains(address)) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }

    public static boolean isForDocumentation(IpAddress address) {
        return DOCUMENTATION.stream().anyMatch(each -> each.contains(address));
    }

    /** Whether a zone is meant for a network of one's own (RFC 6762, RFC 8375 and habit). */
    static boolean isInner(DomainName apex) {
        return !apex.isRoot() && (INNER.contains(apex.labels().getLast()) || apex.isAtOrBelow(HOME));
    }

    /** Whether a zone is an example by its name (RFC 2606). */
    static boolean isExample(DomainName apex) {
        List<String> labels = apex.labels();
        return !labels.isEmpty()
                && (Set.of("example", "test", "invalid").contains(labels.getLast())
                        || (labels.size() > 1
                                && labels.get(labels.size() - 2).equals("example")
                                && Set.of("com", "net", "org").contains(labels.getLast())));
    }
}
