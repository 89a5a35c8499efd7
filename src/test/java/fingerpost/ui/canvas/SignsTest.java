package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.picture.Drawing;
import fingerpost.picture.Theme;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {
    private static final Tag EXACT = new Tag(Tag.Mood.GOOD, "=", "exact");
    private static final Tag ALMOST = new Tag(Tag.Mood.DOUBTFUL, "\u2248", "almost");
    private static final Tag LOST = new Tag(Tag.Mood.BAD, "\u00d7", "cannot");
    private static final Tag PART = new Tag(Tag.Mood.QUIET, "33 %", "");

    private final TopologyGraph graph = Graphs.site();
    private final Subject zone = Subject.parse("example-com");
    private final Subject www = Subject.parse("example-com/www.example.com.");
    private final Subject blog = Subject.parse("example-com/blog.example.com.");
    private final Subject proxy = Subject.parse("edge-proxy");
    private final CanvasModel model = new CanvasModel(() -> {});

    @BeforeEach
    void draw() {
        model.show(graph, Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false)));
    }

    private List<Signs.Sign> signs(double zoom, Map<Subject, Tag> tags) {
        model.tags(tags);
        model.look(new Viewport(0, 0, zoom, 3_000, 2_000)
                .centredOn(model.bounds().centreX(), model.bounds().centreY()));
        return Signs.of(model);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.06, 0.1, 0.13, 0.19, 0.21, 0.3, 0.45, 0.59})
    void noneIsWiderThanItsBoxAndNoTwoMeet(double zoom) {
        SplittableRandom random = new SplittableRandom(8);
        List<Tag> kinds = List.of(EXACT, ALMOST, LOST, PART);
        Map<Subject, Tag> tags = new HashMap<>();
        graph.nodes().forEach(node -> tags.put(node.subject(), kinds.get(random.nextInt(kinds.size()))));

        List<Signs.Sign> signs = signs(zoom, tags);

        assertThat(signs).isNotEmpty();
        for (int i = 0; i < signs.size(); i++) {
            Box box = model.box(signs.get(i).subject()).orElseThrow();
            assertThat(signs.get(i).place().width()).isLessThanOrEqualTo(box.width() * zoom);
            for (int k = i + 1; k < signs.size(); k++) {
                assertThat(signs.get(i).place().intersects(signs.get(k).place()))
                        .isFalse();
            }
        }
    }

    @Test
    void whereTwoWouldMeetTheHeavierIsLeft() {
        Drawing close = Drawing.of(graph, Map.of(www, new Box(0, 0, 1, 1), blog, new Box(2, 2, 1, 1)));
        model.show(graph, close);

        assertThat(signs(0.4, Map.of(www, EXACT, blog, LOST)))
                .extracting(Signs.Sign::mood)
                .containsExactly(Tag.Mood.BAD);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.06, 0.15})
    void fromAfarAZoneSaysTheWorstOfItsNames(double zoom) {
        List<Signs.Sign> signs = signs(zoom, Map.of(zone, EXACT, www, EXACT, blog, ALMOST));

        assertThat(signs)
                .filteredOn(sign -> sign.subject().equals(zone))
                .extracting(Signs.Sign::mood)
                .containsExactly(Tag.Mood.DOUBTFUL);
        assertThat(signs).noneMatch(sign -> sign.subject().equals(www));
        assertThat(signs.stream().anyMatch(sign -> sign.subject().equals(blog))).isEqualTo(zoom > 0.12);
    }

    @Test
    void whereTheWordsHaveRoomThereAreNone() {
        assertThat(signs(0.59, Map.of(proxy, LOST))).hasSize(1);
        assertThat(signs(0.6, Map.of(proxy, LOST))).isEmpty();
    }

    @Test
    void aPartThatDoesNotFitIntoItsBoxIsLeftOut() {
        assertThat(signs(0.5, Map.of(proxy, PART))).extracting(Signs.Sign::text).containsExactly("33 %");
        assertThat(signs(0.1, Map.of(proxy, PART))).isEmpty();
        assertThat(signs(0.5, Map.of(proxy, new Tag(Tag.Mood.QUIET, "33 % of what is asked", ""))))
                .isEmpty();
    }

    @Test
    void whatIsNotFineIsFilledAndWhatIsFineHasOnlyItsEdge() {
        assertThat(middle(LOST)).isEqualTo(Tag.Mood.BAD.colour(Theme.LIGHT));
        assertThat(middle(EXACT)).isNotEqualTo(Tag.Mood.GOOD.colour(Theme.LIGHT));
    }

    /** The colour below the upper edge of the sign of the proxy. */
    private int middle(Tag tag) {
        List<Signs.Sign> signs = signs(0.5, Map.of(proxy, tag));
        Raster raster = new Raster(new int[3_000 * 2_000], 3_000);
        SpriteCache sprites = new SpriteCache(1_000_000_000_000L, Runnable::run, () -> {});
        sprites.beginFrame(false);
        Signs.paint(signs, raster, sprites, model, 1);
        Box place = signs.getFirst().place();
        return raster.pixels()[((int) place.y() + 2) * raster.width() + (int) place.centreX()];
    }
}
