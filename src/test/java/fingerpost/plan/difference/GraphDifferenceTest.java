package fingerpost.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Id;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphDifferenceTest {
    private static final Subject EDGE = Subject.of(Id.of("edge"));
    private static final Subject APP = Subject.of(Id.of("app"));
    private static final Subject NEW = Subject.of(Id.of("new"));

    static LongStream seeds() {
        return Chance.seeds(40);
    }

    private static GraphNode box(Subject subject) {
        return new GraphNode(subject, NodeKind.BACKEND, subject.toString(), List.of(), Optional.empty());
    }

    private static GraphEdge line(Subject from, Subject to, String label) {
        return new GraphEdge(from, to, EdgeKind.ROUTES_TO, label, from);
    }

    private static GraphDifference of(List<GraphEdge> now, List<GraphEdge> other) {
        return GraphDifference.of(
                new TopologyGraph(List.of(box(EDGE), box(APP)), now),
                new TopologyGraph(List.of(box(EDGE), box(APP), box(NEW)), other));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsOnlyHereIsOnlyThereSeenFromTheOtherSide(long seed) {
        Topology one = Chance.topology(new SplittableRandom(seed), 20);
        Topology other = Chance.topology(new SplittableRandom(seed + 900), 20);
        GraphDifference from = GraphDifference.of(one, other);
        GraphDifference back = GraphDifference.of(other, one);

        assertThat(from.here()).isEqualTo(new HashSet<>(back.there()));
        assertThat(from.changed()).hasSameSizeAs(back.changed());
        assertThat(from.boxes())
                .doesNotContainAnyElementsOf(TopologyGraph.of(one).nodes());
        assertThat(GraphDifference.of(one, one).isNone()).isTrue();
    }

    @Test
    void aLineWithOtherWordsIsChangedAndNeitherNewNorGone() {
        GraphDifference found = of(List.of(line(EDGE, APP, "weight 1")), List.of(line(EDGE, APP, "weight 2")));
        assertThat(found.changed()).containsExactly(line(EDGE, APP, "weight 1"));
        assertThat(found.here()).isEmpty();
        assertThat(found.there()).isEmpty();
    }

    @Test
    void whatIsSettledIsLeftOutWithItsLines() {
        GraphDifference found = of(List.of(), List.of(line(EDGE, NEW, ""), line(EDGE, APP, "")));
        assertThat(found.at(Set.of(NEW)).boxes()).containsExactly(box(NEW));
        assertThat(found.at(Set.of(NEW)).there()).containsExactly(line(EDGE, NEW, ""));
        assertThat(found.at(Set.of(EDGE)).boxes()).isEmpty();
        assertThat(found.at(Set.of()).isNone()).isTrue();
    }

    @Test
    void aLineWithOtherWordsIsSettledByItself() {
        GraphDifference found = of(List.of(line(EDGE, APP, "weight 1")), List.of(line(EDGE, APP, "weight 2")));
        assertThat(found.at(Set.of(NEW)).changed()).isEmpty();
        assertThat(found.at(Set.of(APP)).changed()).containsExactly(line(EDGE, APP, "weight 1"));
    }

    @Test
    void aRecordSetThatIsOpenKeepsItsNameAndTheZoneAroundIt() {
        Subject set = Subject.parse("zone/www.example.org./A");
        GraphNode name = new GraphNode(set.node(), NodeKind.NAME, "www", List.of(), Optional.of(Subject.parse("zone")));
        GraphNode zone =
                new GraphNode(Subject.parse("zone"), NodeKind.ZONE, "example.org", List.of(), Optional.empty());
        GraphDifference found = GraphDifference.of(
                new TopologyGraph(List.of(), List.of()), new TopologyGraph(List.of(zone, name, box(NEW)), List.of()));

        assertThat(found.at(Set.of(set)).boxes()).containsExactly(zone, name);
    }
}
