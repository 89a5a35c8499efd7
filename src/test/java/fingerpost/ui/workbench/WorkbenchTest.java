package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.document.Samples;
import fingerpost.ui.Desk;
import fingerpost.ui.HeldWork;
import fingerpost.ui.OnStage;
import fingerpost.ui.SilentNet;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.shared.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class WorkbenchTest {
    private final HeldWork work = new HeldWork();
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, new Background(work, Runnable::run), new SilentNet());
    }

    @Test
    void everyActionDoesSomething() {
        for (ActionId id : ActionId.values()) {
            assertThat(desk.workbench().actions().find(id)).as(id.name()).isPresent();
        }
    }

    @Test
    void theFirstScreenOffersTheSamples(FxRobot robot) {
        assertThat(robot.lookup("#welcome-samples .sample").queryAll()).hasSizeGreaterThan(10);
        assertThat(robot.lookup("#toolbar").query().isVisible()).isFalse();
    }

    @Test
    void newLeadsToAnEmptyCanvasWithAHint(FxRobot robot) {
        robot.clickOn("#welcome-new");

        assertThat(robot.lookup(".canvas-hint").queryAs(Label.class).isVisible())
                .isTrue();
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
    }

    @Test
    void aTopologyThatTakesThePlaceOfAnEmptyOneIsSeenWhole(FxRobot robot) {
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.NEW));
        GraphCanvas canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        Desk.onUiThread(() -> canvas.zoomTo(0.3));
        Desk.until(() -> canvas.zoom().get() == 0.3);

        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.NEW));

        Desk.until(() -> canvas.zoom().get() == 1);
        assertThat(desk.workbench().projects()).hasSize(1);
    }

    @Test
    void aFileGivenAtTheStartIsAnnouncedInPlaceOfTheWelcomeScreenUntilItIsRead(FxRobot robot, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("site.topology.json");
        DocumentFile.write(file, Samples.find("canary").orElseThrow().document());
        work.hold();
        Desk.onUiThread(() -> desk.workbench().open(List.of(file)));

        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
        assertThat(robot.lookup("#coming").queryLabeled().getText()).isEqualTo("Opening site.topology.json");
        Desk.onUiThread(work::release);

        assertThat(desk.topology().title()).startsWith("Canary");
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
        assertThat(robot.lookup("#coming").tryQuery()).isEmpty();
    }

    @Test
    void aFileGivenAtTheStartThatCannotBeReadLeavesTheWelcomeScreen(FxRobot robot, @TempDir Path folder) {
        Desk.onUiThread(() -> desk.workbench().open(List.of(folder.resolve("gone.topology.json"))));

        assertThat(desk.problems().shown()).hasSize(1);
        assertThat(robot.lookup("#welcome").query().isVisible()).isTrue();
    }

    @Test
    void aZoneFileGivenAtTheStartIsImported(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("db.example.com"),
                "$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\nwww A 192.0.2.1\n");

        Desk.onUiThread(() -> desk.workbench().open(List.of(file)));

        Desk.until(() -> !desk.topology().elements().isEmpty());
        assertThat(desk.topology().zones())
                .extracting(zone -> zone.apex().host())
                .containsExactly("example.com");
    }

    @Test
    void aZoneIsAddedFromThePaletteByKeys(FxRobot robot) {
        robot.clickOn("#welcome-new");
        desk.add("zone");

        assertThat(desk.topology().zones()).hasSize(1);
        assertThat(desk.project().undoNameProperty().get()).contains("Add zone example.com");
    }
}
