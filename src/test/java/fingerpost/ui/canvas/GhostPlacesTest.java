package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.layout.Box;
import fingerpost.layout.SimpleLayout;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GhostPlacesTest {
    static LongStream seeds() {
        return Chance.seeds(25);
    }

    private final Map<Subject, Box> never = Map.of();

    private static Topology design(long seed) {
        return Chance.topology(new SplittableRandom(seed), 20);
    }

    private static Drawing drawing(TopologyGraph graph) {
        return Drawing.of(graph, new SimpleLayout().place(graph, Drawing.sizes(graph), () -> false));
    }

    private static Drawing ghosts(long seed, Set<Subject> folded, Map<Subject, Box> before) {
        Topology here = design(seed);
        FoldedGraph shown = FoldedGraph.of(TopologyGraph.of(here), folded);
        return GhostPlaces.of(
                shown, drawing(shown.graph()), GraphDifference.of(here, design(seed + 900)), before, () -> false);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGhostFindsAPlaceThatOverlapsNothing(long seed) {
        Drawing standing = drawing(TopologyGraph.of(design(seed)));
        List<Card> ghosts = ghosts(seed, Set.of(), never).cards();
        long boxes = GraphDifference.of(design(seed), design(seed + 900)).boxes().stream()
                .filter(node -> node.kind() != NodeKind.ZONE)
                .count();

        assertThat(ghosts).hasSize((int) boxes);
        for (Card ghost : ghosts) {
            assertThat(standing.cards()).noneMatch(card -> card.box().intersects(ghost.box()));
            assertThat(ghosts).noneMatch(other -> other != ghost && other.box().intersects(ghost.box()));
        }
        assertThat(ghosts(seed, Set.of(), never).cards()).isEqualTo(ghosts);
    }

    private static Drawing grouped(long seed, boolean folded) {
        Topology here = design(seed);
        Set<Id> zones = here.zones().stream().map(HostedZone::id).collect(Collectors.toSet());
        Group group = new Group(Id.of("cloud"), GroupKind.PROVIDER, "Cloud", zones);
        FoldedGraph shown = FoldedGraph.of(
                TopologyGraph.of(here).with(List.of(group)), folded ? Set.of(group.subject()) : Set.of());
        Drawing standing = drawing(shown.graph());
        Drawing ghosts =
                GhostPlaces.of(shown, standing, GraphDifference.of(here, design(seed + 900)), Map.of(), () -> false);
        for (Card ghost : ghosts.cards()) {
            assertThat(standing.cards()).noneMatch(card -> card.box().intersects(ghost.box()));
        }
        assertThat(ghosts.cards())
                .noneMatch(card -> folded && zones.contains(card.subject().element()));
        return ghosts;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereZonesStandInAGroupGhostsFindTheirPlacesInItAndFoldedItHidesThem(long seed) {
        assertThat(grouped(seed, false).cards())
                .hasSameSizeAs(ghosts(seed, Set.of(), never).cards());
        grouped(seed, true);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGhostStaysWhereItIsFreeAndLeavesWhatIsTaken(long seed) {
        Map<Subject, Box> before = new HashMap<>();
        Drawing standing = drawing(TopologyGraph.of(design(seed)));
        List<Card> first = ghosts(seed, Set.of(), never).cards();
        Box far = first.getFirst().box().movedTo(-9_000, -9_000);
        Box taken = standing.cards().getFirst().box();
        before.put(first.getFirst().subject(), far);
        before.put(first.getLast().subject(), taken);

        List<Card> then = ghosts(seed, Set.of(), before).cards();
        assertThat(then).anyMatch(card -> card.box().equals(far));
        assertThat(then).noneMatch(card -> card.box().intersects(taken));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatLiesInFoldedZonesIsNoGhost(long seed) {
        Set<Subject> zones = TopologyGraph.of(design(seed)).nodes().stream()
                .filter(node -> node.kind() == NodeKind.ZONE)
                .map(GraphNode::subject)
                .collect(Collectors.toSet());
        Set<Subject> filled = TopologyGraph.of(design(seed)).nodes().stream()
                .flatMap(node -> node.group().stream())
                .collect(Collectors.toSet());
        assertThat(ghosts(seed, zones, never).cards())
                .noneMatch(card -> filled.contains(Subject.of(card.subject().element())));
    }
}
