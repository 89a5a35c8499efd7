package fingerpost.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.ingest.zonefile.ZoneFault;
import fingerpost.topology.HostedZone;
import fingerpost.ui.Desk;
import fingerpost.ui.shared.Background;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the first screen to the design of a zone file, with what could not be read beside it. */
@ExtendWith(ApplicationExtension.class)
class ZoneImportJourneyTest {
    private static final String TOP = "$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\n";

    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private Desk desk;
    private Path file;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, new NetworkClient());
    }

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("hosts"), TOP + "www A 192.0.2.1\nbad A 192.0.2\n$INCLUDE more\n");
        Files.writeString(folder.resolve("more"), "more A 192.0.2.2\n");
    }

    @AfterEach
    void close(FxRobot robot) {
        Desk.onUiThread(() ->
                robot.lookup("#import-zone-close").tryQueryAs(Button.class).ifPresent(Button::fire));
    }

    private void fill(FxRobot robot, String origin) {
        Desk.onUiThread(
                () -> robot.lookup("#welcome-import-zone").queryAs(Button.class).fire());
        desk.ask().answer(file);
        press(robot, "#import-zone-choose");
        Desk.onUiThread(() -> robot.lookup("#import-zone-origin")
                .queryAs(TextInputControl.class)
                .setText(origin));
    }

    private static void press(FxRobot robot, String id) {
        Desk.onUiThread(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    @Test
    void aZoneFileBecomesAnUnsavedDesignWithItsFaultsBeside(FxRobot robot) {
        fill(robot, "example.com");
        Desk.onUiThread(() ->
                robot.lookup("#import-zone-includes").queryAs(CheckBox.class).setSelected(true));
        press(robot, "#import-zone-begin");
        Desk.until(() -> node(robot, "#import-zone-summary").getParent().isVisible()
                && background.running().isEmpty());
        assertThat(desk.topology().zones()).extracting(HostedZone::apex).containsExactly(DomainName.of("example.com"));
        assertThat(desk.topology().zones().getFirst().entries()).hasSize(3);
        assertThat(desk.project().unsavedProperty().get()).isTrue();
        assertThat(robot.lookup("#import-zone-summary").queryAs(Label.class).getText())
                .isEqualTo("example.com is imported: 3 record sets, 1 error. It is not saved yet.");
        ListView<ZoneFault> faults = robot.lookup("#import-zone-faults").queryListView();
        assertThat(faults.getItems()).extracting(ZoneFault::place).containsExactly("5:7");
        Desk.until(() -> robot.lookup(".list-cell").queryAll().stream()
                .anyMatch(cell -> String.valueOf(cell.getAccessibleText()).startsWith("line 5, column 7: A: ")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Nothing in the file says of which zone it is",
        "two..dots, The name",
    })
    void whatCannotBeImportedIsSaidAndTheFieldsStay(String origin, String why, FxRobot robot) {
        fill(robot, origin);
        press(robot, "#import-zone-begin");
        Desk.until(() -> node(robot, "#import-zone-failed").isVisible()
                && background.running().isEmpty());
        assertThat(robot.lookup("#import-zone-failed").queryAs(Label.class).getText())
                .startsWith(why);
        assertThat(node(robot, "#import-zone-begin").isVisible()).isTrue();
        assertThat(desk.topology().elements()).isEmpty();
    }
}
