package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Exporter;
import fingerpost.export.Loss;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.OnStage;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.model.Beside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class ExportJourneyTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    private void opened(FxRobot robot, String sample, String target, Path folder) {
        desk.openSample(sample);
        desk.press("Alt+4");
        choose(robot, target, folder);
    }

    private static void choose(FxRobot robot, String target, Path folder) {
        ComboBox<Exporter> targets = robot.lookup("#export-target").queryComboBox();
        Desk.onUiThread(() -> targets.setValue(
                Exporters.find(target).map(each -> same(targets, each)).orElseThrow()));
        Desk.onUiThread(() -> {
            TextField field = robot.lookup("#export-folder").queryAs(TextField.class);
            field.setText(folder.toString());
            field.getOnAction().handle(null);
        });
    }

    private static Exporter same(ComboBox<Exporter> offered, Exporter wanted) {
        return offered.getItems().stream()
                .filter(each -> each.target().equals(wanted.target()))
                .findFirst()
                .orElseThrow();
    }

    private static void write(FxRobot robot) {
        Desk.onUiThread(() -> robot.lookup("#export-write").queryButton().fire());
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }

    @Test
    void theZoneAndNginxGoIntoAFolder(FxRobot robot, @TempDir Path folder) throws Exception {
        opened(robot, "load-balancer-by-host", "zone", folder);
        write(robot);
        choose(robot, "nginx", folder);
        write(robot);

        assertThat(names(folder))
                .anyMatch(name -> name.contains("example.com"))
                .anyMatch(name -> name.endsWith(".conf"));
        assertThat(told(robot)).isEqualTo("The folder holds these files already.");
    }

    @Test
    void threeKeysWriteTheFilesOnceTheFolderIsKnown(FxRobot robot, @TempDir Path folder) throws Exception {
        desk.openSample("load-balancer-by-host");

        desk.press("Ctrl+E");
        Desk.onUiThread(
                () -> robot.lookup("#export-folder").queryAs(TextField.class).setText(folder.toString()));
        desk.press("Enter");
        desk.press("Enter");

        assertThat(names(folder)).contains("example.com.zone");
    }

    @Test
    void nothingIsWrittenBeforeAFolderIsChosen(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        desk.press("Ctrl+E");

        assertThat(robot.lookup("#export-write").query().isDisabled()).isTrue();
        assertThat(told(robot)).isEqualTo("Choose a folder to export into.");
        assertThat(robot.lookup("#export-files").queryListView().getItems()).isNotEmpty();
    }

    @Test
    void aChangedFileIsShownWithItsDifferencesBeforeItIsReplaced(FxRobot robot, @TempDir Path folder) throws Exception {
        opened(robot, "load-balancer-by-host", "nginx", folder);
        write(robot);
        Path file = folder.resolve(robot.lookup("#export-files")
                .<ExportFile>queryListView()
                .getItems()
                .getFirst()
                .path());
        Files.writeString(file, Files.readString(file) + "# changed by hand\n");
        desk.press("Alt+1");
        desk.press("Alt+4");

        ListView<CodeLine> text = robot.lookup("#export-text").queryListView();
        assertThat(text.getItems())
                .filteredOn(line -> line.sign() == '-')
                .extracting(CodeLine::text)
                .containsExactly("# changed by hand");
        assertThat(Files.readString(file)).endsWith("# changed by hand\n");
    }

    @Test
    void whatAnExportWouldChangeIsSaidOnTheDrawingAsLongAsItIsShown(FxRobot robot, @TempDir Path folder) {
        opened(robot, "load-balancer-by-host", "zone", folder);
        write(robot);
        assertThat(desk.project().besideProperty().get()).isEmpty();

        Subject another = Subject.parse("example-com/another.example.com.");
        Edit goes = new Edit(
                "Remove",
                now -> now.with(now.zones().getFirst().without(another.owner().orElseThrow(), "A")));
        Desk.onUiThread(() -> desk.project().apply(goes));
        assertThat(desk.project().besideProperty().get()).containsExactly(Map.entry(another, Beside.DIFFERS));

        desk.press("Alt+1");
        assertThat(desk.project().besideProperty().get()).isEmpty();
    }

    @Test
    void aLossChoosesItsBoxAndABoxItsLossAndItsLines(FxRobot robot) {
        desk.openSample("apex-alias-flattening");
        desk.press("Alt+4");
        ListView<CodeLine> text = robot.lookup("#export-text").queryListView();
        Desk.onUiThread(() -> robot.lookup("#drawer")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(1));
        TableView<Loss> losses = robot.lookup("#export-losses").queryTableView();
        Subject apex = losses.getItems().getFirst().subject().node();

        Desk.onUiThread(() -> losses.getSelectionModel().select(0));

        assertThat(desk.project().selection()).containsExactly(apex);
        assertThat(robot.lookup(".inspector-loss").queryLabeled().getText())
                .startsWith("ALIAS: exported approximately. ");
        Desk.onUiThread(() -> desk.project().selectionProperty().set(Set.of()));
        assertThat(losses.getSelectionModel().getSelectedItem()).isNull();

        CodeLine line = text.getItems().stream()
                .filter(each -> each.text().startsWith("example.com. 60 IN A "))
                .findFirst()
                .orElseThrow();
        Desk.onUiThread(() -> text.getSelectionModel().select(line));
        assertThat(desk.project().selection()).containsExactly(apex);
        assertThat(losses.getSelectionModel().getSelectedItem().subject().node())
                .isEqualTo(apex);
    }

    @Test
    void selectionViewportAndUndoStayFromModeToMode(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        GraphCanvas canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        desk.add("zone");
        Set<Subject> selected = desk.project().selection();
        desk.press("Ctrl+0");
        Desk.until(() -> canvas.zoom().get() == 1);

        desk.press("Alt+4");
        assertThat(robot.lookup("#export").query().isVisible()).isTrue();
        assertThat(desk.project().lossesProperty().get()).isNotEmpty();
        desk.press("Alt+1");

        assertThat(robot.lookup("#export").tryQuery()).isEmpty();
        assertThat(desk.project().lossesProperty().get()).isEmpty();
        assertThat(desk.project().selection()).isEqualTo(selected);
        assertThat(canvas.zoom().get()).isEqualTo(1);
        assertThat(desk.project().undoNameProperty().get()).contains("Add zone example.net");
    }

    @Test
    void aContradictionIsShownInWordsAndWrittenOnlyWhenItIsMeant(FxRobot robot, @TempDir Path folder) throws Exception {
        opened(robot, "dual-stack-broken-v6", "zone", folder);
        CheckBox consent = robot.lookup(".export-consent").queryAs(CheckBox.class);

        assertThat(told(robot)).endsWith("Nothing is written before you say below that it is meant.");
        write(robot);
        assertThat(folder).isEmptyDirectory();

        Desk.onUiThread(consent::fire);
        write(robot);
        assertThat(names(folder)).contains("example.com.zone");
    }

    @Test
    void aBoxBelowThePointerTellsWhyItIsNotExact(FxRobot robot) {
        desk.openSample("apex-alias-flattening");
        desk.press("Alt+4");
        GraphCanvas canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        Loss loss = desk.project().lossesProperty().get().stream()
                .filter(each -> each.status() != Loss.Status.EXACT)
                .findFirst()
                .orElseThrow();

        Point2D at = canvas.localToScene(canvas.whereIs(loss.subject()).orElseThrow());
        Mouse.on(canvas).moveTo(at);
        Desk.until(() -> robot.lookup("#canvas-reason").tryQuery().isPresent());

        assertThat(robot.lookup("#canvas-reason").queryLabeled().getText()).isEqualTo("ALIAS: " + loss.message());
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInASentence(FxRobot robot, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        opened(robot, "load-balancer-by-host", "nginx", file.resolve("below"));
        write(robot);

        assertThat(robot.lookup("#export-fault").queryLabeled().getText())
                .contains("was not written")
                .doesNotContain("Exception");
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#export-told").queryAs(Label.class).getText();
    }
}
