package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.document.Point;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Item;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PaletteDropTest {
    private static final Point2D OUTSIDE = new Point2D(20, 400);

    private Desk desk;
    private GraphCanvas canvas;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void design(FxRobot robot) {
        desk.openSample("three-lines");
        canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
    }

    private static Mouse tile(FxRobot robot, String name) {
        return Mouse.on(robot.lookup("#palette-" + name).query());
    }

    private Point2D onCanvas(double x, double y) {
        return canvas.localToScene(x, y);
    }

    @Test
    void aThingIsAddedAroundThePlaceWhereItIsLetGo(FxRobot robot) {
        Point2D wanted = canvas.toDrawing(60, 40);

        tile(robot, "proxy").dragTo(onCanvas(60, 40));

        Subject proxy = Subject.of(desk.topology().proxies().getLast().id());
        assertThat(desk.project().selection()).containsExactly(proxy);
        Point at = desk.project().document().diagram().positions().get(proxy.toString());
        assertThat(at).isNotNull();
        assertThat(at.x()).isBetween(wanted.getX() - 160, wanted.getX());
        assertThat(at.y()).isCloseTo(wanted.getY() - 24, within(24.0));
    }

    @Test
    void itsShadowHangsAtThePointerOnlyOverTheDrawing(FxRobot robot) {
        Mouse mouse = tile(robot, "zone");
        Point2D over = onCanvas(200, 150);
        mouse.press(OUTSIDE);

        mouse.drag(over);
        Node shadow = robot.lookup(".palette-shadow").query();
        assertThat(shadow.isVisible()).isTrue();
        assertThat(shadow.localToScene(shadow.getBoundsInLocal()).contains(over))
                .isTrue();

        mouse.drag(OUTSIDE);
        assertThat(shadow.isVisible()).isFalse();
    }

    @Test
    void letGoOutsideOfTheDrawingItIsNotAdded(FxRobot robot) {
        tile(robot, "zone").dragTo(OUTSIDE);

        assertThat(desk.project().undoNameProperty().get()).isEmpty();
    }

    @Test
    void aClickOnlyChoosesTheTileAndASecondOneAddsTheThing(FxRobot robot) {
        tile(robot, "backend").click(OUTSIDE, 1);
        assertThat(desk.project().undoNameProperty().get()).isEmpty();

        tile(robot, "backend").click(OUTSIDE, 2);
        assertThat(desk.project().undoNameProperty().get()).contains("Add backend");
    }

    @Test
    void aRecordLetGoOverAZoneGoesIntoThatZone(FxRobot robot) {
        Desk.onUiThread(() -> new Adding(desk.project()).add(Item.ZONE, Optional.empty()));
        HostedZone first = desk.topology().zones().getFirst();
        Desk.onUiThread(() -> {
            canvas.fit();
            desk.project().select();
        });
        Desk.until(() -> canvas.whereIs(Subject.of(last().id())).isPresent());
        Point2D middle = canvas.whereIs(Subject.of(last().id())).orElseThrow();

        tile(robot, "txt").dragTo(onCanvas(middle.getX(), middle.getY()));

        assertThat(last().entries()).hasSize(1);
        assertThat(desk.topology().zones().getFirst()).isEqualTo(first);
    }

    private HostedZone last() {
        return desk.topology().zones().getLast();
    }
}
