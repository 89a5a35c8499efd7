package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupTest {
    private final Group west = new Group(Id.of("west"), GroupKind.SITE, " West ", Set.of(Shop.EDGE, Shop.NODE_1));
    private final TopologyGraph whole = TopologyGraph.of(Shop.topology());

    @Test
    void itsFrameStandsBeforeItsBoxesAndHoldsThem() {
        TopologyGraph graph = whole.with(List.of(west));

        assertThat(graph.nodes()).hasSize(whole.nodes().size() + 1);
        assertThat(graph.edges()).isEqualTo(whole.edges());
        GraphNode frame = node(graph, west.subject());
        assertThat(frame.kind()).isEqualTo(NodeKind.SITE);
        assertThat(frame.title()).isEqualTo("West");
        assertThat(graph.nodes().indexOf(frame)).isLessThan(graph.nodes().indexOf(node(graph, Subject.of(Shop.EDGE))));
        assertThat(graph.nodes())
                .filteredOn(node -> node.group().filter(west.subject()::equals).isPresent())
                .extracting(GraphNode::subject)
                .containsExactlyInAnyOrder(Subject.of(Shop.EDGE), Subject.of(Shop.NODE_1));
    }

    @Test
    void aGroupOfWhichNoBoxIsDrawnHasNoFrame() {
        assertThat(whole.with(List.of(new Group(Id.of("far"), GroupKind.OTHER, "Far", Set.of(Id.of("elsewhere"))))))
                .isEqualTo(whole);
    }

    @Test
    void aZoneStandsInAGroupWithItsNamesInIt() {
        TopologyGraph graph = whole.with(List.of(west.with(List.of(Shop.ZONE))));

        assertThat(node(graph, Subject.of(Shop.ZONE)).group()).contains(west.subject());
        assertThat(node(graph, Subject.of(Shop.ZONE, Shop.WWW)).group()).contains(Subject.of(Shop.ZONE));
        assertThat(Group.holds(Shop.zone())).isTrue();
        assertThat(Group.holds(Shop.edge())).isTrue();
        assertThat(Group.holds(Shop.line(Shop.TELECOM))).isFalse();
    }

    @Test
    void foldedItHidesItsZonesWithTheirNamesEvenIfTheyAreFoldedToo() {
        TopologyGraph graph = whole.with(List.of(west.with(List.of(Shop.EU_ZONE))));
        Subject zone = Subject.of(Shop.EU_ZONE);
        FoldedGraph folded = FoldedGraph.of(graph, Set.of(west.subject(), zone));

        assertThat(node(folded.graph(), west.subject()).details())
                .containsExactly("1 zone", "3 names", "1 proxy", "1 backend");
        assertThat(folded.shown(Subject.of(Shop.EU_ZONE, Shop.EU))).isEqualTo(west.subject());
        assertThat(folded.shown(zone)).isEqualTo(west.subject());
        assertThat(folded.graph().nodes()).extracting(GraphNode::subject).doesNotContain(zone);
        assertThat(FoldedGraph.of(graph, Set.of(zone)).graph().nodes())
                .filteredOn(node -> node.subject().equals(zone))
                .extracting(GraphNode::group)
                .containsExactly(Optional.of(west.subject()));
    }

    @Test
    void foldedItIsOneBoxThatCountsByKindAndGathersTheLines() {
        TopologyGraph graph = whole.with(List.of(west.with(List.of(Shop.NODE_2))));
        FoldedGraph folded = FoldedGraph.of(graph, Set.of(west.subject()));

        GraphNode box = node(folded.graph(), west.subject());
        assertThat(box.folded()).isEqualTo(3);
        assertThat(box.details()).containsExactly("1 proxy", "2 backends");
        assertThat(folded.shown(Subject.of(Shop.NODE_1))).isEqualTo(west.subject());
        assertThat(folded.graph().edges())
                .filteredOn(edge -> edge.from().equals(Subject.of(Shop.APP)))
                .filteredOn(edge -> edge.to().equals(west.subject()))
                .extracting(GraphEdge::label)
                .containsExactly("2 lines");
    }

    @Test
    void whatATopologyLacksHasLeftTheGroup() {
        Topology smaller = Topology.of("", "", List.of(Shop.node(Shop.NODE_1, "198.51.100.11")));

        assertThat(west.in(Shop.topology())).contains(west);
        assertThat(west.in(smaller)).contains(west.without(List.of(Shop.EDGE)));
        assertThat(west.in(Topology.EMPTY)).isEmpty();
    }

    static Stream<String> refused() {
        return Stream.of(" ", "West\nEast", "W".repeat(201));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aNameIsOneLineThatSaysSomething(String name) {
        assertThatThrownBy(() -> west.named(name)).hasMessageContaining("name");
    }

    private static GraphNode node(TopologyGraph graph, Subject subject) {
        return graph.nodes().stream()
                .filter(node -> node.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
