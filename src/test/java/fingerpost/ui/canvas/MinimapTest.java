package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.picture.Drawing;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.OnStage;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
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
    private final Minimap map = new Minimap(model);

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
        double x = map.getLayoutX() + left;
        double y = map.getLayoutY() + top;
        Event.fireEvent(
                map,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(map, x, y)));
    }
}
