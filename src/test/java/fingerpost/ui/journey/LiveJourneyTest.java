package fingerpost.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.shared.Background;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A live name is traced and seen beside the design, on a real server below a private root. */
@ExtendWith(OnStage.class)
class LiveJourneyTest {
    private static final String ROOT = "127.0.64.1";
    private static final String DESIGN = """
        {"format": "fingerpost", "version": 1, "title": "Shop", "zones": [
          {"id": "zone", "apex": "example.com", "ttl": 300,
           "soa": {"primary": "ns", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600,
                   "expire": 1209600, "minimum": 300, "ttl": 3600},
           "records": [
             {"owner": "@", "type": "NS", "ttl": 300, "answers": ["ns.example.com."]},
             {"owner": "ns", "type": "A", "ttl": 300, "answers": ["127.0.64.1"]},
             {"owner": "www", "type": "A", "ttl": 300, "answers": ["192.0.2.80"]},
             {"owner": "same", "type": "A", "ttl": 300, "answers": ["192.0.2.10"]}
           ]}
        ]}
        """;

    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Hands hands;
    private TestNet net;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, new NetworkClient());
    }

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException, DocumentProblem {
        net = TestNet.in(folder)
                .zone(ROOT, ".", """
                    @ NS a.root-servers.test.
                    a.root-servers.test. A 127.0.64.1
                    example.com. NS ns.example.com.
                    ns.example.com. A 127.0.64.1
                    """)
                .zone(ROOT, "example.com.", """
                    @ 300 IN NS ns
                    ns 300 IN A 127.0.64.1
                    www 300 IN A 198.51.100.80
                    same 300 IN A 192.0.2.10
                    """)
                .start();
        hands = new Hands(desk, robot);
        Document design = DocumentText.read(DESIGN);
        desk.press("Alt+2");
        Desk.onUiThread(() -> {
            robot.lookup("#diagnose-start").queryComboBox().getSelectionModel().select(1);
            robot.lookup("#diagnose-where").queryAs(TextField.class).setText(ROOT);
            robot.lookup("#diagnose-port").queryAs(TextField.class).setText(Integer.toString(net.port()));
            desk.project().open(design, Optional.empty());
            desk.workbench().show();
        });
    }

    @AfterEach
    void stop() throws IOException {
        Desk.onUiThread(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
        net.close();
    }

    private Subject box(String label) {
        HostedZone zone = desk.topology().zones().getFirst();
        return Subject.of(zone.id(), zone.apex().child(label));
    }

    /** What is said when the trace has ended. */
    private String beside() {
        Desk.until(() -> background.running().isEmpty()
                && robot.lookup("#diagnose-beside").query().isVisible());
        return robot.lookup("#diagnose-beside").queryAs(Labeled.class).getText();
    }

    @Test
    void theSelectedNameIsTracedByOneKeyAndAnyOtherByTwo() {
        Desk.onUiThread(() -> {
            desk.project().select(box("www"));
            hands.canvas().requestFocus();
        });

        hands.press("Shift+F5");

        assertThat(beside())
                .startsWith("Differs from the design: www.example.com is live with A 198.51.100.80")
                .contains("the design has A 192.0.2.80");
        assertThat(hands.used()).isEqualTo(1);
        hands.click("#diagnose-beside-show");
        assertThat(hands.canvas().isVisible()).isTrue();
        assertThat(desk.project().selection()).containsExactly(box("www"));

        Hands others = new Hands(desk, robot);
        others.press("Alt+2");
        others.type("same.example.com");
        others.press("Enter");

        Desk.until(() -> beside().equals("As in the design."));
        assertThat(others.used()).isEqualTo(2);
    }

    @Test
    void aNameIsTracedWhereItStandsWithTwoClicks() {
        hands.rightClick(box("www"));
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
        hands.choose(menu, "Diagnose");

        assertThat(beside()).startsWith("Differs from the design");
        assertThat(hands.used()).isEqualTo(2);
    }
}
