package fingerpost.ui.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.SilentNet;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.shared.Background;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.LoopbackDns;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class RehearseJourneyTest {
    private static final Subject TWO = Subject.of(Id.of("server-2"));

    private Desk desk;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        desk = new Desk(shown, new Background(Runnable::run, Runnable::run), new SilentNet());
    }

    @AfterEach
    void release() {
        Desk.onUiThread(
                () -> desk.workbench().actions().action(ActionId.STOP_REHEARSAL).call());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static Server dns(FxRobot robot) {
        ListView<Call> calls = robot.lookup("#rehearse-calls").queryListView();
        String[] words = calls.getItems().getFirst().text().split(" ", -1);
        return new Server(IpAddress.of(words[1].substring(1)), Integer.parseInt(words[3]));
    }

    private static List<String> ask(FxRobot robot) throws IOException {
        return new LoopbackDns(dns(robot), IpAddress.of("127.0.0.1"), Optional.empty())
                        .ask(List.of(new Question(DomainName.of("www.example.com"), RecordType.A)))
                        .getFirst()
                        .orElseThrow()
                        .answer()
                        .stream()
                        .flatMap(each -> each.rdata().stream())
                        .map(each -> each.text())
                        .toList();
    }

    private static TableView<Audience.Heard> asked(FxRobot robot) {
        return robot.lookup("#rehearse-asked").queryTableView();
    }

    @Test
    void whatIsAskedOverTheWireIsListedAKeyOnTheDrawingChangesTheAnswerAndARowLightsItsWay(FxRobot robot)
            throws Exception {
        desk.openSample("three-address-round-robin");
        desk.press("Ctrl+Shift+R");
        assertThat(text(robot, "#rehearse-where"))
                .contains("DNS port " + dns(robot).port());

        assertThat(ask(robot)).hasSize(3);
        Desk.until(() -> asked(robot).getItems().size() == 1);
        assertThat(asked(robot).getItems().getFirst().asked().question()).startsWith("www.example.com. A");

        Node canvas = robot.lookup(".graph-canvas").query();
        Desk.onUiThread(() -> {
            desk.project().select(TWO);
            canvas.requestFocus();
        });
        desk.press("X");
        assertThat(ask(robot)).hasSize(2).doesNotContain("192.0.2.2");
        Desk.until(() -> asked(robot).getItems().size() == 2);
        assertThat(desk.project().downProperty().get()).containsExactly(TWO);
        assertThat(text(robot, "#rehearse-down")).isEqualTo("Down: backend Server 2");

        Desk.onUiThread(() -> asked(robot).getSelectionModel().select(0));
        assertThat(desk.project().pathProperty().get())
                .containsExactly(Subject.of(Id.of("example-com"), DomainName.of("www.example.com")));
        Desk.onUiThread(() -> asked(robot).requestFocus());
        desk.press("Esc");
        assertThat(desk.project().pathProperty().get()).isEmpty();

        desk.press("Ctrl+Shift+X");
        assertThat(ask(robot)).hasSize(3);
        Desk.until(() -> asked(robot).getItems().size() == 3);
        assertThat(robot.lookup("#rehearse-down").query().getParent().isVisible())
                .isFalse();
    }

    @Test
    void nothingListensBeforeItIsAskedForAndAnotherDesignEndsIt(FxRobot robot) throws Exception {
        desk.openSample("three-address-round-robin");
        desk.showInDrawer("rehearse");
        assertThat(robot.lookup("#rehearse-calls").queryListView().getItems()).isEmpty();
        assertThat(desk.workbench()
                        .actions()
                        .action(ActionId.FAIL_HERE)
                        .enabled()
                        .getValue())
                .isFalse();
        desk.press("Ctrl+Shift+R");
        Server dns = dns(robot);

        desk.openSample("canary");

        assertThat(robot.lookup("#rehearse-stop").query().isVisible()).isFalse();
        new ServerSocket(dns.port(), 1, InetAddress.getLoopbackAddress()).close();
    }

    @Test
    void aTakenPortIsToldOneClickTakesAnotherAndClosingTheWindowReleasesIt(FxRobot robot) throws Exception {
        desk.openSample("three-address-round-robin");
        desk.press("Ctrl+Shift+R");
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.STOP_REHEARSAL));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            TextField field = robot.lookup("#rehearse-dns-port").queryAs(TextField.class);
            Desk.onUiThread(() -> field.setText(Integer.toString(taken.getLocalPort())));
            robot.clickOn("#rehearse-start");

            assertThat(text(robot, "#rehearse-message"))
                    .contains("port " + taken.getLocalPort() + " of 127.0.0.1 is taken");
            assertThat(robot.lookup("#rehearse-stop").query().isVisible()).isFalse();
            robot.clickOn("#rehearse-any-port");
        }
        assertThat(ask(robot)).hasSize(3);
        Server dns = dns(robot);

        Desk.onUiThread(stage::hide);

        new ServerSocket(dns.port(), 1, InetAddress.getLoopbackAddress()).close();
    }
}
