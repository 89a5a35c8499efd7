package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentText;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.canvas.GraphCanvas;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class GroupActionsTest {
    private static final Subject APP = Subject.parse("app");
    private static final Subject ORIGIN = Subject.parse("origin-1");
    private static final Group HALL =
            new Group(Id.of("group-hall"), GroupKind.SITE, "Hall", Set.of(Id.of("edge-telecom"), Id.of("edge-unicom")));

    private Desk desk;
    private GraphCanvas canvas;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void design(FxRobot robot) {
        desk.openSample("three-lines");
        Desk.onUiThread(() -> desk.project()
                .amend(document -> document.with(document.diagram().grouped(List.of(HALL)))));
        canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        Desk.until(() -> canvas.whereIs(HALL.subject()).isPresent());
    }

    private Optional<Group> groupOf(Subject box) {
        return desk.project().document().diagram().groupOf(box.element());
    }

    private String saved() {
        return DocumentText.write(desk.project().document());
    }

    private void choose(Subject box, String typed, FxRobot robot) {
        Desk.onUiThread(() -> {
            desk.project().select(box);
            canvas.requestFocus();
        });
        desk.press("Alt+Shift+G");
        Desk.onUiThread(() ->
                robot.lookup("#search-over-field").queryAs(TextField.class).setText(typed));
        desk.press("Enter");
    }

    @Test
    void byKeysABoxComesIntoAGroupBesideTheOthersAndOutAgain(FxRobot robot) {
        String before = saved();
        Point2D stood = canvas.whereIs(ORIGIN).orElseThrow();

        choose(ORIGIN, "hal", robot);

        assertThat(groupOf(ORIGIN)).isPresent();
        assertThat(desk.project().noticeProperty().get().text()).endsWith("into the group Hall");
        Desk.until(() -> desk.project().document().diagram().positions().containsKey("origin-1"));
        assertThat(canvas.whereIs(ORIGIN).orElseThrow().distance(stood)).isGreaterThan(50);

        desk.press("Alt+Shift+O");
        assertThat(groupOf(ORIGIN)).isEmpty();
        assertThat(desk.workbench()
                        .actions()
                        .action(ActionId.TAKE_OUT_OF_GROUP)
                        .enabled()
                        .getValue())
                .isFalse();
        Desk.onUiThread(() -> desk.project().jump(-2));
        assertThat(saved()).isEqualTo(before);
    }

    @Test
    void aGroupThatIsNotThereYetIsAskedFor(FxRobot robot) {
        choose(ORIGIN, "new", robot);
        assertThat(robot.lookup("#canvas-group-name").tryQuery()).isPresent();
        desk.press("Enter");

        assertThat(groupOf(ORIGIN).orElseThrow().members()).containsExactly(ORIGIN.element());
    }

    @Test
    void byMouseABoxIsDraggedIntoTheFrameAndOutAgain() {
        String before = saved();
        Point2D inside = canvas.whereIs(Subject.parse("edge-unicom")).orElseThrow();
        drag(APP, inside);
        assertThat(groupOf(APP)).isPresent();
        assertThat(desk.project().undoNameProperty().get())
                .hasValueSatisfying(name -> assertThat(name).endsWith("into the group Hall"));

        drag(APP, new Point2D(inside.getX(), canvas.getHeight() - 30));
        assertThat(groupOf(APP)).isEmpty();
        Desk.onUiThread(() -> desk.project().jump(-2));
        assertThat(saved()).isEqualTo(before);
    }

    private void drag(Subject box, Point2D to) {
        Mouse mouse = Mouse.on(canvas);
        Desk.onUiThread(() -> canvas.select(Set.of()));
        mouse.press(canvas.localToScene(canvas.whereIs(box).orElseThrow()));
        mouse.drag(canvas.localToScene(to));
        mouse.release(canvas.localToScene(to));
    }
}
