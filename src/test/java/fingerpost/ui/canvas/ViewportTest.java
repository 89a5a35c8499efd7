package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.layout.Box;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport view = new Viewport(100, 50, 0.5, 800, 600);

    @Test
    void whatIsInTheMiddleStaysThereWhenTheCanvasHasAnotherSize() {
        Viewport before = new Viewport(40, 60, 0.5, 800, 600);

        Viewport after = before.sized(500, 700);

        assertThat(after.seen().centreX()).isEqualTo(before.seen().centreX());
        assertThat(after.seen().centreY()).isEqualTo(before.seen().centreY());
        assertThat(after.zoom()).isEqualTo(0.5);
    }

    @Test
    void thePointBelowTheCursorStaysWhileZooming() {
        Point2D before = view.toDrawing(300, 200);
        for (double zoom : new double[] {0.05, 0.3, 1, 4, 99}) {
            Point2D after = view.zoomedTo(zoom, 300, 200).toDrawing(300, 200);
            assertThat(after.distance(before)).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void zoomHasLimits() {
        assertThat(view.zoomedTo(99, 0, 0).zoom()).isEqualTo(Viewport.MOST);
        assertThat(view.zoomedTo(0, 0, 0).zoom()).isEqualTo(Viewport.LEAST);
    }

    @Test
    void aHugeDrawingIsSeenWholeFromFartherAwayThanAnyHandGoes() {
        Box huge = new Box(0, 0, 50_000, 9_000);
        Viewport whole = view.fitting(huge);
        assertThat(whole.seen().contains(huge)).isTrue();
        assertThat(whole.zoom()).isLessThan(Viewport.LEAST);
        assertThat(whole.zoomedTo(whole.zoom() / 2).zoom()).isEqualTo(whole.zoom());
        assertThat(view.showing(whole.view(), huge).zoom()).isEqualTo(whole.zoom());
        assertThat(whole.zoomedTo(0.2).zoomedTo(whole.zoom()).zoom()).isEqualTo(Viewport.LEAST);
    }

    @Test
    void thePaperFollowsTheHand() {
        Viewport panned = view.pannedBy(30, -10);
        assertThat(panned.toCanvasX(200)).isEqualTo(view.toCanvasX(200) + 30);
        assertThat(panned.toCanvasY(200)).isEqualTo(view.toCanvasY(200) - 10);
    }

    @Test
    void fittingShowsAllOfABox() {
        Box box = new Box(-3000, 20, 5000, 900);
        assertThat(view.fitting(box).seen().contains(box)).isTrue();
    }

    @Test
    void fittingNeverMagnifies() {
        assertThat(view.fitting(new Box(0, 0, 10, 10)).zoom()).isEqualTo(1);
    }

    @Test
    void ofNothingTheMiddleIsShownAtFullSize() {
        Viewport fitted = view.zoomedTo(0.3, 10, 10).fitting(new Box(0, 0, 0, 0));

        assertThat(fitted.zoom()).isEqualTo(1);
        assertThat(fitted.toCanvasX(0)).isEqualTo(view.width() / 2);
        assertThat(fitted.toCanvasY(0)).isEqualTo(view.height() / 2);
    }

    @Test
    void whatHasNoSizeYetFitsNothing() {
        Viewport none = new Viewport(3, 4, 0.5, 0, 0);

        assertThat(none.fitting(new Box(0, 0, 10, 10))).isEqualTo(none);
    }

    @Test
    void whatWasSeenIsSeenAgainInAWindowOfAnotherSizeUnlessNothingIsThere() {
        Viewport seen = view.zoomedTo(0.5, 10, 10).centredOn(40, 50);
        Viewport larger = new Viewport(0, 0, 1, view.width() * 2, view.height() * 2);
        Box near = new Box(0, 0, 100, 100);
        Box far = new Box(90_000, 0, 100, 100);

        assertThat(larger.showing(seen.view(), near))
                .isEqualTo(larger.zoomedTo(0.5).centredOn(40, 50));
        assertThat(larger.showing(seen.view(), far)).isEqualTo(larger.fitting(far));
    }
}
