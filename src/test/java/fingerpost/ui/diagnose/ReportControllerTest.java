package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.shared.Background;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import fingerpost.wire.web.WebRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The report of a domain on a real server below a private root, with a design that says other things. */
@ExtendWith(OnStage.class)
class ReportControllerTest {
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final FxRobot robot = new FxRobot();
    private final List<WebRequest> web = new CopyOnWriteArrayList<>();
    private Desk desk;
    private LiveLab lab;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, new NetworkClient(), () -> this::refuse);
    }

    private WebAnswer refuse(WebRequest request) {
        web.add(request);
        WebFailure refused =
                new WebFailure(WebFailure.Stage.CONNECT, WebFailure.Kind.REFUSED, "Nothing listens there.");
        return new WebAnswer(request, 1, Optional.empty(), Optional.empty(), Optional.of(refused), 1);
    }

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        lab = LiveLab.in(folder);
    }

    @AfterEach
    void stop() throws IOException {
        lab.close();
    }

    private void open() {
        Desk.onUiThread(() -> {
            desk.project().open(LiveLab.design(), Optional.empty());
            desk.workbench().show();
        });
    }

    private void begin(String name) {
        desk.press("Alt+2");
        robot.clickOn("Report");
        Desk.onUiThread(() -> {
            ComboBox<fingerpost.ui.diagnose.Start.Kind> kinds =
                    robot.lookup("#diagnose-start").queryComboBox();
            kinds.setValue(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT);
            field("#diagnose-where").setText(LiveLab.ROOT);
            field("#diagnose-port").setText(Integer.toString(lab.net().port()));
            field("#diagnose-name").setText(name);
            field("#diagnose-name").requestFocus();
        });
    }

    private void ask() {
        desk.press("Enter");
        Desk.until(() -> background.running().isEmpty());
    }

    private TextField field(String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private CheckBox box(String id) {
        return robot.lookup(id).queryAs(CheckBox.class);
    }

    private ListView<ReportLine> lines() {
        return robot.lookup("#report-lines").queryListView();
    }

    private String evidence() {
        return robot.lookup("#report-evidence").queryAs(TextArea.class).getText();
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(ButtonBase.class).getText();
    }

    private void fire(String id) {
        Desk.onUiThread(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private void choose(Predicate<ReportLine> wanted) {
        Desk.onUiThread(() -> lines().getSelectionModel()
                .select(lines().getItems().stream().filter(wanted).findFirst().orElseThrow()));
    }

    private static boolean changed(ReportLine line) {
        return line instanceof ReportLine.Found found && found.finding().code().equals("LD03");
    }

    private boolean lists(String code) {
        return lines().getItems().stream()
                .anyMatch(line -> line instanceof ReportLine.Found found
                        && found.finding().code().equals(code));
    }

    @Test
    void withoutADesignThatHoldsTheDomainNoneIsLaidOverIt() {
        begin("example.com");

        assertThat(box("#diagnose-design").isDisable()).isTrue();
        ask();

        assertThat(lines().getItems()).isNotEmpty();
        assertThat(lists("LD03")).isFalse();
        assertThat(web).isEmpty();
    }

    @Test
    void theDesignIsLaidOverByItselfWhereItHoldsTheDomainAndOnlyThen() {
        open();
        begin("example.org");
        assertThat(box("#diagnose-design").isSelected()).isFalse();

        Desk.onUiThread(() -> field("#diagnose-name").setText("example.com"));
        assertThat(box("#diagnose-design").isSelected()).isTrue();
        ask();

        assertThat(lists("LD03")).isTrue();
    }

    @Test
    void thePersonCanLeaveTheDesignOut() {
        open();
        begin("example.com");
        robot.clickOn("#diagnose-design");
        Desk.onUiThread(() -> field("#diagnose-name").requestFocus());

        ask();

        assertThat(lists("LD03")).isFalse();
    }

    @Test
    void whatCuresAFindingIsOneClickAndOneStepOfUndo() {
        open();
        Topology before = desk.topology();
        begin("example.com");
        ask();
        choose(ReportControllerTest::changed);
        assertThat(text("#report-cure")).isEqualTo("Take live A of www.example.com");

        robot.clickOn("#report-cure");

        assertThat(desk.topology()).isNotEqualTo(before);
        assertThat(text("#report-cure")).isEqualTo("Done: Take live A of www.example.com");
        assertThat(robot.lookup("#report-cure").query().isDisabled()).isTrue();
        desk.press("Ctrl+Z");
        assertThat(desk.topology()).isEqualTo(before);
        assertThat(robot.lookup("#report-cure").query().isDisabled()).isFalse();
    }

    @Test
    void thePlaceOfAFindingIsShownInTheDesign() {
        open();
        begin("example.com");
        ask();
        choose(ReportControllerTest::changed);

        robot.clickOn("#report-place");

        assertThat(desk.project().selection()).extracting(Object::toString).containsExactly("zone/www.example.com.");
        assertThat(robot.lookup("#canvas-pane").query().isVisible()).isTrue();
    }

    @Test
    void webServersAreConnectedToOnlyWhenThatIsWished() {
        begin("example.com");
        ask();
        assertThat(web).isEmpty();
        choose(line -> line instanceof ReportLine.NotTested not && not.code().startsWith("HTTP"));
        assertThat(evidence()).contains("Not tested: Web servers were not asked.");

        robot.clickOn("#diagnose-web");
        Desk.onUiThread(() -> field("#diagnose-name").requestFocus());
        ask();

        assertThat(web).extracting(each -> each.address().toString()).contains("198.51.100.80");
    }

    @Test
    void onlyWhatIsNotTestedIsListedWhenThatIsChosen() {
        begin("example.com");
        ask();

        fire("#report-not-tested");

        assertThat(lines().getItems().getFirst()).isInstanceOf(ReportLine.Heading.class);
        assertThat(lines().getItems().subList(1, lines().getItems().size()))
                .isNotEmpty()
                .allMatch(ReportLine.NotTested.class::isInstance);
        assertThat(evidence()).contains("Not tested: ");
        fire("#report-not-tested");
        assertThat(text("#report-not-tested"))
                .isEqualTo("Not tested (" + (lines().getItems().size() - 1) + ")");
    }

    @Test
    void aFindingIsCopiedByItsButtonAndByTheKey() {
        open();
        begin("example.com");
        ask();
        choose(ReportControllerTest::changed);

        fire("#report-copy");
        String copied = clipboard();
        Desk.onUiThread(() -> Clipboard.getSystemClipboard().clear());
        Desk.onUiThread(() -> lines().requestFocus());
        desk.press("Ctrl+C");

        assertThat(copied).startsWith("ERROR LD03 at www.example.com\n").contains("dig @127.0.61.3");
        assertThat(clipboard()).isEqualTo(copied);
    }

    @Test
    void thePacketsOfAFindingAreShownAsOctetsToo() {
        open();
        begin("example.com");
        ask();
        choose(ReportControllerTest::changed);
        assertThat(evidence()).contains("198.51.100.80", ";; ANSWER SECTION:");

        fire("#report-octets");

        assertThat(evidence()).contains("Sent to 127.0.61.3", "0000  ");
        fire("#report-copy-dig");
        assertThat(clipboard().lines()).allMatch(line -> line.startsWith("dig @127.0.61.3 "));
    }

    @Test
    void aReportThatIsStoppedSaysThatItSaysNothing() throws IOException {
        var silent = lab.net().script("127.0.61.9", (_, _) -> List.of());
        begin("example.com");
        Desk.onUiThread(() -> field("#diagnose-where").setText("127.0.61.9"));
        desk.press("Enter");
        Desk.until(() -> silent.asked() > 0);

        desk.press("Esc");

        Desk.until(() -> background.running().isEmpty());
        assertThat(robot.lookup("#diagnose-headline").queryAs(Label.class).getText())
                .startsWith("Stopped.");
        assertThat(((Label) lines().getPlaceholder()).getText()).startsWith("There is no report: Stopped.");
        int sent = silent.asked();
        begin("example.com");
        ask();
        assertThat(silent.asked()).isEqualTo(sent);
    }
}
