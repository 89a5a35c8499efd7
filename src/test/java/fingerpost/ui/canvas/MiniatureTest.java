package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.picture.Badge;
import fingerpost.picture.Drawing;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MiniatureTest {
    private final TopologyGraph graph = Graphs.site();
    private final Drawing drawing = Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
    private final Miniature miniature = Miniature.of(drawing, 200, 140);
    private final Subject proxy = Subject.parse("edge-proxy");

    @Test
    void itShowsAllOfTheDrawingInItsRoomWithoutDistortion() {
        assertThat(miniature.world().contains(drawing.bounds())).isTrue();
        assertThat(miniature.width()).isLessThanOrEqualTo(200.001);
        assertThat(miniature.height()).isLessThanOrEqualTo(140.001);
        assertThat(miniature.width() / miniature.height())
                .isCloseTo(miniature.world().width() / miniature.world().height(), within(1e-9));
        assertThat(miniature.drawing().x()).isCloseTo(drawing.bounds().x(), within(1e-6));
        assertThat(miniature.drawing().bottom()).isCloseTo(drawing.bounds().bottom(), within(1e-6));
    }

    @Test
    void aClickBringsThatPlaceOfTheDrawingToTheMiddle() {
        Viewport view = new Viewport(0, 0, 1, 400, 300);
        Box box = card(proxy);
        Box small = miniature.place(box);

        Box seen = miniature.centred(view, small.centreX(), small.centreY()).seen();

        assertThat(seen.centreX()).isCloseTo(box.centreX(), within(1e-6));
        assertThat(seen.centreY()).isCloseTo(box.centreY(), within(1e-6));
    }

    @Test
    void whatIsSeenBesideTheDrawingIsCutOff() {
        Box place = miniature.place(new Box(-100_000, -100_000, 200_000, 200_000));

        assertThat(place).isEqualTo(new Box(0, 0, miniature.width(), miniature.height()));
    }

    @Test
    void problemsAreDotsAndANoticeIsNone() {
        Subject www = Subject.parse("example-com/www.example.com.");
        Subject blog = Subject.parse("example-com/blog.example.com.");
        Raster raster = painted(drawing.withBadges(Map.of(proxy, Badge.ERROR, www, Badge.WARNING, blog, Badge.NOTICE)));

        assertThat(colour(raster, card(proxy))).isEqualTo(Theme.DARK.badge(Badge.ERROR));
        assertThat(colour(raster, card(www))).isEqualTo(Theme.DARK.badge(Badge.WARNING));
        assertThat(colour(raster, card(blog)))
                .isEqualTo(colour(painted(drawing), card(blog)))
                .isNotEqualTo(Theme.DARK.ink(Ink.PAPER));
    }

    @Test
    void aDrawingOfNothingHasAMiniatureToo() {
        Miniature nothing = Miniature.of(Drawing.EMPTY, 200, 140);

        assertThat(nothing.width()).isBetween(1.0, 200.0);
        assertThat(nothing.height()).isBetween(1.0, 140.0);
    }

    private Box card(Subject subject) {
        return drawing.cards().stream()
                .filter(card -> card.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private Raster painted(Drawing shown) {
        Raster raster = new Raster(new int[200 * 140], 200);
        miniature.paint(raster, shown, Theme.DARK, 1);
        return raster;
    }

    private int colour(Raster raster, Box box) {
        Box place = miniature.place(box);
        return raster.pixels()[(int) Math.round(place.centreY()) * raster.width() + (int) Math.round(place.centreX())];
    }
}
