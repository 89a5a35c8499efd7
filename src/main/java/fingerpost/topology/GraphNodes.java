package fingerpost.topology;

import fingerpost.dns.DomainName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The boxes of a drawing. */
final class GraphNodes {
    private GraphNodes() {}

    /** Zones, then the names inside them, then everything else, each in the person's order. */
    static List<GraphNode> of(Topology topology) {
        List<GraphNode> nodes = new ArrayList<>();
        topology.zones().forEach(zone -> nodes.add(box(zone, NodeKind.ZONE)));
        topology.zones().forEach(zone -> nodes.addAll(names(zone)));
        topology.elements().forEach(each -> kind(each).ifPresent(kind -> nodes.add(box(each, kind))));
        return nodes;
    }

    private static List<GraphNode> names(HostedZone zone) {
        Map<DomainName, List<String>> lines = new LinkedHashMap<>();
        Map<DomainName, Integer> records = new HashMap<>();
        zone.entries().forEach(entry -> {
            lines.computeIfAbsent(entry.owner(), _ -> new ArrayList<>()).addAll(RecordLines.of(entry, zone.apex()));
            records.merge(entry.owner(), RecordLines.count(entry), Integer::sum);
        });
        Optional<Subject> group = Optional.of(Subject.of(zone.id()));
        List<GraphNode> nodes = new ArrayList<>(lines.size());
        lines.forEach((owner, details) -> nodes.add(new GraphNode(
                Subject.of(zone.id(), owner),
                NodeKind.NAME,
                owner.unicode(),
                details,
                group,
                records.getOrDefault(owner, 0),
                0)));
        return nodes;
    }

    private static GraphNode box(Element element, NodeKind kind) {
        return new GraphNode(
                Subject.of(element.id()), kind, element.label(), ElementLines.of(element), Optional.empty());
    }

    /** The box of an element outside of the zones; lines and scenarios have none. */
    static Optional<NodeKind> kind(Element element) {
        return switch (element) {
            case HostedZone _, Line _, Scenario _ -> Optional.empty();
            case Proxy _ -> Optional.of(NodeKind.PROXY);
            case Service _ -> Optional.of(NodeKind.SERVICE);
            case Backend _ -> Optional.of(NodeKind.BACKEND);
            case ApplicationRouter _ -> Optional.of(NodeKind.ROUTER);
            case ServiceRegistry _ -> Optional.of(NodeKind.REGISTRY);
            case ExternalEndpoint _ -> Optional.of(NodeKind.ENDPOINT);
            case Certificate _ -> Optional.of(NodeKind.CERTIFICATE);
            case Resolver _ -> Optional.of(NodeKind.RESOLVER);
            case ClientGroup _ -> Optional.of(NodeKind.CLIENTS);
        };
    }
}
