package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.document.Document;
import fingerpost.document.Samples;
import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines lead round boxes, and no label lies below or upon one. */
class ClearWaysTest {
    static Stream<Samples.Sample> samples() {
        return Samples.all().stream();
    }

    private static Drawing tidied(TopologyGraph graph) {
        return Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
    }

    private static Drawing asSaved(Document document) {
        TopologyGraph graph = TopologyGraph.of(document.topology());
        Map<Subject, Box> boxes = new HashMap<>();
        document.diagram()
                .positions()
                .forEach((text, at) -> boxes.put(Subject.parse(text), new Box(at.x(), at.y(), 1, 1)));
        return Drawing.of(graph, boxes);
    }

    /** Lines that pass through boxes where they neither begin nor end. */
    private static List<String> through(Drawing drawing) {
        List<String> found = new ArrayList<>();
        for (Wire wire : drawing.wires()) {
            for (Card card : drawing.cards()) {
                boolean end = card.subject().equals(wire.edge().from())
                        || card.subject().equals(wire.edge().to());
                if (!end && passes(wire.route(), card.box())) {
                    found.add(wire.edge().from() + " to " + wire.edge().to() + " through " + card.subject());
                }
            }
        }
        return found;
    }

    private static boolean passes(Route route, Box box) {
        for (int i = 0; i + 1 < route.corners(); i++) {
            Box piece = new Box(
                    Math.min(route.x(i), route.x(i + 1)),
                    Math.min(route.y(i), route.y(i + 1)),
                    Math.max(0.1, Math.abs(route.x(i) - route.x(i + 1))),
                    Math.max(0.1, Math.abs(route.y(i) - route.y(i + 1))));
            if (piece.intersects(box)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> labelsOnBoxes(Drawing drawing) {
        List<String> found = new ArrayList<>();
        for (Wire wire : drawing.wires()) {
            for (Card card : drawing.cards()) {
                if (wire.label().width() > 0 && wire.label().intersects(card.box())) {
                    found.add(wire.edge().label() + " on " + card.subject());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsClearAsItIsSavedAndWhenItIsTidied(Samples.Sample sample) {
        Drawing saved = asSaved(sample.document());
        Drawing tidied = tidied(TopologyGraph.of(sample.document().topology()));

        assertThat(labelsOnBoxes(saved)).isEmpty();
        assertThat(labelsOnBoxes(tidied)).isEmpty();
        assertThat(through(saved)).isEmpty();
        assertThat(through(tidied)).isEmpty();
    }

    @Test
    void randomDesignsAreClearWhenTheyAreTidied() {
        int lines = 0;
        List<String> through = new ArrayList<>();
        for (long seed : Chance.seeds(50).toArray()) {
            Drawing drawing = tidied(Graphs.large(20 + (int) seed * 3 / 2, seed));
            lines += drawing.wires().size();
            assertThat(labelsOnBoxes(drawing)).as("seed %d", seed).isEmpty();
            through(drawing).forEach(each -> through.add(seed + ": " + each));
        }
        assertThat(through).as("of %d lines", lines).hasSizeLessThan(lines / 100);
    }
}
