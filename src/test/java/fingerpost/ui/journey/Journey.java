package fingerpost.ui.journey;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A person before a fresh window. */
@ExtendWith(OnStage.class)
abstract class Journey {
    final FxRobot robot = new FxRobot();
    Desk desk;
    Hands hands;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void sit() {
        hands = new Hands(desk, robot);
    }

    String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
