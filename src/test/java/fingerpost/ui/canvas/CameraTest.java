package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraTest {
    private final CanvasModel model = new CanvasModel(() -> {});
    private final AtomicInteger started = new AtomicInteger();
    private final Camera camera = new Camera(model, () -> false, started::incrementAndGet);
    private final Viewport here = new Viewport(10, 20, 1, 800, 600);

    CameraTest() {
        model.look(here);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void thePointBelowTheCursorStaysThereAllTheWay(double share) {
        Viewport there = here.zoomedTo(3, 200, 150);
        assertThat(here.towards(there, share).toDrawing(200, 150).distance(here.toDrawing(200, 150)))
                .isCloseTo(0, within(1e-6));
    }

    @Test
    void itArrivesExactlyAndThenRests() {
        Viewport there = here.zoomedTo(0.5, 0, 0);
        camera.go(there);
        assertThat(camera.step(1_000)).isTrue();
        assertThat(camera.step(1_000 + Camera.NANOS / 2)).isTrue();
        assertThat(model.viewport().zoom()).isBetween(0.5, 0.75);
        assertThat(camera.step(1_000 + Camera.NANOS)).isFalse();
        assertThat(model.viewport()).isEqualTo(there);
        assertThat(camera.isMoving()).isFalse();
        assertThat(started).hasValue(1);
    }

    @Test
    void whoeverMovesTheViewMeanwhileHasTheLastWord() {
        camera.go(here.zoomedTo(0.5, 0, 0));
        camera.step(0);
        Viewport panned = model.viewport().pannedBy(40, 0);
        model.look(panned);
        assertThat(camera.goal()).isEqualTo(panned);
        assertThat(camera.step(Camera.NANOS / 2)).isFalse();
        assertThat(model.viewport()).isEqualTo(panned);
    }

    @Test
    void twoNotchesInARowAddUp() {
        camera.go(here.zoomedTo(2, 0, 0));
        camera.step(0);
        assertThat(camera.goal().zoom()).isEqualTo(2);
    }

    @Test
    void whoWantsNoMotionIsThereAtOnce() {
        Camera still = new Camera(model, () -> true, started::incrementAndGet);
        still.go(here.zoomedTo(2, 0, 0));
        assertThat(model.viewport().zoom()).isEqualTo(2);
        assertThat(started).hasValue(0);
    }
}
