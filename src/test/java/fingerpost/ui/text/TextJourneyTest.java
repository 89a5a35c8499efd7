package fingerpost.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.Document;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.edit.RenameName;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A zone is read and changed as text beside its drawing. */
@ExtendWith(OnStage.class)
class TextJourneyTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final String NS1 = "ns1.example.com. 86400 IN A 192.0.2.53";

    private Desk desk;
    private TextArea area;
    private FxRobot robot;
    private Document before;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void text(FxRobot fxRobot) {
        robot = fxRobot;
        desk.openSample("three-lines");
        desk.press("Ctrl+B");
        area = robot.lookup("#text-area").queryAs(TextArea.class);
        before = desk.project().document();
    }

    private HostedZone zone() {
        return desk.topology().zones().getFirst();
    }

    private Subject ns1() {
        return Subject.of(zone().id(), APEX.child("ns1"));
    }

    /** Puts the caret behind that text, as a click does. */
    private void caretBehind(String text) {
        Desk.onUiThread(() -> {
            area.requestFocus();
            area.positionCaret(area.getText().indexOf(text) + text.length());
        });
    }

    private void erase(int letters) {
        for (int i = 0; i < letters; i++) {
            Desk.onUiThread(() -> area.deletePreviousChar());
        }
    }

    private void state(String wanted) {
        Desk.until(
                () -> robot.lookup("#text-state").queryAs(Label.class).getText().equals(wanted));
    }

    @Test
    void whatIsTypedLetterByLetterIsOneStepOfUndo() {
        caretBehind(NS1);
        desk.type("0");
        state("Not in the design yet");
        erase(2);
        state("As the design says");
        desk.type("5");
        Desk.until(() -> zone().at(APEX.child("ns1")).toString().contains("192.0.2.55"));

        assertThat(desk.project().steps().behind()).containsExactly("Edit the text of zone example.com");
        Desk.onUiThread(() -> desk.project().undo());
        assertThat(desk.project().document()).isEqualTo(before);
        assertThat(area.getText()).contains(NS1);
    }

    @Test
    void whatCannotBeReadStaysAsTypedAndSaysWhereUntilItIsDiscarded() {
        caretBehind(NS1);
        desk.type("999");
        state("Not in the design yet");

        Hyperlink why = robot.lookup("#text-fault").queryAs(Hyperlink.class);
        assertThat(why.getText()).startsWith("Line 8, column 29:").contains("192.0.2.53999");
        assertThat(desk.project().document()).isSameAs(before);
        desk.press("Ctrl+R");
        desk.press("Ctrl+B");
        assertThat(area.getText()).contains("192.0.2.53999");

        Desk.onUiThread(() -> robot.lookup("#text-discard").queryButton().fire());

        assertThat(area.getText()).contains(NS1 + "\n");
        assertThat(why.isVisible()).isFalse();
    }

    @Test
    void theDesignChangedElsewhereIsWrittenUnlessTextIsUnfinished() {
        caretBehind(NS1);
        int caret = area.getCaretPosition();
        Desk.onUiThread(() -> desk.project().apply(RenameName.of(zone().id(), APEX.child("www"), APEX.child("web"))));
        assertThat(area.getText()).contains("\nweb.example.com.").contains(NS1);
        assertThat(area.getCaretPosition()).isEqualTo(caret);

        desk.press("Ctrl+Z");
        assertThat(area.getText()).contains("\nwww.example.com.");
        desk.press("Ctrl+Y");
        assertThat(area.getText()).contains("\nweb.example.com.");

        desk.type("999");
        state("Not in the design yet");
        Desk.onUiThread(() -> desk.project().apply(RenameName.of(zone().id(), APEX.child("web"), APEX.child("shop"))));
        state("The design was changed elsewhere meanwhile; your text is kept.");
        erase(3);
        desk.type("0");
        erase(1);
        Desk.until(() -> !robot.lookup("#text-fault").query().isVisible());
        assertThat(zone().at(APEX.child("shop"))).isNotEmpty();
        assertThat(zone().at(APEX.child("web"))).isEmpty();
    }

    @Test
    void aLineSelectsItsNameAndANameItsLinesAlsoOnceItIsRenamed() {
        caretBehind(NS1);
        assertThat(desk.project().selection()).containsExactly(ns1());

        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.CANVAS));
        Desk.onUiThread(() -> desk.project().select(Subject.of(zone().id(), APEX.child("ns2"))));

        TextEditor editor = (TextEditor) area.getParent();
        assertThat(editor.lit())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(editor.line(line)).startsWith("ns2.example.com. "));

        caretBehind("\nns1");
        erase(1);
        desk.type("9");
        Desk.until(() -> !zone().at(APEX.child("ns9")).isEmpty());

        assertThat(desk.project().selection()).containsExactly(Subject.of(zone().id(), APEX.child("ns9")));
    }

    @Test
    void theRemarkOfAPolicyIsWrittenAnewWhereItsLinesChange() {
        String line = area.getText()
                .lines()
                .filter(each -> each.startsWith("www.example.com. "))
                .findFirst()
                .orElseThrow();
        Ttl ttl = zone().at(APEX.child("www")).getFirst().ttl();
        Desk.onUiThread(() ->
                area.setText(area.getText().replace("\nwww.example.com. " + ttl + " ", "\nwww.example.com. 61 ")));
        Desk.until(() -> zone().at(APEX.child("www")).getFirst().ttl().equals(new Ttl(61)));

        assertThat(line).contains(" " + ttl + " ");
        assertThat(area.getText()).contains("\"ttl\": 61");
        state("As the design says");
    }

    @Test
    void aProxyThatIsSelectedOnTheDrawingIsNginxTextAndTypedInto() {
        Proxy proxy = desk.topology().proxies().getFirst();
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.CANVAS));
        Desk.onUiThread(() -> desk.project().select(Subject.of(proxy.id())));
        assertThat(area.getText()).contains("server_name www.example.com;");

        caretBehind("server_name www.example.com");
        desk.type(" shop.example.com");
        Desk.until(() -> desk.topology().get(proxy.id(), Proxy.class).toString().contains("shop.example.com"));

        assertThat(desk.project().steps().behind()).containsExactly("Edit the text of proxy " + proxy.label());
        assertThat(desk.project().selection()).containsExactly(Subject.of(proxy.id()));
    }

    @Test
    void besideTheDrawingWhereThereIsRoomAndRememberedForTheNextWindow() {
        Desk.onUiThread(() -> {
            SplitPane panes = robot.lookup("#panes").queryAs(SplitPane.class);
            panes.getItems().removeFirst();
            panes.setDividerPositions(0.9);
            panes.layout();
        });
        Desk.onUiThread(() -> robot.lookup("#text-beside").queryButton().fire());
        assertThat(robot.lookup("#drawer").lookup("#text-area").tryQuery()).isEmpty();
        assertThat(area.getScene()).isNotNull();

        desk.press("Ctrl+Alt+B");

        assertThat(robot.lookup("#drawer").lookup("#text-area").tryQuery()).isPresent();
    }
}
