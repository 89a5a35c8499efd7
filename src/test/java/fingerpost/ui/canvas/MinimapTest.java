package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.picture.Drawing;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.HeldWork;
import fingerpost.ui.Mouse;
import fingerpost.ui.OnStage;
import java.util.HashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(OnStage.class)
class MinimapTest {
    private final TopologyGraph graph = Graphs.site();
    private final Drawing drawing = Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
    private final CanvasModel model = new CanvasModel(() -> {});
    private final HeldWork aside = new HeldWork();
    private final Minimap map = new Minimap(model, aside, Runnable::run);

    @BeforeEach
    void show() {
        model.show(graph, drawing);
        model.look(new Viewport(drawing.bounds().x(), drawing.bounds().y(), 1, 400, 300));
        update();
    }

    @Test
    void itIsShownWhileAPartOfTheDrawingIsOutOfSightUnlessNobodyWantsIt() {
        assertThat(map.isVisible()).isTrue();

        map.want(false);
        update();
        assertThat(map.isVisible()).isFalse();

        map.want(true);
        assertThat(map.isVisible()).isTrue();
        model.look(model.viewport().fitting(drawing.bounds()));
        update();
        assertThat(map.isVisible()).isFalse();
    }

    @Test
    void whileItIsPaintedTheOneBeforeIsSeenAndOnlyTheNewestComesNext() {
        double before = map.getHeight();
        aside.hold();
        model.show(graph, wider(1_000));
        update();
        model.show(graph, wider(3_000));
        update();
        assertThat(map.getHeight()).isEqualTo(before);

        aside.release();
        update();
        update();
        assertThat(map.getHeight() - 2)
                .isCloseTo(Miniature.of(wider(3_000), 120, 90).height(), within(1e-6))
                .isLessThan(before - 10);
    }

    private Drawing wider(double by) {
        Map<Subject, Box> places = new HashMap<>();
        drawing.cards().forEach(card -> places.put(card.subject(), card.box()));
        places.computeIfPresent(
                drawing.cards().getLast().subject(),
                (_, box) -> new Box(box.x() + by, box.y(), box.width(), box.height()));
        return Drawing.of(graph, places);
    }

    @Test
    void itIsHiddenUntilItIsPainted() {
        aside.hold();
        model.look(new Viewport(500, 500, 1, 400, 300));
        Minimap fresh = new Minimap(model, aside, Runnable::run);
        new FxRobot().interact(() -> fresh.update(400, 300, 1));
        assertThat(fresh.isVisible()).isFalse();

        aside.release();
        new FxRobot().interact(() -> fresh.update(400, 300, 1));
        assertThat(fresh.isVisible()).isTrue();
    }

    @Test
    void itStandsInTheLowerRightCorner() {
        assertThat(map.getLayoutX() + map.getWidth()).isBetween(380.0, 390.0);
        assertThat(map.getLayoutY() + map.getHeight()).isBetween(280.0, 290.0);
        assertThat(map.getWidth()).isLessThan(130);
    }

    @Test
    void aClickBesideWhatIsSeenCentresAndADragPansFromThere() {
        mouse(MouseEvent.MOUSE_PRESSED, map.getWidth() - 5, map.getHeight() - 5);
        Box there = model.viewport().seen();
        assertThat(there.centreX()).isGreaterThan(drawing.bounds().centreX());

        mouse(MouseEvent.MOUSE_DRAGGED, map.getWidth() / 2, map.getHeight() / 2);
        assertThat(model.viewport().seen().centreX()).isCloseTo(drawing.bounds().centreX(), within(1.0));
    }

    @Test
    void whatIsSeenIsGraspedWhereItIsMet() {
        Viewport before = model.viewport();

        mouse(MouseEvent.MOUSE_PRESSED, 6, 6);
        assertThat(model.viewport()).isEqualTo(before);
        mouse(MouseEvent.MOUSE_DRAGGED, 7, 6);

        double scale = Miniature.of(drawing, 120, 90).scale();
        assertThat(model.viewport().x() - before.x()).isCloseTo(1 / scale, within(1e-6));
        assertThat(model.viewport().y()).isCloseTo(before.y(), within(1e-6));
    }

    @Test
    void theWheelZoomsAboutTheMiddleOfTheView() {
        Box before = model.viewport().seen();

        Event.fireEvent(
                map,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        5,
                        5,
                        5,
                        5,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        40,
                        0,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(map, 5, 5)));

        assertThat(model.viewport().zoom()).isGreaterThan(1);
        assertThat(model.viewport().seen().centreX()).isCloseTo(before.centreX(), within(1e-6));
    }

    private void update() {
        new FxRobot().interact(() -> map.update(400, 300, 1));
    }

    private void mouse(EventType<MouseEvent> type, double left, double top) {
        Mouse.on(map).now(type, new Point2D(map.getLayoutX() + left, map.getLayoutY() + top));
    }
}
