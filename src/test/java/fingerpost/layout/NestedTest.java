package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Nesting;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of layout where zones stand in groups. */
class NestedTest {
    private static final Group CLOUD_KIND = new Group(Id.of("cloud"), GroupKind.PROVIDER, "Cloud", Set.of());

    /** A graph of which one zone and a third of the other boxes outside of zones stand in one group. */
    private static TopologyGraph grouped(long seed) {
        TopologyGraph plain = Graphs.large(60, seed);
        SplittableRandom random = new SplittableRandom(seed);
        Set<Id> members = new HashSet<>();
        plain.nodes().stream()
                .filter(node -> node.kind() == NodeKind.ZONE)
                .findFirst()
                .ifPresent(zone -> members.add(zone.subject().element()));
        plain.nodes().stream()
                .filter(node -> node.kind() != NodeKind.ZONE && node.group().isEmpty() && random.nextInt(3) == 0)
                .forEach(node -> members.add(node.subject().element()));
        return plain.with(List.of(CLOUD_KIND.with(members)));
    }

    private static void assertOrderly(TopologyGraph graph, Map<Subject, Box> leaves) {
        Map<Subject, Box> all = new HashMap<>(leaves);
        all.putAll(Frames.around(graph, leaves));
        Overlaps.assertNone(graph, all);
        Nesting nesting = Nesting.of(graph);
        for (GraphNode node : graph.nodes()) {
            nesting.frame(node.subject())
                    .ifPresent(frame -> assertThat(all.get(frame).contains(all.get(node.subject())))
                            .as("%s holds %s", frame, node.subject())
                            .isTrue());
        }
        assertThat(nesting.around(firstName(graph))).hasSize(2);
    }

    private static Subject firstName(TopologyGraph graph) {
        Nesting nesting = Nesting.of(graph);
        return graph.nodes().stream()
                .map(GraphNode::subject)
                .filter(each -> nesting.around(each).size() == 2)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Subject, Box> leaves(TopologyGraph graph, Map<Subject, Box> boxes) {
        Map<Subject, Box> leaves = new HashMap<>(boxes);
        leaves.keySet().removeAll(Nesting.of(graph).filled());
        return leaves;
    }

    private static Map<Subject, Box> rounded(Map<Subject, Box> boxes) {
        Map<Subject, Box> rounded = new HashMap<>();
        boxes.forEach((subject, box) -> rounded.put(
                subject,
                new Box(Math.rint(box.x()), Math.rint(box.y()), Math.rint(box.width()), Math.rint(box.height()))));
        return rounded;
    }

    private static Map<Subject, Box> laidOut(TopologyGraph graph) {
        return new SimpleLayout().place(graph, Graphs.sizes(graph), () -> false);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aNewLayoutHasAllInTheirFramesAndNothingUponAnother(long seed) {
        TopologyGraph graph = grouped(seed);
        for (Layout layout : List.of(new ElkLayout(), new SimpleLayout())) {
            Map<Subject, Box> boxes = layout.place(graph, Graphs.sizes(graph), () -> false);

            assertThat(rounded(boxes)).containsAllEntriesOf(rounded(Frames.around(graph, leaves(graph, boxes))));
            assertOrderly(graph, leaves(graph, boxes));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsMissingFindsAPlaceInsideOfTheFrames(long seed) {
        TopologyGraph graph = grouped(seed);
        SplittableRandom random = new SplittableRandom(seed);
        Map<Subject, Box> standing = leaves(graph, laidOut(graph));
        standing.keySet().removeIf(_ -> random.nextInt(6) == 0);

        Map<Subject, Box> placed =
                new IncrementalPlacer(new SimpleLayout()).place(graph, Graphs.sizes(graph), standing, () -> false);
        standing.putAll(placed);

        assertThat(placed).isNotEmpty().doesNotContainKeys(Subject.parse("cloud"));
        List<Box> cards = List.copyOf(standing.values());
        for (int i = 0; i < cards.size(); i++) {
            for (int k = i + 1; k < cards.size(); k++) {
                assertThat(cards.get(i).intersects(cards.get(k))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tidiedAsAWholeOrInPartNothingLiesUponAnother(boolean whole) {
        TopologyGraph graph = grouped(4);
        Map<Subject, Box> standing = leaves(graph, laidOut(graph));
        Nesting nesting = Nesting.of(graph);
        Set<Subject> chosen = whole
                ? standing.keySet()
                : standing.keySet().stream()
                        .filter(each -> nesting.around(each).size() != 1)
                        .collect(Collectors.toSet());

        Map<Subject, Box> placed =
                new Tidy(new SimpleLayout()).place(graph, Graphs.sizes(graph), standing, chosen, Set.of(), () -> false);
        standing.putAll(placed);

        assertThat(placed).containsOnlyKeys(chosen);
        assertOrderly(graph, standing);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFoldedGroupStandsWhereItsFrameDoesAndTakesItsZonesAlong(boolean zoneToo) {
        TopologyGraph graph = grouped(5);
        Map<Subject, Box> leaves = leaves(graph, laidOut(graph));
        Subject cloud = Subject.parse("cloud");
        Subject name = firstName(graph);
        Set<Subject> folded = zoneToo ? Set.of(cloud, Subject.of(name.element())) : Set.of(cloud);
        FoldedGraph shown = FoldedGraph.of(graph, folded);
        Box frame = Frames.around(graph, leaves).get(cloud);

        assertThat(FoldedPlaces.shown(graph, shown, leaves)).containsEntry(cloud, frame);
        Map<Subject, Box> moved = FoldedPlaces.hidden(
                graph,
                leaves,
                Set.copyOf(shown.inside().values()),
                Map.of(cloud, frame.movedTo(frame.x() + 40, frame.y() + 8)));
        Box was = leaves.get(name);
        assertThat(moved)
                .containsEntry(name, was.movedTo(was.x() + 40, was.y() + 8))
                .doesNotContainKey(cloud);
    }
}
