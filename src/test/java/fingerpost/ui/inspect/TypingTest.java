package fingerpost.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Item;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What happens while a person types into the fields of the inspector. */
@ExtendWith(OnStage.class)
class TypingTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void design() {
        Desk.onUiThread(() -> {
            desk.workbench().actions().call(ActionId.NEW);
            for (Item item : List.of(Item.ZONE, Item.BACKEND, Item.RESOLVER)) {
                add(item);
            }
        });
    }

    private void add(Item item) {
        new Adding(desk.project()).add(item, Optional.empty());
    }

    private TextInputControl field(FxRobot robot, String id) {
        return robot.lookup("#field-" + id).queryTextInputControl();
    }

    private void type(FxRobot robot, String id, String text) {
        TextInputControl field = field(robot, id);
        Desk.onUiThread(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    private String reason(FxRobot robot, String id) {
        Label label = robot.lookup("#field-" + id + "-error").queryAs(Label.class);
        assertThat(label.isVisible())
                .as("a reason below " + id)
                .isEqualTo(!label.getText().isEmpty());
        return label.getText();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ZONE | apex | a..example | label | example.org",
                "ZONE | default-ttl | soon | soon | 10m",
                "ZONE | start-of-authority-serial | one | A serial is a whole number | 2",
                "ZONE | start-of-authority-negative-ttl | -1 | -1 | 60",
                "ADDRESS | name | a..b | label | web",
                "ADDRESS | record-sets-0-ttl | 3 weeks ago | 3 weeks ago | 5m",
                "ADDRESS | record-sets-0-answers-with-answers | 192.0.2.256 | 192.0.2.256 | 192.0.2.7",
                "CNAME | record-sets-0-answers-with-answers | a..b | label | example.net.",
                "MX | record-sets-0-answers-with-answers | mail | mail | 20 mail",
                "ALIAS | record-sets-0-flattened-from | a..b | label | example.net.",
                "PROXY | addresses | 192.0.2 | 192.0.2 | 192.0.2.99",
                "SERVICE | idle-connections-kept-keepalive- | many | many | 32",
                "BACKEND | port | 70000 | 70000 | 8081",
                "BACKEND | capacity-in-requests-per-second | 0 | capacity | 50",
                "ROUTER | status-for-other-hosts | none | A status is a whole number | 410",
                "REGISTRY | ttl | -5 | -5 | 60",
                "REGISTRY | service-name-srv- | a..b | label | _web._tcp.example.com.",
                "ENDPOINT | addresses-that-it-answers-today | 198.51.100.300 | 198.51.100.300 | 198.51.100.30",
                "CERTIFICATE | good-until | tomorrow | A date is written | 2027-03-31",
                "CLIENTS | clients | some | some | 12",
                "CLIENTS | requests-per-hour-of-each | often | often | 2.5",
                "LINE | networks | 198.51.100.0/33 | 33 | 198.51.100.0/24",
                "LINE | countries | Germany | GERMANY | DE",
                "RESOLVER | address | dns.example.net | dns.example.net | 203.0.113.9",
                "SCENARIO | duration | 1 year | A duration | 2h"
            })
    void badTextSaysWhyAndChangesNothingGoodTextIsOneStepOfUndo(
            Item item, String id, String bad, String why, String good, FxRobot robot) {
        Desk.onUiThread(() -> add(item));
        Document before = desk.project().document();

        type(robot, id, bad);
        assertThat(reason(robot, id)).contains(why);
        desk.press("Ctrl+Enter");
        assertThat(desk.project().document()).isSameAs(before);

        type(robot, id, good);
        assertThat(reason(robot, id)).isEmpty();
        desk.press("Ctrl+Enter");
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.CANVAS));
        assertThat(desk.topology()).isNotEqualTo(before.topology());

        Desk.onUiThread(() -> desk.project().undo());
        assertThat(desk.topology()).isEqualTo(before.topology());
    }

    @Test
    void leavingAFieldTakesWhatWasTyped(FxRobot robot) {
        Desk.onUiThread(() -> add(Item.BACKEND));

        type(robot, "port", "9000");
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.CANVAS));

        assertThat(desk.project().undoNameProperty().get().orElseThrow()).startsWith("Change port of backend");
    }

    @Test
    void escBringsTheOldTextBackAndTakesTheReasonAway(FxRobot robot) {
        Desk.onUiThread(() -> add(Item.BACKEND));
        String old = field(robot, "port").getText();

        type(robot, "port", "many");
        desk.press("Esc");

        assertThat(field(robot, "port").getText()).isEqualTo(old);
        assertThat(reason(robot, "port")).isEmpty();
    }

    @Test
    void undoShowsTheOldTextInTheSameField(FxRobot robot) {
        Desk.onUiThread(() -> add(Item.BACKEND));
        TextInputControl field = field(robot, "port");
        String old = field.getText();
        type(robot, "port", "9000");
        desk.press("Enter");

        Desk.onUiThread(() -> desk.project().undo());

        assertThat(field(robot, "port")).isSameAs(field);
        assertThat(field.getText()).isEqualTo(old);
    }
}
