package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.picture.Stacked;
import fingerpost.ui.Desk;
import fingerpost.ui.HeldWork;
import fingerpost.ui.OnStage;
import fingerpost.ui.SilentNet;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.shared.Background;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class SimulateJourneyTest {
    private final HeldWork work = new HeldWork();
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, new Background(Runnable::run, work), new SilentNet());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static ChartView chart(FxRobot robot) {
        return robot.lookup("#simulate-chart").queryAs(ChartView.class);
    }

    @Test
    void aScenarioIsRunByKeysAlone(FxRobot robot) {
        desk.openSampleOfFew("canary");
        desk.press("Alt+3");
        assertThat(chart(robot).chartProperty().get()).isEmpty();
        assertThat(text(robot, "#simulate-empty")).contains("Press Run (Ctrl+Enter)");

        desk.press("Ctrl+Enter");

        assertThat(text(robot, "#simulate-message")).contains("requests").contains("none failed");
        assertThat(chart(robot).chartProperty().get()).isPresent();
        assertThat(robot.lookup("#simulate-empty").query().isVisible()).isFalse();
    }

    @Test
    void theDrawingStaysAsItWasWhileModesChange(FxRobot robot) {
        desk.openSampleOfFew("canary");
        GraphCanvas canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        Desk.onUiThread(() -> canvas.zoomTo(0.7));
        Desk.until(() -> canvas.zoom().get() == 0.7);
        Desk.onUiThread(() -> desk.project()
                .select(fingerpost.topology.Subject.of(
                        desk.topology().zones().getFirst().id())));
        var selected = desk.project().selection();

        robot.clickOn("#mode-simulate");
        assertThat(robot.lookup("#outline").tryQuery()).isEmpty();
        robot.clickOn("#mode-design");

        assertThat(canvas.zoom().get()).isEqualTo(0.7);
        assertThat(desk.project().selection()).isEqualTo(selected);
        assertThat(robot.lookup("#outline").tryQuery()).isPresent();
        assertThat(robot.lookup("#simulate").tryQuery()).isEmpty();
    }

    @Test
    void aRunIsStoppedByEscapeAndSaysHowFarItCame(FxRobot robot) {
        desk.openSampleOfFew("canary");
        robot.clickOn("#mode-simulate");
        work.hold();
        robot.clickOn("#simulate-run");
        assertThat(robot.lookup("#simulate-stop").query().isVisible()).isTrue();

        desk.press("Esc");
        Desk.onUiThread(work::release);

        assertThat(text(robot, "#simulate-message")).startsWith("Stopped at 0 %");
        assertThat(robot.lookup("#simulate-stop").query().isVisible()).isFalse();
        robot.clickOn("#simulate-again");
        assertThat(text(robot, "#simulate-message")).contains("none failed");
    }

    @Test
    void theSliderIsMovedByArrowKeysAndTheChartByAClick(FxRobot robot) {
        desk.openSampleOfFew("canary");
        robot.clickOn("#mode-simulate");
        robot.clickOn("#simulate-run");
        Slider time = robot.lookup("#simulate-time").queryAs(Slider.class);
        Desk.onUiThread(time::requestFocus);

        desk.press("Right");
        assertThat(time.getValue()).isEqualTo(180);
        desk.press("Left");
        assertThat(time.getValue()).isZero();

        Point2D middle = chart(robot).localToScene(chart(robot).getWidth() / 2, 100);
        fingerpost.ui.Mouse.on(chart(robot)).press(middle);
        assertThat(time.getValue()).isBetween(3_000.0, 9_000.0);
        assertThat(text(robot, "#simulate-clock")).endsWith("of 3:00:00");
    }

    @Test
    void anEditMakesTheRunStaleAndRunningAgainMendsIt(FxRobot robot) {
        desk.openSampleOfFew("canary");
        robot.clickOn("#mode-simulate");
        robot.clickOn("#simulate-run");
        Desk.onUiThread(() -> desk.project().apply(fingerpost.topology.edit.SetTitle.of("Another title", "")));
        assertThat(text(robot, "#simulate-message")).contains("none failed");
        var storage =
                desk.topology().all(fingerpost.topology.ExternalEndpoint.class).getFirst();
        Desk.onUiThread(() -> desk.project()
                .apply(fingerpost.topology.edit.Remove.of(
                        desk.topology(), fingerpost.topology.Subject.of(storage.id()))));

        assertThat(text(robot, "#simulate-message")).contains("changed since this run");
        robot.clickOn("#simulate-again");
        assertThat(text(robot, "#simulate-message")).contains("none failed");
    }

    @Test
    void anEmptyDesignSaysWhatToDoFirst(FxRobot robot) {
        robot.clickOn("#welcome-new");
        desk.press("Alt+3");

        assertThat(text(robot, "#simulate-empty")).contains("Draw a zone with a name");
        desk.press("Ctrl+Enter");
        assertThat(text(robot, "#simulate-message")).contains("Nobody asks for anything");
    }

    @Test
    void anotherDocumentBeginsWithoutTheOldPictures(FxRobot robot) {
        desk.openSampleOfFew("canary");
        robot.clickOn("#mode-simulate");
        robot.clickOn("#simulate-run");
        desk.openSampleOfFew("three-lines");
        desk.press("Alt+3");

        assertThat(chart(robot).chartProperty().get()).isEmpty();
        assertThat(robot.lookup("#simulate-empty").query().isVisible()).isTrue();
    }

    private void select(String id) {
        Desk.onUiThread(() -> desk.project().select(fingerpost.topology.Subject.parse(id)));
    }

    private fingerpost.topology.Id firstProxy() {
        return desk.topology().proxies().getFirst().id();
    }

    @Test
    void aNodeIsKilledAndHealedByAKeyOnTheDrawing(FxRobot robot) {
        desk.openSampleOfFew("canary");
        var before = desk.topology();
        desk.press("Alt+3");
        desk.press("Ctrl+Enter");
        select(firstProxy().text());
        Desk.onUiThread(() -> robot.lookup(".graph-canvas").query().requestFocus());

        desk.press("X");
        assertThat(text(robot, "#simulate-message")).containsPattern("[0-9.]+ % failed");
        assertThat(robot.lookup("#simulate-forget").query().isVisible()).isTrue();
        Slider time = robot.lookup("#simulate-time").queryAs(Slider.class);
        assertThat(time.getValue()).isEqualTo(1_080);
        assertThat(text(robot, "#what-if-now")).contains("Down from 0:18:00").contains("of all requests failed");
        desk.press("Period");
        assertThat(time.getValue()).isEqualTo(1_260);
        desk.press("X");

        assertThat(robot.lookup("#simulate-forget").queryLabeled().getText()).isEqualTo("Forget 2 trials");
        robot.clickOn("#simulate-forget");
        assertThat(text(robot, "#simulate-message")).contains("none failed");
        assertThat(desk.topology()).isSameAs(before);
    }

    @Test
    void theOutageOfTheScenarioItselfIsHealedByTheSameKeyAndComesBackByTheButton(FxRobot robot) {
        desk.openSampleOfFew("three-lines");
        desk.press("Alt+3");
        var scenarios = robot.lookup("#simulate-scenario").<fingerpost.topology.Scenario>queryComboBox();
        Desk.onUiThread(() -> scenarios.getItems().stream()
                .filter(each -> each.label().equals("Servers of example.com are out for an hour"))
                .forEach(scenarios::setValue));
        desk.press("Ctrl+Enter");
        Slider time = robot.lookup("#simulate-time").queryAs(Slider.class);
        Desk.onUiThread(() -> time.setValue(2_400));
        select("example-com");
        Desk.onUiThread(() -> robot.lookup(".graph-canvas").query().requestFocus());

        desk.press("X");
        assertThat(desk.project().noticeProperty().get().text()).endsWith("answers again from 0:40:00 on");
        robot.clickOn("#what-if-fail");
        assertThat(desk.project().noticeProperty().get().text()).endsWith("is down from 0:40:00 on");
    }

    @Test
    void whatACacheHoldsIsARingOnTheDrawingAndASentenceBesideIt(FxRobot robot) {
        desk.openSampleOfFew("three-lines");
        desk.press("Alt+3");
        desk.press("Ctrl+Enter");
        Desk.until(() -> !robot.lookup("#canvas-ring").queryAll().isEmpty());
        select("telecom-dns");
        Slider time = robot.lookup("#simulate-time").queryAs(Slider.class);
        Desk.onUiThread(() -> time.setValue(100));
        String before = text(robot, "#what-if-now");
        Desk.onUiThread(() -> time.setValue(110));

        assertThat(before).containsPattern("www.example.com A: about .* of 5 min left in the cache");
        assertThat(text(robot, "#what-if-now"))
                .isNotEqualTo(before)
                .containsPattern("www.example.com A: about .* of 5 min left in the cache");
        assertThat(robot.lookup("#canvas-ring").queryAll()).hasSize(3);
    }

    @Test
    void onlyWhatCanFailIsOfferedToFail(FxRobot robot) {
        desk.openSampleOfFew("canary");
        var fail = desk.workbench().actions().action(fingerpost.ui.actions.ActionId.FAIL_HERE);
        select(firstProxy().text());
        assertThat(fail.enabled().getValue()).isFalse();

        robot.clickOn("#mode-simulate");
        assertThat(fail.enabled().getValue()).isTrue();
        select(desk.topology().zones().getFirst().id().text());
        assertThat(fail.enabled().getValue()).isTrue();
        select("example-com/www.example.com.");
        assertThat(fail.enabled().getValue()).isFalse();
        Desk.onUiThread(() -> robot.lookup(".graph-canvas").query().requestFocus());
        desk.press("X");
        assertThat(desk.project().noticeProperty().get().text()).contains("fail its zone");
    }

    @Test
    void aPictureIsSavedAsTheNumbersThatItShows(
            FxRobot robot, @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws java.io.IOException {
        desk.openSampleOfFew("canary");
        robot.clickOn("#mode-simulate");
        robot.clickOn("#simulate-run");
        for (String kind : java.util.List.of("svg", "png", "pdf", "csv")) {
            java.nio.file.Path file = folder.resolve("picture." + kind);
            desk.ask().answer(file);
            var save = robot.lookup("#simulate-save").queryAs(javafx.scene.control.MenuButton.class);
            Desk.onUiThread(() -> save.getItems().stream()
                    .filter(item -> item.getId().endsWith(kind))
                    .forEach(javafx.scene.control.MenuItem::fire));
            assertThat(file).isNotEmptyFile();
        }
        assertThat(folder.resolve("picture.csv"))
                .content()
                .startsWith("Time in seconds,")
                .hasLineCount(121);
        assertThat(desk.ask().asked()).contains("Save the picture as share-of-requests-by-backend-with-95-band.csv");
    }

    @Test
    void sharesAreStackedByAKeyAndStayNumbers(FxRobot robot) {
        desk.openSampleOfFew("canary");
        desk.press("Alt+3");
        assertThat(robot.lookup("#simulate-stacked").query().isVisible()).isFalse();
        desk.press("Ctrl+Enter");
        ToggleButton stacked = robot.lookup("#simulate-stacked").queryAs(ToggleButton.class);
        assertThat(stacked.isVisible()).isTrue();
        Desk.onUiThread(stacked::requestFocus);

        desk.press("Space");

        assertThat(chart(robot).chartProperty().get()).containsInstanceOf(Stacked.class);
        assertThat(chart(robot).getAccessibleText()).containsPattern("Shop 2.0 [0-9.]+ %");
        Desk.onUiThread(() -> robot.lookup("#simulate-pictures")
                .<PictureKind>queryListView()
                .getSelectionModel()
                .select(PictureKind.LATENCY));
        assertThat(stacked.isVisible()).isFalse();
    }

    @Test
    void theWeightOfAMemberIsTriedWithASlider(FxRobot robot) {
        desk.openSampleOfFew("three-lines");
        var before = desk.topology();
        desk.press("Alt+3");
        desk.press("Ctrl+Enter");
        select(before.all(fingerpost.topology.Service.class).getFirst().id().text());
        Slider second = robot.lookup("#what-if-weight-1").queryAs(Slider.class);
        assertThat(second.getAccessibleText()).isEqualTo("Weight of Origin 2");
        Desk.onUiThread(second::requestFocus);

        desk.press("Right");

        assertThat(second.getValue()).isEqualTo(2);
        assertThat(chart(robot).getAccessibleText()).containsPattern("Origin 1 3[0-9.]+ %, Origin 2 6[0-9.]+ %");
        assertThat(desk.topology()).isSameAs(before);
        Desk.onUiThread(() -> robot.lookup("#what-if-take").queryButton().fire());
        assertThat(desk.topology()).isNotEqualTo(before);
        desk.press("Ctrl+Z");
        assertThat(desk.topology()).isEqualTo(before);
    }

    @Test
    void anotherScenarioThanThatOfThePicturesIsSaid(FxRobot robot) {
        desk.openSampleOfFew("canary");
        desk.press("Alt+3");
        desk.press("Ctrl+Enter");
        Desk.onUiThread(() -> robot.lookup("#simulate-scenario")
                .queryComboBox()
                .getSelectionModel()
                .selectLast());

        assertThat(text(robot, "#simulate-message")).contains("\u201cRelease in three steps\u201d", "A plain hour");
        robot.clickOn("#simulate-again");
        assertThat(text(robot, "#simulate-clock")).endsWith("of 1:00:00");
    }

    @Test
    void anotherPictureIsChosenByKeys(FxRobot robot) {
        desk.openSampleOfFew("canary");
        desk.press("Alt+3");
        desk.press("Ctrl+Enter");
        Desk.onUiThread(() -> robot.lookup("#simulate-pictures").query().requestFocus());
        desk.press("Down");

        assertThat(chart(robot).chartProperty().get().orElseThrow().title()).contains("by address");
    }

    @Test
    void aSeedThatIsNoNumberIsRefusedAtItsField(FxRobot robot) {
        desk.openSampleOfFew("canary");
        robot.clickOn("#mode-simulate");
        robot.clickOn("#simulate-settings");
        Desk.onUiThread(() -> robot.lookup("#simulate-threads")
                .queryAs(javafx.scene.control.TextField.class)
                .setText("0"));
        assertThat(text(robot, "#simulate-dials-refused")).contains("threads lies outside 1 to 1024");
        Desk.onUiThread(() -> robot.lookup("#simulate-threads")
                .queryAs(javafx.scene.control.TextField.class)
                .setText("2"));

        assertThat(text(robot, "#simulate-dials-refused")).isEmpty();
    }

    @Test
    void aTtlIsTriedWithASliderAndTakenOverAsOneStep(FxRobot robot) {
        desk.openSampleOfFew("canary");
        var before = desk.topology();
        desk.press("Alt+3");
        desk.press("Ctrl+Enter");
        select("example-com/www.example.com.");
        Slider ttl = robot.lookup("#what-if-ttl").queryAs(Slider.class);
        Desk.onUiThread(ttl::requestFocus);
        Desk.onUiThread(() -> robot.lookup("#simulate-pictures")
                .<PictureKind>queryListView()
                .getSelectionModel()
                .select(PictureKind.AUTHORITY));
        var drawn = chart(robot).chartProperty().get();

        desk.press("Right");
        assertThat(desk.topology()).isSameAs(before);
        assertThat(robot.lookup("#simulate-forget").query().isVisible()).isTrue();
        assertThat(chart(robot).chartProperty().get()).isPresent().isNotEqualTo(drawn);
        Desk.onUiThread(() -> robot.lookup("#what-if-take").queryButton().fire());

        assertThat(desk.topology()).isNotEqualTo(before);
        assertThat(robot.lookup("#simulate-forget").query().isVisible()).isFalse();
        desk.press("Ctrl+Z");
        assertThat(desk.topology()).isEqualTo(before);
    }
}
