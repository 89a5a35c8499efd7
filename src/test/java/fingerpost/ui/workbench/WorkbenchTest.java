package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.actions.ActionId;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WorkbenchTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
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
    void aZoneIsAddedFromThePaletteByKeys(FxRobot robot) {
        robot.clickOn("#welcome-new");
        desk.add("zone");

        assertThat(desk.topology().zones()).hasSize(1);
        assertThat(desk.project().undoNameProperty().get()).contains("Add zone example.com");
    }
}
