package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.actions.ActionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExportWindowTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        Desk.onUiThread(
                () -> robot.lookup("#export").query().getScene().getWindow().hide());
    }

    private void opened(FxRobot robot, String sample, int target, Path folder) {
        desk.openSample(sample);
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.EXPORT));
        choose(robot, target, folder);
    }

    private static void choose(FxRobot robot, int target, Path folder) {
        Desk.onUiThread(() -> robot.lookup("#export-target")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(target));
        Desk.onUiThread(() -> {
            TextField field = robot.lookup("#export-folder").queryAs(TextField.class);
            field.setText(folder.toString());
            field.getOnAction().handle(null);
        });
    }

    private static void write(FxRobot robot) {
        Desk.onUiThread(
                () -> robot.lookup("#export-write").queryAs(Button.class).fire());
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
        opened(robot, "load-balancer-by-host", 0, folder);
        write(robot);
        choose(robot, 1, folder);
        write(robot);

        assertThat(names(folder))
                .anyMatch(name -> name.contains("example.com"))
                .anyMatch(name -> name.endsWith(".conf"));
        assertThat(told(robot)).isEqualTo("The folder holds these files already.");
    }

    @Test
    void nothingIsWrittenBeforeAFolderIsChosen(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.EXPORT));

        assertThat(robot.lookup("#export-write").query().isDisabled()).isTrue();
        assertThat(told(robot)).isEqualTo("Choose a folder to export into.");
        assertThat(robot.lookup("#export-files").queryListView().getItems()).isNotEmpty();
    }

    @Test
    void aChangedFileIsShownWithItsDifferencesBeforeItIsReplaced(FxRobot robot, @TempDir Path folder) throws Exception {
        opened(robot, "load-balancer-by-host", 1, folder);
        write(robot);
        Path file = folder.resolve(robot.lookup("#export-files")
                .<ExportFile>queryListView()
                .getItems()
                .getFirst()
                .path());
        Files.writeString(file, Files.readString(file) + "# changed by hand\n");
        choose(robot, 1, folder);

        ListView<DiffLine> text = robot.lookup("#export-text").queryListView();
        assertThat(text.getItems()).contains(new DiffLine(DiffLine.Kind.REMOVED, "# changed by hand"));
        assertThat(Files.readString(file)).endsWith("# changed by hand\n");
    }

    @Test
    void whatTheTargetCannotSayIsListed(FxRobot robot, @TempDir Path folder) {
        opened(robot, "apex-alias-flattening", 0, folder);

        assertThat(robot.lookup("#export-losses").queryTableView().getItems()).isNotEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInASentence(FxRobot robot, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        opened(robot, "load-balancer-by-host", 1, file.resolve("below"));
        write(robot);

        assertThat(told(robot)).startsWith("Not all files were written.").doesNotContain("Exception");
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#export-told").queryAs(Label.class).getText();
    }
}
