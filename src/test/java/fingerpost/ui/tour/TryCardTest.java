package fingerpost.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class TryCardTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @Test
    void aSampleSaysWhatToTryUntilThatIsClosed(FxRobot robot) {
        desk.openSample("canary");
        Node card = robot.lookup("#try-card").query();
        assertThat(card.isVisible()).isTrue();

        robot.clickOn("#try-close");
        assertThat(card.isVisible()).isFalse();
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.TRIES));
        assertThat(card.isVisible()).isTrue();
    }

    @Test
    void aWayToWorkIsALinkThatLeadsThere(FxRobot robot) {
        desk.openSample("canary");

        robot.clickOn(robot.lookup("#try-card .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(each -> each.getText().equals("Simulate"))
                .findFirst()
                .orElseThrow());

        assertThat(robot.lookup("#simulate-run").tryQuery()).isPresent();
    }

    @Test
    void anOwnDesignHasNoCard(FxRobot robot) {
        robot.clickOn("#welcome-new");

        assertThat(robot.lookup("#try-card").query().isVisible()).isFalse();
    }
}
