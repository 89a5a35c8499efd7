package fingerpost.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.ingest.live.ImportNote;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From the first screen to a design of a domain that real servers below a private root have. */
@ExtendWith(OnStage.class)
class ImportJourneyTest {
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final CountDownLatch held = new CountDownLatch(1);
    private volatile boolean silent;
    private Desk desk;
    private TestNet net;

    @Start
    void start(Stage stage) {
        NetworkClient real = new NetworkClient();
        desk = new Desk(stage, background, query -> {
            if (silent) {
                await();
            }
            return real.ask(query);
        });
    }

    private void await() {
        try {
            held.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        net = TestNet.in(folder)
                .zone("127.0.64.1", ".", """
                    @ NS a.root-servers.test.
                    a.root-servers.test. A 127.0.64.1
                    com. NS ns.com.
                    ns.com. A 127.0.64.2
                    """)
                .zone("127.0.64.2", "com.", """
                    @ NS ns
                    ns A 127.0.64.2
                    example NS ns.example
                    ns.example A 127.0.64.2
                    quiet NS ns.quiet
                    ns.quiet A 127.0.64.9
                    """)
                .zone("127.0.64.2", "example.com.", """
                    @ NS ns
                    ns A 127.0.64.2
                    @ A 192.0.2.80
                    www CNAME @
                    intranet A 192.0.2.81
                    secret A 192.0.2.82
                    """)
                .start();
    }

    @AfterEach
    void stop() throws IOException {
        held.countDown();
        Desk.onUiThread(() -> robotClose());
        net.close();
    }

    private void robotClose() {
        new FxRobot().lookup("#import-close").tryQueryAs(Button.class).ifPresent(Button::fire);
    }

    private void fill(FxRobot robot, String domain, String names) {
        Desk.onUiThread(
                () -> robot.lookup("#welcome-import").queryAs(Button.class).fire());
        Desk.onUiThread(() -> {
            ComboBox<Object> kinds = robot.lookup("#import-start").queryComboBox();
            kinds.setValue(kinds.getItems().getLast());
            field(robot, "#import-where").setText("127.0.64.1");
            field(robot, "#import-port").setText(Integer.toString(net.port()));
            field(robot, "#import-domain").setText(domain);
            field(robot, "#import-names").setText(names);
        });
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }

    private static void press(FxRobot robot, String id) {
        Desk.onUiThread(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    @Test
    void aDomainBecomesAnUnsavedDesignWithItsNotesBeside(FxRobot robot) {
        fill(robot, "https://example.com/", "intranet");
        press(robot, "#import-begin");
        Desk.until(() -> node(robot, "#import-summary").getParent().isVisible()
                && background.running().isEmpty());

        assertThat(desk.topology().zones()).extracting(HostedZone::apex).containsExactly(DomainName.of("example.com"));
        assertThat(desk.topology().zones().getFirst().entries())
                .extracting(each -> each.owner().host())
                .contains("www.example.com", "intranet.example.com")
                .doesNotContain("secret.example.com");
        assertThat(desk.project().unsavedProperty().get()).isTrue();
        Desk.until(() -> desk.project().document().diagram().positions().size() >= 4);
        assertThat(robot.lookup("#import-summary").queryAs(Label.class).getText())
                .isEqualTo("example.com is imported: 1 zone, 5 record sets, 2 proxies, 0 endpoints outside."
                        + " It is not saved yet.");
        ListView<ImportNote> notes = robot.lookup("#import-notes").queryListView();
        assertThat(notes.getItems()).extracting(ImportNote::kind).contains(ImportNote.Kind.NOT_SEEN);
        assertThat(node(robot, "#import-open").isVisible()).isFalse();
    }

    @Test
    void aZoneTransferShowsWhatNobodyWouldGuess(FxRobot robot) {
        fill(robot, "example.com", "");
        Desk.onUiThread(
                () -> robot.lookup("#import-transfer").queryAs(CheckBox.class).setSelected(true));
        press(robot, "#import-begin");
        Desk.until(() -> background.running().isEmpty());
        assertThat(desk.topology().zones().getFirst().entries())
                .extracting(each -> each.owner().host())
                .contains("secret.example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "missing.com, '', There is no domain missing.com:",
        "quiet.com, '', No server of quiet.com answers for it",
        "two..dots, '', This is not a domain name.",
        "'', '', 'Write the domain, such as example.com.'",
        "example.com, bad..name, Further names: Line 1:",
    })
    void whatCannotBeImportedIsSaidAndTheFieldsStay(String domain, String names, String why, FxRobot robot) {
        fill(robot, domain, names);
        press(robot, "#import-begin");
        Desk.until(() -> node(robot, "#import-failed").isVisible()
                && background.running().isEmpty());
        assertThat(robot.lookup("#import-failed").queryAs(Label.class).getText())
                .startsWith(why);
        assertThat(node(robot, "#import-begin").isVisible()).isTrue();
        assertThat(field(robot, "#import-domain").getText()).isEqualTo(domain);
        assertThat(desk.topology().elements()).isEmpty();
    }

    @Test
    void stoppingEndsItAndTheStatusBarCanDoItToo(FxRobot robot) {
        silent = true;
        fill(robot, "example.com", "");
        press(robot, "#import-begin");
        assertThat(node(robot, "#import-domain").isDisabled()).isTrue();
        assertThat(node(robot, "#import-doing").isVisible()).isTrue();
        press(robot, "#import-stop");
        Desk.until(() -> background.running().isEmpty());
        assertThat(node(robot, "#import-begin").isVisible()).isTrue();

        press(robot, "#import-begin");
        Desk.onUiThread(() -> background.running().getFirst().cancel());
        Desk.until(() -> background.running().isEmpty());
        assertThat(node(robot, "#import-domain").isDisabled()).isFalse();
        assertThat(desk.topology().elements()).isEmpty();
    }

    @Test
    void whatIsImportedStandsBesideADesignThatIsThereAlready(FxRobot robot) {
        desk.openSample("canary");
        Project before = desk.project();
        fill(robot, "example.com", "");
        press(robot, "#import-begin");
        Desk.until(() -> node(robot, "#import-summary").getParent().isVisible());

        assertThat(desk.topology().title()).isEqualTo("example.com");
        assertThat(desk.project().unsavedProperty().get()).isTrue();
        assertThat(desk.workbench().projects()).containsExactly(before, desk.project());
        assertThat(before.topology().title()).startsWith("Canary");
    }
}
