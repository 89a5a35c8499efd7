package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.shared.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class DiagnoseControllerTest {
    private final FakeNet net = FakeNet.ofExampleCom();
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final FxRobot robot = new FxRobot();
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, net);
    }

    private void begin() {
        desk.press("Alt+2");
        startAt(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT, FakeNet.ROOT);
    }

    private void startAt(fingerpost.ui.diagnose.Start.Kind kind, String where) {
        Desk.onUiThread(() -> {
            ComboBox<fingerpost.ui.diagnose.Start.Kind> kinds =
                    robot.lookup("#diagnose-start").queryComboBox();
            kinds.setValue(kind);
            robot.lookup("#diagnose-where").queryAs(TextField.class).setText(where);
        });
    }

    private void ask(String name) {
        Desk.onUiThread(() -> {
            TextField field = robot.lookup("#diagnose-name").queryAs(TextField.class);
            field.setText(name);
            field.requestFocus();
        });
        desk.press("Enter");
    }

    private void askAndWait(String name) {
        ask(name);
        Desk.until(() -> background.running().isEmpty());
    }

    private String headline() {
        return robot.lookup("#diagnose-headline").queryAs(Label.class).getText();
    }

    private List<String> zones() {
        return robot.lookup("#ladder .lane-zone").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private ListView<Past<?>> history() {
        return robot.lookup("#diagnose-history").queryListView();
    }

    @Test
    void nothingIsSentBeforeEnterAndThenTheWayIsShownZoneByZone() {
        robot.clickOn("#welcome-diagnose");
        startAt(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT, FakeNet.ROOT);
        desk.type("www.example.com");
        assertThat(net.asked()).isZero();

        askAndWait("www.example.com");

        assertThat(headline()).isEqualTo("www.example.com has 2 A records.");
        assertThat(zones()).containsExactly("The root", "com", "example.com");
        assertThat(robot.lookup("#diagnose-steps").queryTableView().getItems()).hasSize(3);
        assertThat(robot.lookup("#packet").queryAs(TextArea.class).getText()).contains("198.51.100.80");
    }

    @Test
    void stepsAppearWhileOthersAreStillAwaited() {
        begin();
        CountDownLatch latch = net.hold("192.0.2.3");

        ask("www.example.com");
        Desk.until(() -> zones().equals(List.of("The root", "com")));
        assertThat(headline()).startsWith("Asking");
        latch.countDown();

        Desk.until(() -> background.running().isEmpty());
        assertThat(zones()).containsExactly("The root", "com", "example.com");
    }

    @ParameterizedTest
    @CsvSource({"Esc", "Shift+F9"})
    void whatIsStoppedKeepsWhatHadComeAndEndsWhatWaits(String key) {
        begin();
        net.hold("192.0.2.3");
        ask("www.example.com");
        Desk.until(() -> zones().size() == 2);

        desk.press(key);

        assertThat(headline()).startsWith("Stopped");
        assertThat(zones()).hasSize(2);
        Desk.until(() -> background.running().isEmpty() && net.interrupted() > 0);
        assertThat(robot.lookup("#diagnose-cancel").query().isVisible()).isFalse();
    }

    @Test
    void whatIsCancelledFromTheStatusBarIsSaidToBeStopped() {
        begin();
        net.hold(FakeNet.ROOT);
        ask("www.example.com");

        Desk.onUiThread(() -> background.running().getFirst().cancel());

        Desk.until(() -> headline().startsWith("Stopped"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exa mple.com | OTHER_ROOT | 192.0.2.1 | exa mple.com",
                "www.example.com | RESOLVER | ns1.example.com | no name has to be looked up",
                "www.example.com | OTHER_ROOT | '' | Name the root",
            })
    void whatCannotBeAskedIsToldAndNothingIsSent(String name, String kind, String where, String reason) {
        begin();
        startAt(fingerpost.ui.diagnose.Start.Kind.valueOf(kind), where);

        ask(name);

        assertThat(headline()).contains(reason).doesNotContain("Exception");
        assertThat(net.asked()).isZero();
        assertThat(history().getItems()).isEmpty();
    }

    @Test
    void aHintsFileThatIsNotThereIsToldByItsName() {
        begin();
        startAt(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT, "no/such/file");

        askAndWait("www.example.com");

        assertThat(headline()).isEqualTo("no/such/file is not there.");
    }

    @Test
    void silentServersAreTold() {
        begin();
        startAt(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT, "192.0.2.99");

        askAndWait("www.example.com");

        assertThat(headline()).isEqualTo("No server of the root answers, so www.example.com does not resolve.");
        assertThat(robot.lookup(".rung-word").queryAs(Label.class).getText()).isEqualTo("silent");
    }

    @Test
    void aResolverIsAskedForEverythingAtOnce() {
        begin();
        startAt(fingerpost.ui.diagnose.Start.Kind.RESOLVER, "192.0.2.3");

        askAndWait("shop.example.com");

        assertThat(net.asked()).isEqualTo(1);
        assertThat(zones()).contains("Resolver");
    }

    @Test
    void theHistoryShowsAgainWithoutAskingAndOneKeyAsksAnew() {
        begin();
        askAndWait("www.example.com");
        askAndWait("nope.example.com");
        assertThat(headline()).isEqualTo("nope.example.com does not exist.");
        int before = net.asked();

        Desk.onUiThread(() -> history().getSelectionModel().select(1));
        assertThat(headline()).isEqualTo("www.example.com has 2 A records.");
        assertThat(net.asked()).isEqualTo(before);

        desk.press("F9");
        Desk.until(() -> background.running().isEmpty() && history().getItems().size() == 3);
        assertThat(net.asked()).isGreaterThan(before);
        assertThat(history().getItems().getFirst().inquiry().title()).isEqualTo("www.example.com A");
    }

    @Test
    void aFindingLeadsToItsSteps() {
        net.delegate("192.0.2.2", "example.com.", "ns2.example.com.", "192.0.2.4")
                .refuse("192.0.2.4");
        begin();
        askAndWait("www.example.com");
        ListView<?> findings = robot.lookup("#diagnose-findings").queryListView();
        assertThat(findings.getItems()).isNotEmpty();

        Desk.onUiThread(() -> findings.getSelectionModel().select(0));

        Numbered chosen = (Numbered) robot.lookup("#diagnose-steps")
                .queryTableView()
                .getSelectionModel()
                .getSelectedItem();
        assertThat(chosen.step().server().address()).hasToString("192.0.2.4");
    }

    @Test
    void thePacketIsShownAsOctetsToo() {
        begin();
        askAndWait("www.example.com");

        robot.clickOn("#packet-octets");

        assertThat(robot.lookup("#packet").queryAs(TextArea.class).getText())
                .startsWith("Sent to 192.0.2.3#53 over UDP, 12 octets")
                .contains("0000  00 00");
    }

    private void lookAt(String way) {
        TabPane ways = robot.lookup("#diagnose-ways").queryAs(TabPane.class);
        Desk.onUiThread(() -> ways.getTabs().stream()
                .filter(tab -> tab.getText().equals(way))
                .forEach(ways.getSelectionModel()::select));
    }

    @Test
    void resolversStandBelowEachOtherAndTheOneThatDiffersIsMarked() {
        net.record("192.0.2.5", "www.example.com.", RecordType.A, "198.51.100.81")
                .record("192.0.2.5", "www.example.com.", RecordType.A, "198.51.100.80")
                .record("192.0.2.6", "www.example.com.", RecordType.A, "203.0.113.1");
        begin();
        lookAt("Resolvers side by side");
        Desk.onUiThread(() -> robot.lookup("#resolvers-servers")
                .queryAs(TextField.class)
                .setText("192.0.2.3, 192.0.2.5 192.0.2.6, 192.0.2.99"));

        askAndWait("www.example.com");

        TableView<Agreement.Row> table = robot.lookup("#resolvers-table").queryTableView();
        assertThat(table.getItems()).extracting(Agreement.Row::differs).containsExactly(false, false, true, false);
        assertThat(headline())
                .isEqualTo("The resolvers do not agree: 1 says something else than the other 2. 1 of 4 does not"
                        + " answer.");
    }

    @Test
    void aReportListsWhatWasFoundWithItsPacketsAndIsSaved(@TempDir Path folder) {
        net.delegate("192.0.2.2", "example.com.", "ns2.example.com.", "192.0.2.4")
                .record("192.0.2.3", "example.com.", RecordType.NS, "ns1.example.com.")
                .record(
                        "192.0.2.3",
                        "example.com.",
                        RecordType.SOA,
                        "ns1.example.com. hostmaster.example.com. 1 7200 3600 1209600 300")
                .refuse("192.0.2.4");
        begin();
        lookAt("Report");

        askAndWait("example.com");

        ListView<ReportLine> lines = robot.lookup("#report-lines").queryListView();
        assertThat(lines.getItems().getFirst()).isInstanceOf(ReportLine.Heading.class);
        assertThat(lines.getSelectionModel().getSelectedItem()).isInstanceOf(ReportLine.Found.class);
        Desk.onUiThread(() -> lines.getItems().stream()
                .filter(line -> line instanceof ReportLine.Found found
                        && found.finding().evidence().stream()
                                .flatMap(exchange -> exchange.message().stream())
                                .anyMatch(message -> message.is(Rcode.REFUSED)))
                .findFirst()
                .ifPresent(lines.getSelectionModel()::select));
        assertThat(robot.lookup("#report-evidence").queryAs(TextArea.class).getText())
                .contains("REFUSED");
        desk.ask().answer(folder.resolve("report.html"));
        Desk.onUiThread(() -> robot.lookup("#report-save").queryButton().fire());
        Desk.until(() -> background.running().isEmpty());
        assertThat(folder.resolve("report.html")).content().contains("example.com", "REFUSED");
    }

    @Test
    void namesOfTheDesignAreOfferedWhileOneIsTyped() {
        desk.openSample("load-balancer-by-host");
        desk.press("Alt+2");

        desk.type("an");

        TextField field = robot.lookup("#diagnose-name").queryAs(TextField.class);
        assertThat(field.getText()).isEqualTo("another.example.com");
        assertThat(field.getSelectedText()).isEqualTo("other.example.com");
    }

    @Test
    void keysOfTheDesignDoNothingToItWhileLiveNamesAreShown() {
        desk.openSample("load-balancer-by-host");
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.SELECT_ALL));
        int before = desk.topology().elements().size();
        desk.press("Alt+2");
        Node findings = robot.lookup("#diagnose-findings").query();
        Desk.onUiThread(findings::requestFocus);

        desk.press("Delete");
        desk.press("Ctrl+X");

        assertThat(desk.topology().elements()).hasSize(before);
        desk.press("Alt+1");
        assertThat(desk.project().selection()).isNotEmpty();
        assertThat(robot.lookup("#diagnose-findings").tryQuery()).isEmpty();
    }
}
