package fingerpost.topology;

import fingerpost.dns.DomainName;
import java.util.Optional;
import java.util.StringJoiner;

/** The lines that elements other than zones draw. */
final class ElementEdges {
    private final GraphIndex index;
    private final GraphEdges edges;

    ElementEdges(GraphIndex index, GraphEdges edges) {
        this.index = index;
        this.edges = edges;
    }

    void of(Element element) {
        Subject from = Subject.of(element.id());
        switch (element) {
            case Proxy proxy -> new ProxyEdges(index, edges).of(proxy);
            case Service service ->
                service.members().forEach(member -> add(from, member.backend(), EdgeKind.SERVED_BY, words(member)));
            case Backend backend -> {
                secured(backend.certificate(), from);
                lookedUp(backend.host(), from);
            }
            case ApplicationRouter router -> {
                router.routes()
                        .forEach(route -> add(
                                from,
                                route.backend(),
                                EdgeKind.SERVED_BY,
                                route.host().toString()));
                lookedUp(router.host(), from);
            }
            case ServiceRegistry registry -> registry(registry, from);
            case ExternalEndpoint endpoint -> secured(endpoint.certificate(), from);
            case ClientGroup clients -> {
                long whole = clients.resolvers().stream()
                        .mapToLong(ResolverShare::weight)
                        .sum();
                clients.resolvers()
                        .forEach(share -> add(from, share.resolver(), EdgeKind.ASKS, PolicyShares.percent((int)
                                Math.round(10_000.0 * share.weight() / whole))));
            }
            case HostedZone _, Certificate _, Line _, Resolver _, Scenario _ -> {}
        }
    }

    private void registry(ServiceRegistry registry, Subject from) {
        registry.instances()
                .forEach(instance -> add(
                        from,
                        instance.backend(),
                        EdgeKind.SERVED_BY,
                        "SRV " + instance.priority() + " " + instance.weight()));
        index.zoneAbove(registry.serviceName())
                .ifPresent(zone -> edges.add(
                        from, zone, EdgeKind.ANNOUNCES, "SRV", registry.ttl().toString(), from));
        registry.webName()
                .flatMap(index::named)
                .ifPresent(name -> edges.add(
                        name, from, EdgeKind.REFERS_TO, "HTTPS", registry.ttl().toString(), from));
    }

    private void secured(Optional<Id> certificate, Subject to) {
        certificate.map(Subject::of).ifPresent(from -> edges.add(from, to, EdgeKind.SECURES, "", "", from));
    }

    private void lookedUp(Host host, Subject from) {
        if (host instanceof Host.AtName(DomainName name)) {
            index.named(name).ifPresent(to -> edges.add(from, to, EdgeKind.REFERS_TO, "looks up", "", from));
        }
    }

    private void add(Subject from, Id to, EdgeKind kind, String word) {
        edges.add(from, Subject.of(to), kind, word, "", from);
    }

    private static String words(Member member) {
        StringJoiner words = new StringJoiner(", ");
        if (member.weight() != 1) {
            words.add("weight " + member.weight());
        }
        if (member.backup()) {
            words.add("backup");
        }
        if (member.down()) {
            words.add("down");
        }
        return words.toString();
    }
}
