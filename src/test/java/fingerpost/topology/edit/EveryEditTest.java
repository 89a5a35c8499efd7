package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.topology.Edit;
import fingerpost.topology.ElementKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every edit, whatever the design: twenty edits, one upon the other, in each of the designs drawn. */
class EveryEditTest {
    private static final int STEPS = 20;

    static LongStream seeds() {
        return Chance.seeds(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noEditLeavesAReferenceToNothingOrToAnotherKind(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology topology = Chance.topology(random, 24);
        assertThat(Sound.complaints(topology)).isEmpty();
        for (int i = 0; i < STEPS; i++) {
            Topology before = topology;
            Optional<Edit> edit = refusedOr(() -> new ChanceOfEdit(random, before).any());
            Optional<Topology> after = edit.flatMap(each -> refusedOr(() -> each.apply(before)));
            topology = after.orElse(before);
            assertThat(Sound.complaints(topology))
                    .as(edit.map(Edit::name).orElse(""))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditIsAFunctionAndItsUndoIsTheValueBefore(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology before = Chance.topology(random, 24);
        Topology kept = Chance.topology(new SplittableRandom(seed), 24);
        for (int i = 0; i < STEPS; i++) {
            Optional<Edit> edit = refusedOr(() -> new ChanceOfEdit(random, before).any());
            Optional<Topology> once = edit.flatMap(each -> refusedOr(() -> each.apply(before)));
            Optional<Topology> again = edit.flatMap(each -> refusedOr(() -> each.apply(before)));
            assertThat(again).isEqualTo(once);
            assertThat(before).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatStaysKeepsItsKindAndItsPlaceAmongTheOthers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology before = Chance.topology(random, 24);
        for (int i = 0; i < STEPS; i++) {
            refusedOr(() -> new ChanceOfEdit(random, before).any())
                    .flatMap(each -> refusedOr(() -> each.apply(before)))
                    .ifPresent(after -> {
                        assertThat(after.byId().keySet().stream()
                                        .filter(before.byId()::containsKey)
                                        .toList())
                                .containsExactlyElementsOf(before.byId().keySet().stream()
                                        .filter(after.byId()::containsKey)
                                        .toList());
                        before.byId()
                                .forEach((id, element) -> after.find(id)
                                        .ifPresent(now ->
                                                assertThat(ElementKind.of(now)).isEqualTo(ElementKind.of(element))));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDrawingAfterAnEditHasALineOnlyBetweenBoxes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology topology = Chance.topology(random, 24);
        for (int i = 0; i < STEPS; i++) {
            Topology before = topology;
            topology = refusedOr(() -> new ChanceOfEdit(random, before).any().apply(before))
                    .orElse(before);
            TopologyGraph graph = TopologyGraph.of(topology);
            Set<Subject> boxes = graph.nodes().stream().map(GraphNode::subject).collect(Collectors.toSet());
            for (GraphEdge edge : graph.edges()) {
                assertThat(boxes).contains(edge.from(), edge.to(), edge.source().node());
            }
        }
    }

    @Test
    void mostEditsDrawnFitAndEachKindDoes() {
        SplittableRandom random = new SplittableRandom(7);
        Topology topology = Chance.topology(random, 24);
        List<String> verbs = LongStream.range(0, 400)
                .mapToObj(_ -> refusedOr(() -> {
                    Edit edit = new ChanceOfEdit(random, topology).any();
                    edit.apply(topology);
                    return edit.name().substring(0, edit.name().indexOf(' '));
                }))
                .flatMap(Optional::stream)
                .toList();
        assertThat(verbs).hasSizeGreaterThan(200).contains("Delete", "Duplicate", "Rename", "Change", "Add");
    }

    /** Nothing where it was refused, in a sentence; anything else that is thrown is a fault. */
    private static <T> Optional<T> refusedOr(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank().contains(" ");
            return Optional.empty();
        }
    }
}
