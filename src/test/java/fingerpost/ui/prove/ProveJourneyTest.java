package fingerpost.ui.prove;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.prove.Proof;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.Proven;
import fingerpost.topology.Subject;
import fingerpost.topology.edit.SetTitle;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class ProveJourneyTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    private static void choose(FxRobot robot, String target) {
        ComboBox<Provable> box = robot.lookup("#prove-target").queryComboBox();
        Desk.onUiThread(() -> box.setValue(box.getItems().stream()
                .filter(each -> each.exporter().target().equals(target))
                .findFirst()
                .orElseThrow()));
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#prove-message").queryAs(Labeled.class).getText();
    }

    @Test
    void theRealServerIsAskedAndARowLeadsToItsBox(FxRobot robot) {
        RealServers.require("nsd");
        desk.openSample("port-redirection");
        desk.press("Ctrl+Shift+T");
        choose(robot, "nsd");
        assertThat(robot.lookup("#prove-table").query().isVisible()).isFalse();

        Desk.onUiThread(() -> robot.lookup("#prove-start").queryAs(Button.class).fire());

        assertThat(told(robot)).contains(" questions to nsd: ").endsWith("none differ.");
        TableView<Proven> table = robot.lookup("#prove-table").queryTableView();
        Proven asked = table.getItems().stream()
                .filter(each -> each.question().equals("chat.example.com. A"))
                .findFirst()
                .orElseThrow();
        Desk.onUiThread(() -> desk.project()
                .pathProperty()
                .set(List.of(Subject.of(desk.topology().zones().getFirst().id()))));
        Desk.onUiThread(() -> table.getSelectionModel().select(asked));
        assertThat(desk.project().pathProperty().get()).isEmpty();
        assertThat(desk.project().selection())
                .extracting(Subject::toString)
                .containsExactly(desk.topology().zones().getFirst().id() + "/chat.example.com.");

        Desk.onUiThread(
                () -> robot.lookup("#prove-copy-json").queryAs(Button.class).fire());
        Desk.onUiThread(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("{\n  \"target\": \"nsd\""));
        Desk.onUiThread(() -> desk.project().apply(SetTitle.of("Another title", "")));
        assertThat(told(robot)).endsWith("The design was changed since.");
    }

    @Test
    void whatCannotBeProvenHereSaysWhatToInstall(FxRobot robot) {
        desk.openSample("port-redirection");
        desk.press("Ctrl+Shift+T");
        ComboBox<Provable> box = robot.lookup("#prove-target").queryComboBox();
        assertThat(box.getItems())
                .extracting(each -> each.exporter().target())
                .allMatch(Proof::isPossible)
                .contains("zone", "nginx");
        Provable first = box.getItems().getFirst();
        Provable absent = new Provable(first.exporter(), List.of(), List.of(new Program("nsd", "nsd")));
        Desk.onUiThread(() -> {
            box.getItems().add(absent);
            box.setValue(absent);
        });

        assertThat(robot.lookup("#prove-start").query().isDisabled()).isTrue();
        assertThat(told(robot)).endsWith("install nsd (package nsd).");
    }
}
