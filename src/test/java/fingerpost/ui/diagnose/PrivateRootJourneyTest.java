package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.TestNet;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.shared.Background;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From the first screen to a name that real servers below a private root answer for. */
@ExtendWith(OnStage.class)
class PrivateRootJourneyTest {
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private Desk desk;
    private TestNet net;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, new NetworkClient());
    }

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        net = TestNet.in(folder)
                .zone("127.0.1.1", ".", """
                    @ NS a.root-servers.test.
                    a.root-servers.test. A 127.0.1.1
                    com. NS ns.nic.com.
                    ns.nic.com. A 127.0.2.1
                    """)
                .zone("127.0.2.1", "com.", """
                    @ NS ns.nic
                    ns.nic A 127.0.2.1
                    example NS ns.example
                    ns.example A 127.0.3.1
                    """)
                .zone("127.0.3.1", "example.com.", """
                    @ NS ns
                    ns A 127.0.3.1
                    shop CNAME www
                    www A 192.0.2.80
                    """)
                .start();
    }

    @AfterEach
    void stop() throws IOException {
        net.close();
    }

    @Test
    void aNameOfAPrivateRootIsTraced(FxRobot robot) {
        robot.clickOn("#welcome-diagnose");
        Desk.onUiThread(() -> {
            ComboBox<fingerpost.ui.diagnose.Start.Kind> kinds =
                    robot.lookup("#diagnose-start").queryComboBox();
            kinds.setValue(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT);
            field(robot, "#diagnose-where").setText("127.0.1.1");
            field(robot, "#diagnose-port").setText(Integer.toString(net.port()));
            field(robot, "#diagnose-name").setText("https://shop.example.com/");
        });
        desk.press("Enter");

        Desk.until(() -> background.running().isEmpty());
        assertThat(robot.lookup("#diagnose-headline").queryAs(Label.class).getText())
                .isEqualTo("shop.example.com has 1 A record, through 1 alias.");
        assertThat(robot.lookup("#ladder .answer-data").queryAs(Label.class).getText())
                .isEqualTo("192.0.2.80");
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }
}
