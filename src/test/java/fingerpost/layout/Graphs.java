package fingerpost.layout;

import fingerpost.dns.DomainName;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Id;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Graphs as topologies give them, for tests of layout, pictures and the canvas. */
public final class Graphs {
    private Graphs() {}

    /** One box without a zone. */
    public static GraphNode node(String id, NodeKind kind, String... details) {
        return new GraphNode(Subject.of(Id.of(id.replace(' ', '-'))), kind, id, List.of(details), Optional.empty());
    }

    public static GraphNode zone(String id, String apex) {
        return new GraphNode(Subject.of(Id.of(id)), NodeKind.ZONE, apex, List.of(), Optional.empty());
    }

    public static GraphNode name(String zone, String owner, String... details) {
        Id id = Id.of(zone);
        DomainName name = DomainName.of(owner);
        return new GraphNode(
                Subject.of(id, name),
                NodeKind.NAME,
                owner.substring(0, owner.length() - 1),
                List.of(details),
                Optional.of(Subject.of(id)));
    }

    public static GraphEdge edge(GraphNode from, GraphNode to, EdgeKind kind, String label) {
        return new GraphEdge(from.subject(), to.subject(), kind, label, from.subject());
    }

    /** Two domains behind one reverse proxy, an alias to a cloud load balancer, clients and their resolver. */
    public static TopologyGraph site() {
        GraphNode com = zone("example-com", "example.com");
        GraphNode org = zone("example-org", "example.org");
        GraphNode apex =
                name("example-com", "example.com.", "A 300  192.0.2.10", "AAAA 300  2001:db8::10", "MX 3600  10 mail");
        GraphNode www = name("example-com", "www.example.com.", "CNAME 300  example.com");
        GraphNode blog = name("example-com", "blog.example.com.", "CNAME 300  example.com");
        GraphNode shop = name("example-com", "shop.example.com.", "CNAME 60  shop.lb.example.net");
        GraphNode orgApex = name("example-org", "example.org.", "ALIAS 300  shop.lb.example.net");
        GraphNode orgAny = name("example-org", "*.example.org.", "A 300  192.0.2.10");
        GraphNode proxy =
                node("edge proxy", NodeKind.PROXY, "nginx", "192.0.2.10", "2001:db8::10", "listens 80, 443 TLS");
        GraphNode web = node("website", NodeKind.SERVICE, "round robin, 2 backends");
        GraphNode api = node("api", NodeKind.SERVICE, "least connections");
        GraphNode web1 = node("web-1", NodeKind.BACKEND, "198.51.100.21:8080");
        GraphNode web2 = node("web-2", NodeKind.BACKEND, "198.51.100.22:8080", "weight 3");
        GraphNode api1 = node("api-1", NodeKind.BACKEND, "198.51.100.31:9000");
        GraphNode router = node("tenants", NodeKind.ROUTER, "3 hosts");
        GraphNode cloud =
                node("cloud load balancer", NodeKind.ENDPOINT, "shop.lb.example.net", "203.0.113.7", "203.0.113.8");
        GraphNode certificate = node("wildcard", NodeKind.CERTIFICATE, "*.example.com", "until 2027-03-01");
        GraphNode resolver = node("office resolver", NodeKind.RESOLVER, "unbound");
        GraphNode clients = node("visitors", NodeKind.CLIENTS, "12,000 in Europe", "browser, v4 and v6");
        GraphNode registry = node("registry", NodeKind.REGISTRY, "5 instances");
        List<GraphNode> nodes = List.of(
                com,
                apex,
                www,
                blog,
                shop,
                org,
                orgApex,
                orgAny,
                proxy,
                web,
                api,
                web1,
                web2,
                api1,
                router,
                cloud,
                certificate,
                resolver,
                clients,
                registry);
        List<GraphEdge> edges = List.of(
                edge(apex, proxy, EdgeKind.ADDRESS, "A 300"),
                edge(apex, proxy, EdgeKind.ADDRESS, "AAAA 300"),
                edge(www, apex, EdgeKind.ALIAS_OF, "CNAME 300"),
                edge(blog, apex, EdgeKind.ALIAS_OF, "CNAME 300"),
                edge(shop, cloud, EdgeKind.ALIAS_OF, "CNAME 60"),
                edge(orgApex, cloud, EdgeKind.FLATTENED_TO, "ALIAS 300"),
                edge(orgAny, proxy, EdgeKind.ADDRESS, "A 300"),
                edge(proxy, web, EdgeKind.ROUTES_TO, "/"),
                edge(proxy, api, EdgeKind.ROUTES_TO, "/api/"),
                edge(proxy, router, EdgeKind.ROUTES_TO, "*.example.org"),
                edge(proxy, www, EdgeKind.REDIRECTS_TO, "301"),
                edge(web, web1, EdgeKind.SERVED_BY, ""),
                edge(web, web2, EdgeKind.SERVED_BY, "weight 3"),
                edge(api, api1, EdgeKind.SERVED_BY, ""),
                edge(router, api1, EdgeKind.SERVED_BY, "tenant a"),
                edge(registry, api1, EdgeKind.SERVED_BY, "SRV 0 50"),
                edge(registry, com, EdgeKind.ANNOUNCES, "updates"),
                edge(certificate, proxy, EdgeKind.SECURES, ""),
                edge(clients, resolver, EdgeKind.ASKS, "80 %"));
        return new TopologyGraph(nodes, edges);
    }

