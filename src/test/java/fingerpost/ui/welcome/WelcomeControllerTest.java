package fingerpost.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class WelcomeControllerTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    private void openedOnce(Path file) throws Exception {
        DocumentFile.write(file, Document.EMPTY);
        Desk.onUiThread(() -> {
            desk.workbench().open(java.util.List.of(file));
            desk.workbench().actions().call(ActionId.WELCOME);
        });
    }

    @Test
    void whatWasOpenedIsOfferedAgain(FxRobot robot, @TempDir Path folder) throws Exception {
        openedOnce(folder.resolve("shop.topology.json"));
        assertThat(robot.lookup("#welcome-recent .recent-title").queryLabeled().getText())
                .isEqualTo("shop");

        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.CLOSE_TAB));
        Desk.onUiThread(() ->
                robot.lookup("#welcome-recent .recent").queryAs(Button.class).fire());

        assertThat(desk.project().file()).contains(folder.resolve("shop.topology.json"));
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
    }

    @Test
    void aRecentFileThatIsGoneMeanwhileIsToldAndNothingIsOpened(FxRobot robot, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("gone.topology.json");
        openedOnce(file);
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.CLOSE_TAB));
        Files.delete(file);
        Desk.onUiThread(() ->
                robot.lookup("#welcome-recent .recent").queryAs(Button.class).fire());

        assertThat(desk.problems().shown()).singleElement().asString().contains("gone", "is not there");
        assertThat(robot.lookup("#welcome").query().isVisible()).isTrue();
    }

    @Test
    void theWayBackIsOfferedOnlyOnceThereIsADesign(FxRobot robot) {
        assertThat(robot.lookup("#welcome-back").query().isVisible()).isFalse();
        desk.openSample("canary");
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.WELCOME));

        robot.clickOn("#welcome-back");

        assertThat(desk.topology().zones()).isNotEmpty();
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
    }
}
