package fingerpost.topology;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import java.util.Optional;

/** The lines that the records of zones draw. */
final class NameEdges {
    private final Topology topology;
    private final GraphIndex index;
    private final GraphEdges edges;

    NameEdges(Topology topology, GraphIndex index, GraphEdges edges) {
        this.topology = topology;
        this.index = index;
        this.edges = edges;
    }

    void of(HostedZone zone) {
        for (ZoneEntry entry : zone.entries()) {
            Subject from = Subject.of(zone.id(), entry.owner());
            Subject source = Subject.of(zone, entry);
            switch (entry) {
                case Alias alias ->
                    refer(
                            from,
                            alias.target(),
                            EdgeKind.FLATTENED_TO,
                            "ALIAS",
                            alias.ttl().toString(),
                            source);
                case RecordSet set ->
                    PolicyShares.of(set.policy(), this::lineLabel)
                            .forEach((record, condition) -> record(
                                    zone, set, record, set.ttl() + (condition.isEmpty() ? "" : " · " + condition)));
            }
        }
    }

    private void record(HostedZone zone, RecordSet set, Rdata record, String rest) {
        Subject from = Subject.of(zone.id(), set.owner());
        Subject source = Subject.of(zone, set);
        switch (record) {
            case A(Ipv4Address address) ->
                index.at(address).forEach(to -> edges.add(from, to, EdgeKind.ADDRESS, "A", rest, source));
            case Aaaa(Ipv6Address address) ->
                index.at(address).forEach(to -> edges.add(from, to, EdgeKind.ADDRESS, "AAAA", rest, source));
            case Cname(DomainName target) -> refer(from, target, EdgeKind.ALIAS_OF, "CNAME", rest, source);
            case Dname(DomainName target) -> refer(from, target, EdgeKind.ALIAS_OF, "DNAME", rest, source);
            case Ns(DomainName target) -> {
                Optional<Subject> child =
                        index.zone(set.owner()).filter(each -> !each.element().equals(zone.id()));
                if (child.isPresent() && !set.owner().equals(zone.apex())) {
                    edges.add(Subject.of(zone.id()), child.get(), EdgeKind.DELEGATES, "NS", rest, source);
                } else {
                    refer(from, target, EdgeKind.REFERS_TO, "NS", rest, source);
                }
            }
            default ->
                record.target()
                        .ifPresent(target -> refer(from, target, EdgeKind.REFERS_TO, set.typeName(), rest, source));
        }
    }

    private void refer(Subject from, DomainName target, EdgeKind kind, String word, String rest, Subject source) {
        index.named(target).ifPresent(to -> edges.add(from, to, kind, word, rest, source));
    }

    private String lineLabel(Id line) {
        return topology.find(line).map(Element::label).orElse(line.text());
    }
}