    /** As many boxes as asked for on five levels, zones of twenty names, and five edges for four boxes. */
    public static TopologyGraph large(int boxes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int names = boxes * 45 / 100;
        List<GraphNode> nodes = new ArrayList<>();
        List<List<GraphNode>> levels = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            levels.add(new ArrayList<>());
        }
        for (int i = 0; nodes.size() < names; i++) {
            String apex = "z" + i + ".example";
            nodes.add(zone("z" + i, apex));
            for (int k = 0; k < 19 && nodes.size() < names; k++) {
                GraphNode name = name("z" + i, "n" + k + "." + apex + ".", "A 300  192.0.2." + k);
                nodes.add(name);
                levels.get(k % 5 == 4 ? 1 : 0).add(name);
            }
        }
        NodeKind[] kinds = {NodeKind.PROXY, NodeKind.SERVICE, NodeKind.BACKEND};
        while (nodes.size() < boxes) {
            int level = 2 + (nodes.size() % 7 == 0 ? 0 : nodes.size() % 3 == 0 ? 1 : 2);
            GraphNode node = node("b" + nodes.size(), kinds[level - 2], "198.51.100.7:8080");
            nodes.add(node);
            levels.get(level).add(node);
        }
        List<GraphEdge> edges = new ArrayList<>();
        EdgeKind[] between = {EdgeKind.ALIAS_OF, EdgeKind.ADDRESS, EdgeKind.ROUTES_TO, EdgeKind.SERVED_BY};
        while (edges.size() < boxes * 5 / 4) {
            int level = random.nextInt(4);
            List<GraphNode> from = levels.get(level);
            List<GraphNode> to = levels.get(level + 1);
            int at = random.nextInt(from.size());
            int near = (int) ((long) at * to.size() / from.size()) + random.nextInt(-6, 7);
            edges.add(edge(from.get(at), to.get(Math.clamp(near, 0, to.size() - 1)), between[level], "A 300"));
        }
        return new TopologyGraph(nodes, edges);
    }

    /** A size for each box that depends on its details only. */
    public static Map<Subject, Size> sizes(TopologyGraph graph) {
        return graph.nodes().stream()
                .collect(Collectors.toMap(
                        GraphNode::subject,
                        node -> new Size(180, 44 + 16 * node.details().size()),
                        (a, _) -> a,
                        HashMap::new));
    }
}
