package fingerpost.topology;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the boxes of a design stand, as far as the design says it: resolvers and clients by their country or else their place,
 * and what an answer by distance leads to by the place of that answer.
 */
public final class Sites {
    private final Map<Whereabouts, Set<Id>> sites = new LinkedHashMap<>();
    private final Set<Id> placed = new HashSet<>();

    private Sites() {}

    /** What stands at each place, which is a country or a point; each box at the first place that is known of it. */
    public static Map<Whereabouts, Set<Id>> of(Topology topology) {
        Sites sites = new Sites();
        topology.all(Resolver.class).forEach(each -> sites.put(each.whereabouts(), each.id()));
        topology.all(ClientGroup.class).forEach(each -> sites.put(each.whereabouts(), each.id()));
        GraphIndex index = new GraphIndex(topology);
        for (HostedZone zone : topology.zones()) {
            zone.entries().forEach(entry -> {
                if (entry instanceof RecordSet records) {
                    sites.read(records.policy(), index);
                }
            });
        }
        return sites.sites;
    }

    private void read(AnswerPolicy policy, GraphIndex index) {
        if (policy instanceof Nearest nearest) {
            nearest.choices()
                    .forEach(choice -> choice.policy().records().stream()
                            .flatMap(record -> address(record).stream())
                            .flatMap(address -> index.at(address).stream())
                            .filter(at -> at.owner().isEmpty())
                            .forEach(at ->
                                    put(new Whereabouts(Optional.empty(), Optional.of(choice.place())), at.element())));
        }
        policy.inner().forEach(each -> read(each, index));
    }

    private static List<IpAddress> address(Rdata record) {
        return switch (record) {
            case A a -> List.of(a.address());
            case Aaaa aaaa -> List.of(aaaa.address());
            default -> List.of();
        };
    }

    private void put(Whereabouts where, Id id) {
        boolean known = where.country().isPresent() || where.coordinates().isPresent();
        if (known && placed.add(id)) {
            Whereabouts site = where.country().isPresent() ? new Whereabouts(where.country(), Optional.empty()) : where;
            sites.computeIfAbsent(site, _ -> new TreeSet<>()).add(id);
        }
    }
}
