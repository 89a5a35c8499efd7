package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Txt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopologyGraphTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone/www.example.com.    | edge                   | ADDRESS      | A, AAAA 300",
                "zone/example.com.        | edge                   | ADDRESS      | A 300",
                "zone/near.example.com.   | edge                   | ADDRESS      | A 60 · telecom",
                "zone/near.example.com.   | cdn                    | ADDRESS      | A 60 · default",
                "zone/shop.example.com.   | zone/www.example.com.  | ALIAS_OF     | CNAME 300",
                "zone/static.example.com. | cdn                    | ALIAS_OF     | CNAME 300",
                "zone/pages.example.com.  | cdn                    | FLATTENED_TO | ALIAS 300",
                "zone/example.com.        | zone/mail.example.com. | REFERS_TO    | MX 300",
                "zone/example.com.        | zone/ns1.example.com.  | REFERS_TO    | NS 3600",
                "zone                     | eu-zone                | DELEGATES    | NS 3600",
                "eu-zone/www.eu.example.com. | zone/www.example.com. | ALIAS_OF   | CNAME 300",
                "edge | app                    | ROUTES_TO    | www.example.com /, www.example.com /api/",
                "edge | zone/www.example.com.  | REDIRECTS_TO | example.com / · 301",
                "edge | router                 | REDIRECTS_TO | www.example.com = /direct · 302 to :8080",
                "app  | node-1                 | SERVED_BY    | weight 3",
                "app  | node-2                 | SERVED_BY    | backup",
                "app  | router                 | SERVED_BY    | weight 2, down",
                "router | node-1               | SERVED_BY    | www.example.com",
                "registry | node-1             | SERVED_BY    | SRV 0 5",
                "registry | zone               | ANNOUNCES    | SRV 30",
                "zone/www.example.com. | registry | REFERS_TO  | HTTPS 30",
                "clients | resolver            | ASKS         | 75 %",
                "clients | other-resolver      | ASKS         | 25 %",
                "certificate | edge            | SECURES      | www.example.com",
                "certificate | cdn             | SECURES      | ''"
            })
    void recordsAndRoutesBecomeLines(String from, String to, EdgeKind kind, String label) {
        assertThat(TopologyGraph.of(Shop.topology()).edges())
                .filteredOn(edge -> edge.from().equals(Subject.parse(from))
                        && edge.to().equals(Subject.parse(to))
                        && edge.kind() == kind)
                .extracting(GraphEdge::label)
                .containsExactly(label);
    }

    @Test
    void theShopHasNoOtherLines() {
        assertThat(TopologyGraph.of(Shop.topology()).edges()).hasSize(26);
    }

    @Test
    void aResolverLeadsNowhere() {
        assertThat(TopologyGraph.of(Shop.topology()).edges())
                .noneMatch(edge -> edge.from().equals(Subject.of(Shop.RESOLVER)));
    }

    @Test
    void zonesComeFirstThenTheirNamesThenTheRest() {
        List<GraphNode> nodes = TopologyGraph.of(Shop.topology()).nodes();
        assertThat(nodes.subList(0, 2)).extracting(GraphNode::kind).containsOnly(NodeKind.ZONE);
        assertThat(nodes.subList(2, 15)).extracting(GraphNode::kind).containsOnly(NodeKind.NAME);
        assertThat(nodes.subList(15, nodes.size()))
                .extracting(GraphNode::kind)
                .doesNotContain(NodeKind.ZONE, NodeKind.NAME);
    }

    @Test
    void aNameStandsInItsZoneAndSaysItsRecords() {
        assertThat(node("zone/example.com."))
                .isEqualTo(new GraphNode(
                        Subject.of(Shop.ZONE, Shop.APEX),
                        NodeKind.NAME,
                        "example.com",
                        List.of("A 192.0.2.1  300", "MX 10 mail  300", "NS ns1  3600"),
                        Optional.of(Subject.of(Shop.ZONE)),
                        3,
                        0));
    }

    @Test
    void linesAndScenariosHaveNoBox() {
        Set<Id> drawn = TopologyGraph.of(Shop.topology()).nodes().stream()
                .map(node -> node.subject().element())
                .collect(Collectors.toSet());
        assertThat(drawn)
                .doesNotContain(Shop.TELECOM, Shop.UNICOM, Shop.SCENARIO)
                .hasSize(13);
    }

    @Test
    void theSourceOfALineIsTheRecordSetThatSaysIt() {
        assertThat(edge("zone/shop.example.com.", "zone/www.example.com.").source())
                .isEqualTo(Subject.parse("zone/shop.example.com./CNAME"));
        assertThat(edge("zone", "eu-zone").source()).isEqualTo(Subject.parse("zone/eu.example.com./NS"));
    }

    @Test
    void anAddressLeadsToTheProxyEvenWhereABackendSharesIt() {
        assertThat(TopologyGraph.of(Shop.topology()).edges())
                .noneMatch(edge -> edge.kind() == EdgeKind.ADDRESS && edge.to().equals(Subject.of(Shop.ROUTER)));
        Topology bare = Shop.topology().with(Shop.edge().withAddresses(List.of()));
        assertThat(TopologyGraph.of(bare).edges())
                .anyMatch(edge -> edge.kind() == EdgeKind.ADDRESS && edge.to().equals(Subject.of(Shop.ROUTER)));
    }

    @Test
    void aReferenceToANameThatAWildcardAnswersLeadsToTheWildcard() {
        DomainName wildcard = Shop.name("*.apps.example.com");
        assertThat(edgesWith(wildcard, "one.apps.example.com"))
                .anyMatch(edge -> edge.to().equals(Subject.of(Shop.ZONE, wildcard)));
        assertThat(edgesWith(wildcard, "a.b.apps.example.com"))
                .anyMatch(edge -> edge.to().equals(Subject.of(Shop.ZONE, wildcard)));
        assertThat(edgesWith(wildcard, "one.example.com"))
                .noneMatch(edge -> edge.to().equals(Subject.of(Shop.ZONE, wildcard)));
    }

    @Test
    void anEmptyNameBetweenHidesTheWildcard() {
        HostedZone zone = Shop.zone()
                .with(RecordSet.fixed(Shop.name("*.example.com"), Shop.FIVE_MINUTES, A.of("192.0.2.1")))
                .with(RecordSet.fixed(Shop.name("deep.empty.example.com"), Shop.FIVE_MINUTES, A.of("192.0.2.1")))
                .with(RecordSet.fixed(
                        Shop.name("alias.example.com"),
                        Shop.FIVE_MINUTES,
                        new Cname(Shop.name("other.empty.example.com"))));
        assertThat(TopologyGraph.of(Shop.topology().with(zone)).edges())
                .noneMatch(edge -> edge.to().equals(Subject.parse("zone/*.example.com.")));
    }

    @Test
    void aLineFromABoxToItselfIsNotDrawn() {
        HostedZone zone = Shop.zone()
                .with(RecordSet.fixed(
                        Shop.name("me.example.com"), Shop.FIVE_MINUTES, new Cname(Shop.name("me.example.com"))));
        assertThat(TopologyGraph.of(Shop.topology().with(zone)).edges())
                .noneMatch(edge -> edge.from().equals(edge.to()));
    }

    @Test
    void manyRoutesToOneServiceAreOneLine() {
        List<Location> many = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> new Location(PathMatch.prefix("/" + i), ProxyPass.to(Shop.APP)))
                .toList();
        Server server = Shop.edge().servers().getFirst().withLocations(many);
        Topology topology = Shop.topology().with(Shop.edge().withServers(List.of(server)));
        assertThat(TopologyGraph.of(topology).edges())
                .filteredOn(edge -> edge.kind() == EdgeKind.ROUTES_TO)
                .extracting(GraphEdge::label)
                .containsExactly("www.example.com /0, www.example.com /1, www.example.com /2 and 37 more");
    }

    @Test
    void longDataIsCutInTheBox() {
        HostedZone zone = Shop.zone()
                .with(RecordSet.fixed(Shop.name("txt.example.com"), Shop.FIVE_MINUTES, Txt.of("x".repeat(200))));
        GraphNode node = TopologyGraph.of(Shop.topology().with(zone)).nodes().stream()
                .filter(each -> each.title().equals("txt.example.com"))
                .findFirst()
                .orElseThrow();
        assertThat(node.details()).allMatch(line -> line.length() < 60 && line.contains("…"));
    }

    @Test
    void aGraphOfAnEmptyTopologyIsEmpty() {
        assertThat(TopologyGraph.of(Topology.EMPTY)).isEqualTo(new TopologyGraph(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyLineEndsAtABoxAndNoneIsDrawnTwice(long seed) {
        TopologyGraph graph = TopologyGraph.of(Chance.topology(new SplittableRandom(seed), 400));
        Set<Subject> boxes = graph.nodes().stream().map(GraphNode::subject).collect(Collectors.toSet());
        assertThat(boxes).hasSameSizeAs(graph.nodes());
        Set<List<Object>> seen = new HashSet<>();
        for (GraphEdge edge : graph.edges()) {
            assertThat(boxes).contains(edge.from(), edge.to());
            assertThat(seen.add(List.of(edge.from(), edge.to(), edge.kind()))).isTrue();
        }
    }

    private static List<GraphEdge> edgesWith(DomainName wildcard, String target) {
        HostedZone zone = Shop.zone()
                .with(RecordSet.fixed(wildcard, Shop.FIVE_MINUTES, A.of("192.0.2.1")))
                .with(RecordSet.fixed(Shop.name("alias.example.com"), Shop.FIVE_MINUTES, new Cname(Shop.name(target))));
        return TopologyGraph.of(Shop.topology().with(zone)).edges();
    }

    private static GraphNode node(String subject) {
        return TopologyGraph.of(Shop.topology()).nodes().stream()
                .filter(each -> each.subject().equals(Subject.parse(subject)))
                .findFirst()
                .orElseThrow();
    }

    private static GraphEdge edge(String from, String to) {
        return TopologyGraph.of(Shop.topology()).edges().stream()
                .filter(each ->
                        each.from().equals(Subject.parse(from)) && each.to().equals(Subject.parse(to)))
                .findFirst()
                .orElseThrow();
    }
}
