package fingerpost.topology;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.Rdata;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the boxes of a design stand, as far as the design says it: resolvers and clients by their country or else their place;
 * what only the answers for one country lead to, in that country; what an answer by distance leads to by the place of that
 * answer.
 */
public final class Sites {
    private final Map<Whereabouts, Set<Id>> sites = new LinkedHashMap<>();
    private final Set<Id> placed = new HashSet<>();
    private final Topology topology;
    private final GraphIndex index;

    private Sites(Topology topology) {
        this.topology = topology;
        this.index = new GraphIndex(topology);
    }

    /** What stands at each place, which is a country or a point; each box at the first place that is known of it. */
    public static Map<Whereabouts, Set<Id>> of(Topology topology) {
        Sites sites = new Sites(topology);
        topology.all(Resolver.class).forEach(each -> sites.put(each.whereabouts(), each.id()));
        topology.all(ClientGroup.class).forEach(each -> sites.put(each.whereabouts(), each.id()));
        List<AnswerPolicy> policies = topology.zones().stream()
                .flatMap(zone -> zone.entries().stream())
                .filter(RecordSet.class::isInstance)
                .map(entry -> ((RecordSet) entry).policy())
                .toList();
        Map<Id, Set<String>> countries = new LinkedHashMap<>();
        policies.forEach(policy -> sites.countries(policy, countries));
        countries.forEach((box, all) -> {
            if (all.size() == 1) {
                sites.put(new Whereabouts(Optional.of(all.iterator().next()), Optional.empty()), box);
            }
        });
        policies.forEach(sites::places);
        return sites.sites;
    }

    /** Notes for each box in which countries are all those that are answered with it by their line. */
    private void countries(AnswerPolicy policy, Map<Id, Set<String>> found) {
        if (policy instanceof ByLine lines) {
            lines.choices()
                    .forEach(choice -> topology.find(choice.line(), Line.class)
                            .filter(line -> !line.countries().isEmpty())
                            .ifPresent(line -> boxes(choice.policy())
                                    .forEach(box -> found.computeIfAbsent(box, _ -> new TreeSet<>())
                                            .addAll(line.countries()))));
        }
        policy.inner().forEach(each -> countries(each, found));
    }

    private void places(AnswerPolicy policy) {
        if (policy instanceof Nearest nearest) {
            nearest.choices()
                    .forEach(choice -> boxes(choice.policy())
                            .forEach(box -> put(new Whereabouts(Optional.empty(), Optional.of(choice.place())), box)));
        }
        policy.inner().forEach(this::places);
    }

    /** What those answers lead to, outside of zones. */
    private List<Id> boxes(AnswerPolicy policy) {
        return policy.records().stream()
                .flatMap(record -> leadsTo(record).stream())
                .filter(box -> box.owner().isEmpty())
                .map(Subject::element)
                .filter(box -> topology.find(box, HostedZone.class).isEmpty())
                .toList();
    }

    private List<Subject> leadsTo(Rdata record) {
        return switch (record) {
            case A a -> index.at(a.address());
            case Aaaa aaaa -> index.at(aaaa.address());
            case Cname cname -> cname.target().flatMap(index::named).stream().toList();
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
