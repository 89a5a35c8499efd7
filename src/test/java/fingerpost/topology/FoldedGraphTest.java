package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldedGraphTest {
    private final TopologyGraph whole = TopologyGraph.of(Shop.topology());
    private final Subject zone = Subject.of(Shop.ZONE);
    private final FoldedGraph folded = FoldedGraph.of(whole, Set.of(zone));

    @Test
    void aFoldedZoneIsOneBoxThatCountsItsNamesAndRecords() {
        long names = whole.nodes().stream()
                .filter(node -> node.group().filter(zone::equals).isPresent())
                .count();
        int records = Shop.topology().zones().stream()
                .filter(each -> each.id().equals(Shop.ZONE))
                .flatMap(each -> each.entries().stream())
                .mapToInt(RecordLines::count)
                .sum();

        GraphNode box = folded.graph().nodes().stream()
                .filter(node -> node.subject().equals(zone))
                .findFirst()
                .orElseThrow();

        assertThat(box.isFolded()).isTrue();
        assertThat(box.details()).containsExactly(names + " names, " + records + " records");
        assertThat(folded.graph().nodes()).hasSize(whole.nodes().size() - (int) names);
        assertThat(folded.inside()).hasSize((int) names);
    }

    @Test
    void linesOfHiddenNamesEndAtTheZoneOneForAllBetweenTheSameTwo() {
        Map<Set<Subject>, Long> between = folded.graph().edges().stream()
                .filter(edge -> edge.from().equals(zone) || edge.to().equals(zone))
                .collect(Collectors.groupingBy(
                        edge -> Set.of(edge.from(), edge.to()), HashMap::new, Collectors.counting()));

        assertThat(between)
                .isNotEmpty()
                .allSatisfy((_, count) -> assertThat(count).isLessThanOrEqualTo(2));
        assertThat(folded.graph().edges()).noneMatch(edge -> folded.hides(edge.from()) || folded.hides(edge.to()));
        assertThat(folded.graph().edges()).noneMatch(edge -> edge.from().equals(edge.to()));
    }

    @Test
    void aMergedLineSaysHowManyItStandsForAndASingleOneWhatItSaid() {
        Set<Subject> all = whole.nodes().stream()
                .flatMap(node -> node.group().stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (GraphEdge edge : FoldedGraph.of(whole, all).graph().edges()) {
            long stoodFor = whole.edges().stream()
                    .filter(each -> shown(all, each.from()).equals(edge.from())
                            && shown(all, each.to()).equals(edge.to()))
                    .count();
            if (all.contains(edge.from()) || all.contains(edge.to())) {
                assertThat(edge.label().endsWith(stoodFor + " lines"))
                        .as("%s for %d", edge, stoodFor)
                        .isEqualTo(stoodFor > 1);
            }
        }
    }

    private Subject shown(Set<Subject> zones, Subject name) {
        Subject zone = Subject.of(name.element());
        return zones.contains(zone) ? zone : name;
    }

    @Test
    void whatGoesAlongMergedLinesAddsUpAndNothingElseIsLost() {
        Map<GraphEdge, Double> parts = new HashMap<>();
        whole.edges().forEach(edge -> parts.put(edge, 0.01));

        Map<GraphEdge, Double> sums = folded.sums(parts);

        long inside = whole.edges().stream()
                .filter(edge -> folded.shown(edge.from()).equals(folded.shown(edge.to())))
                .count();
        assertThat(sums.values().stream().mapToDouble(each -> each).sum())
                .isCloseTo(0.01 * (parts.size() - inside), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(folded.graph().edges()).containsAll(sums.keySet());
        assertThat(folded.sums(sums)).isEqualTo(sums);
    }

    @Test
    void aZoneWithoutNamesStaysAsItIs() {
        GraphNode empty = new GraphNode(
                Subject.of(Id.of("empty")),
                NodeKind.ZONE,
                "example.org",
                java.util.List.of(),
                java.util.Optional.empty());
        TopologyGraph graph = new TopologyGraph(java.util.List.of(empty), java.util.List.of());

        assertThat(FoldedGraph.of(graph, Set.of(empty.subject())).graph()).isSameAs(graph);
    }

    @Test
    void anEntryIsShownAtTheZoneThatHidesItsName() {
        Subject entry = Subject.parse("zone/www.example.com./CNAME");

        assertThat(folded.shown(entry)).isEqualTo(zone);
        assertThat(FoldedGraph.of(whole, Set.of()).shown(entry)).isEqualTo(entry.node());
    }
}
