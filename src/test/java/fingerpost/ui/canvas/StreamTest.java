package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.picture.Theme;
import fingerpost.picture.Wire;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamTest {
    private static final Topology CANARY =
            fingerpost.document.Samples.find("canary").orElseThrow().document().topology();

    private static Drawing drawing() {
        TopologyGraph graph = TopologyGraph.of(CANARY);
        Map<Subject, Box> places = new HashMap<>();
        graph.nodes()
                .forEach(
                        node -> places.put(node.subject(), new Box(220.0 * places.size(), 90.0 * places.size(), 0, 0)));
        return Drawing.of(graph, places);
    }

    private static int[] painted(Wire wire, double phase) {
        Raster raster = new Raster(new int[600 * 600], 600);
        GraphEdge edge = wire.edge();
        Viewport view = new Viewport(wire.bounds().x() - 20, wire.bounds().y() - 20, 1, 600, 600);
        new Stream(Map.of(edge, 1.0), Map.of(), phase).dots(raster, wire, view, 1, Theme.LIGHT);
        return raster.pixels();
    }

    @Test
    void requestsMoveOnAsTimeGoesBy() {
        Wire wire = drawing().wires().getFirst();

        assertThat(painted(wire, 3)).isNotEqualTo(painted(wire, 11)).isNotEqualTo(new int[600 * 600]);
    }

    @Test
    void whoeverWantsNothingToMoveSeesNoDots() {
        assertThat(painted(drawing().wires().getFirst(), -1)).isEqualTo(new int[600 * 600]);
    }

    @Test
    void aLineIsTheWiderTheMoreItCarries() {
        assertThat(Stream.width(0.5)).isGreaterThan(Stream.width(0.1));
        assertThat(Stream.width(7)).isEqualTo(Stream.width(1));
    }

    @Test
    void wordsOfAStreamStandInThePlaceOfOthers() {
        CanvasModel model = new CanvasModel(() -> {});
        Subject box = Subject.of(CANARY.proxies().getFirst().id());
        Tag live = new Tag(Tag.Mood.GOOD, "=", "as live");
        Tag share = new Tag(Tag.Mood.QUIET, "33 %", "");
        model.tags(Map.of(box, live));

        model.stream(new Stream(Map.of(), Map.of(box, share), -1));
        assertThat(model.tags()).containsEntry(box, share);
        model.stream(Stream.NONE);
        assertThat(model.tags()).containsEntry(box, live);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 50 %", "0.0525, 5.3 %", "1, 100 %", "0.001, 0.1 %"})
    void aPartIsWrittenInPercent(double part, String text) {
        assertThat(Parts.text(part)).isEqualTo(text);
    }

    @Test
    void whereNothingIsToMoveRingsLeapAndEndWithWhatTheyTell() {
        Tag tag = new Tag(Tag.Mood.QUIET, "33 %", "", "", Optional.of(new Ring(0.3, Tag.Mood.GOOD)));
        Subject box = Subject.parse("proxy");

        assertThat(new Stream(Map.of(), Map.of(box, tag), -1)
                        .still()
                        .tags()
                        .get(box)
                        .ring())
                .contains(new Ring(0.375, Tag.Mood.GOOD));
        assertThat(new Ring(0, Tag.Mood.BAD).still().part()).isZero();
        assertThat(new Ring(0.01, Tag.Mood.BAD).still().part()).isPositive();
    }
}
