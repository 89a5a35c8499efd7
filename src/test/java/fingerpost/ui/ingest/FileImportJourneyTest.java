package fingerpost.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.kind.FileKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.ui.Desk;
import fingerpost.ui.HeldWork;
import fingerpost.ui.OnStage;
import fingerpost.ui.SilentNet;
import fingerpost.ui.look.Look;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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

/** From the first screen to the design of a file of any kind, with what could not be read beside it. */
@ExtendWith(OnStage.class)
class FileImportJourneyTest {
    private static final String TOP = "$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\n";

    private final HeldWork work = new HeldWork();
    private final Background background = new Background(Platform::runLater, work);
    private Desk desk;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, new SilentNet());
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("hosts"), TOP + "www A 192.0.2.1\nbad A 192.0.2\n$INCLUDE more\n");
        Files.writeString(folder.resolve("more"), "more A 192.0.2.2\n");
        Files.writeString(folder.resolve("letter"), "Dear neighbour\n");
        Files.writeString(folder.resolve("example.com.yaml"), "www:\n  type: A\n  value: 192.0.2.1\n");
        Files.writeString(
                folder.resolve("site"),
                "server { listen 80; listen [::]:80; server_name example.com; return 204; odd 1; }\n");
        Files.writeString(
                folder.resolve("sets.json"),
                "{\"ResourceRecordSets\": [{\"Name\": \"example.com.\", \"Type\": \"A\", \"TTL\": 60,"
                        + " \"ResourceRecords\": [{\"Value\": \"192.0.2.1\"}]}]}");
        Files.writeString(
                folder.resolve("caddy.json"),
                "{\"apps\": {\"http\": {\"servers\": {\"p80\": {\"listen\": [\":80\"], \"routes\": []}}}}}");
        Files.writeString(folder.resolve("haproxy.cfg"), "global\ndefaults\nfrontend web\n  bind :80\n");
    }

    @AfterEach
    void close(FxRobot robot) {
        Desk.onUiThread(() ->
                robot.lookup("#import-file-close").tryQueryAs(Button.class).ifPresent(Button::fire));
    }

    private void choose(FxRobot robot, String name) {
        Desk.onUiThread(
                () -> robot.lookup("#welcome-import-file").queryAs(Button.class).fire());
        desk.ask().answer(folder.resolve(name));
        press(robot, "#import-file-choose");
    }

    private static void press(FxRobot robot, String id) {
        Desk.onUiThread(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void write(FxRobot robot, String id, String text) {
        Desk.onUiThread(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
    }

    private static ComboBox<FileKind> kind(FxRobot robot) {
        return robot.lookup("#import-file-kind").queryComboBox();
    }

    @Test
    void theNotesAreReadBeforeTheDesignOpensAndStayAfterwards(FxRobot robot) {
        choose(robot, "hosts");
        assertThat(kind(robot).getValue()).isEqualTo(FileKind.ZONE);
        write(robot, "#import-file-origin", "example.com");
        Desk.onUiThread(() ->
                robot.lookup("#import-file-includes").queryAs(CheckBox.class).setSelected(true));
        press(robot, "#import-file-begin");

        assertThat(text(robot, "#import-file-summary")).isEqualTo("example.com: 1 zone, 3 record sets, 1 error.");
        ListView<FileNote> notes = robot.lookup("#import-file-notes").queryListView();
        assertThat(notes.getItems()).extracting(FileNote::place).containsExactly("5:7");
        Desk.until(() -> robot.lookup(".list-cell").queryAll().stream()
                .anyMatch(cell -> String.valueOf(cell.getAccessibleText()).startsWith("line 5, column 7: A: ")));
        assertThat(desk.topology().elements()).isEmpty();

        press(robot, "#import-file-open");
        assertThat(desk.topology().zones()).extracting(HostedZone::apex).containsExactly(DomainName.of("example.com"));
        assertThat(desk.project().unsavedProperty().get()).isTrue();
        assertThat(notes.getItems()).hasSize(1);
        assertThat(node(robot, "#import-file-open").isVisible()).isFalse();
        assertThat(text(robot, "#import-file-state")).isEqualTo("The design is open. It is not saved yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "example.com.yaml, OCTODNS",
        "sets.json, ROUTE53",
        "site, NGINX",
        "caddy.json, CADDY",
        "haproxy.cfg, HAPROXY",
    })
    void everyKindIsToldByItselfAndOpens(String name, FileKind kind, FxRobot robot) {
        choose(robot, name);
        assertThat(kind(robot).getValue()).isEqualTo(kind);
        press(robot, "#import-file-begin");
        press(robot, "#import-file-open");
        assertThat(desk.topology().elements()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"example.com.yaml, 1, true", "zone, 1, false", "nginx, 1, false", "site, 0, true", "hosts, 0, true"})
    void whatIsDroppedOpensAtOnceWhereAllOfItIsUnderstood(String name, int designs, boolean stays, FxRobot robot)
            throws IOException {
        Files.writeString(folder.resolve("zone"), "$ORIGIN example.com.\n" + TOP + "www A 192.0.2.1\n");
        Files.createDirectories(folder.resolve("nginx"));
        Files.writeString(
                folder.resolve("nginx/nginx.conf"),
                "server { listen 192.0.2.7:80; server_name example.com; return 204; }\n");
        List<Document> opened = new ArrayList<>();
        BiConsumer<Document, Runnable> opener = (document, then) -> {
            opened.add(document);
            then.run();
        };

        Desk.onUiThread(() -> new FileImportWindow(background, desk.ask(), new Look(), opener)
                .open(desk.root().getScene().getWindow(), folder.resolve(name)));

        Desk.until(() -> background.running().isEmpty());
        assertThat(opened).hasSize(designs);
        assertThat(robot.lookup("#import-file-close").tryQuery().isPresent()).isEqualTo(stays);
    }

    @Test
    void anNginxListensOnTheAddressesThatAreSaid(FxRobot robot) {
        choose(robot, "site");
        write(robot, "#import-file-addresses", "192.0.2.7, 2001:db8::7");
        press(robot, "#import-file-begin");
        press(robot, "#import-file-open");
        assertThat(desk.topology().proxies())
                .flatExtracting(Proxy::addresses)
                .extracting(Object::toString)
                .anyMatch(each -> each.contains("192.0.2.7"))
                .anyMatch(each -> each.contains("2001:db8::7"));
    }

    @ParameterizedTest
    @CsvSource({
        "hosts, '', '', Nothing in the file says of which zone it is",
        "hosts, ZONE, two..dots, The name",
        "letter, '', '', Neither the name nor the first lines of letter",
        "gone, ZONE, '', is not there",
    })
    void whatCannotBeImportedIsSaidAndTheFieldsStay(
            String name, String kind, String origin, String why, FxRobot robot) {
        choose(robot, name);
        if (!kind.isEmpty()) {
            Desk.onUiThread(() -> kind(robot).setValue(FileKind.valueOf(kind)));
        }
        write(robot, "#import-file-origin", origin);
        press(robot, "#import-file-begin");
        assertThat(node(robot, "#import-file-failed").isVisible()).isTrue();
        assertThat(text(robot, "#import-file-failed")).contains(why).doesNotContain("Fingerpost made a mistake");
        assertThat(node(robot, "#import-file-begin").isVisible()).isTrue();
        assertThat(desk.topology().elements()).isEmpty();
    }

    @Test
    void stoppingEndsItAndTheStatusBarCanDoItToo(FxRobot robot) {
        choose(robot, "example.com.yaml");
        work.hold();
        press(robot, "#import-file-begin");
        assertThat(node(robot, "#import-file-doing").isVisible()).isTrue();
        press(robot, "#import-file-stop");
        assertThat(node(robot, "#import-file-begin").isVisible()).isTrue();

        press(robot, "#import-file-begin");
        Desk.onUiThread(() -> background.running().getLast().cancel());
        Thread.ofVirtual().start(work::release);
        Desk.until(() -> background.running().isEmpty());
        assertThat(node(robot, "#import-file-file").isDisabled()).isFalse();
        assertThat(node(robot, "#import-file-open").isVisible()).isFalse();
    }

    @Test
    void whatIsImportedStandsBesideADesignThatIsThereAlready(FxRobot robot) {
        desk.openSample("canary");
        Project before = desk.project();
        choose(robot, "example.com.yaml");
        press(robot, "#import-file-begin");
        press(robot, "#import-file-open");

        assertThat(desk.topology().title()).isEqualTo("example.com");
        assertThat(desk.project().noticeProperty().get().text())
                .isEqualTo("Imported example.com. It is in no file yet.");
        assertThat(desk.project().unsavedProperty().get()).isTrue();
        assertThat(desk.workbench().projects()).containsExactly(before, desk.project());
        assertThat(before.topology().title()).startsWith("Canary");
    }
}
