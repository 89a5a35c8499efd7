package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import fingerpost.document.Document;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.canvas.View;
import fingerpost.ui.model.Hop;
import fingerpost.ui.shared.Background;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Live names on the drawing of an open design: its selection, its view and its undo stay; only what lies over it changes. */
@ExtendWith(OnStage.class)
class OnDrawingTest {
    private static final String DESIGN = """
        {"format": "fingerpost", "version": 1, "title": "Shop", "zones": [
          {"id": "zone", "apex": "example.com", "ttl": 300,
           "soa": {"primary": "ns1", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600,
                   "expire": 1209600, "minimum": 300, "ttl": 3600},
           "records": [
             {"owner": "@", "type": "NS", "ttl": 300, "answers": ["ns1"]},
             {"owner": "ns1", "type": "A", "ttl": 300, "answers": ["192.0.2.3"]},
             {"owner": "www", "type": "A", "ttl": 300, "answers": ["198.51.100.80"]},
             {"owner": "shop", "type": "CNAME", "ttl": 300, "answers": ["cart"]},
             {"owner": "cart", "type": "A", "ttl": 300, "answers": ["198.51.100.82"]}
           ]}
        ]}
        """;

    private final FakeNet net = FakeNet.ofExampleCom();
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final FxRobot robot = new FxRobot();
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, net);
    }

    @BeforeEach
    void open() throws DocumentProblem {
        Document design = DocumentText.read(DESIGN);
        Desk.onUiThread(() -> {
            desk.project().open(design, Optional.empty());
            desk.workbench().show();
        });
    }

    private static Subject box(String name) {
        return Subject.parse("zone/" + name + ".example.com.");
    }

    private GraphCanvas canvas() {
        return robot.lookup(GraphCanvas.class::isInstance).query();
    }

    private static Point2D middle(GraphCanvas canvas) {
        return canvas.toDrawing(canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    private void trace(String name) {
        desk.press("Alt+2");
        Desk.onUiThread(() -> {
            robot.lookup("#diagnose-start")
                    .<fingerpost.ui.diagnose.Start.Kind>queryComboBox()
                    .setValue(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT);
            robot.lookup("#diagnose-where").queryAs(TextField.class).setText(FakeNet.ROOT);
            robot.lookup("#diagnose-name").queryAs(TextField.class).setText(name);
            robot.lookup("#diagnose-ask").queryButton().fire();
        });
        Desk.until(() -> background.running().isEmpty()
                && !desk.project().hopsProperty().get().isEmpty());
    }

    private List<Subject> hops() {
        return desk.project().hopsProperty().get().stream().map(Hop::node).toList();
    }

    private String beside() {
        return robot.lookup("#diagnose-beside").queryAs(Label.class).getText();
    }

    @Test
    void theDrawingStaysWithItsSelectionItsViewAndItsUndo() {
        Desk.onUiThread(() -> {
            desk.project().select(box("www"));
            canvas().look(new View(12, 34, 0.75));
        });
        GraphCanvas before = canvas();
        Point2D middle = middle(before);

        desk.press("Alt+2");

        assertThat(canvas()).isSameAs(before);
        assertThat(before.isVisible()).isTrue();
        assertThat(before.view().zoom()).isEqualTo(0.75);
        assertThat(middle(before).distance(middle)).isLessThan(1);
        assertThat(desk.project().selection()).containsExactly(box("www"));
        assertThat(robot.lookup("#diagnose-name").queryAs(TextField.class).getText())
                .isEqualTo("www.example.com");
        Desk.onUiThread(before::requestFocus);
        desk.press("Delete");
        assertThat(desk.topology().zones().getFirst().at(box("www").owner().orElseThrow()))
                .isEmpty();
        desk.press("Ctrl+Z");
        assertThat(desk.topology().zones().getFirst().at(box("www").owner().orElseThrow()))
                .hasSize(1);
    }

    @Test
    void theWayIsLitInItsOrderAndGoesWithTheMode() {
        trace("shop.example.com");

        assertThat(hops()).containsExactly(Subject.parse("zone"), box("shop"), box("cart"));
        assertThat(desk.project().pathProperty().get()).isEqualTo(hops());

        desk.press("Alt+1");
        assertThat(hops()).isEmpty();
        assertThat(desk.project().pathProperty().get()).isEmpty();

        desk.press("Alt+2");
        assertThat(hops()).containsExactly(Subject.parse("zone"), box("shop"), box("cart"));
    }

    @Test
    void theWayComesIntoSightWhereNothingOfItIsSeen() {
        Desk.until(() -> canvas().whereIs(box("ns1")).isPresent());
        Box elsewhere = canvas().drawing().cards().stream()
                .filter(card -> card.subject().equals(box("ns1")))
                .findFirst()
                .orElseThrow()
                .box();
        Desk.onUiThread(() -> canvas().look(new View(elsewhere.centreX(), elsewhere.centreY(), 4)));
        trace("shop.example.com");

        Desk.until(() -> canvas().whereIs(box("cart"))
                .filter(at -> canvas().getLayoutBounds().contains(at))
                .isPresent());
    }

    @Test
    void aStepSelectsItsBoxAndABoxItsStep() {
        trace("shop.example.com");
        TableView<Numbered> steps = robot.lookup("#diagnose-steps").queryTableView();
        assertThat(desk.project().selection()).isEmpty();

        Desk.onUiThread(() -> steps.getSelectionModel().select(2));
        assertThat(desk.project().selection()).containsExactly(box("shop"));

        Desk.onUiThread(() -> desk.project().select(box("cart")));
        assertThat(steps.getSelectionModel().getSelectedItem().number()).isEqualTo(4);
        assertThat(robot.lookup("#packet").queryAs(TextArea.class).getText()).contains("198.51.100.82");
    }

    @Test
    void whatIsNotOnTheWayIsInspectedInThePlaceOfTheAnswer() {
        trace("www.example.com");
        TabPane beside = robot.lookup("#answer-beside").queryAs(TabPane.class);

        Desk.onUiThread(() -> desk.project().select(box("cart")));
        assertThat(beside.getSelectionModel().getSelectedItem().getText()).isEqualTo("Inspector");

        Desk.onUiThread(() -> desk.project().select(box("www")));
        assertThat(beside.getSelectionModel().getSelectedItem().getText()).isEqualTo("Answer");
    }

    @Test
    void aDesignThatFollowsWhatIsLiveIsSaidToBeAsLive() throws DocumentProblem {
        trace("www.example.com");
        assertThat(beside()).startsWith("Differs from the design");

        Document mended =
                DocumentText.read(DESIGN.replace("\"198.51.100.80\"", "\"198.51.100.80\", \"198.51.100.81\""));
        Desk.onUiThread(() -> desk.project().change("Take over", _ -> mended));

        Desk.until(() -> beside().equals("As in the design."));
        assertThat(desk.project().hopsProperty().get().getLast().standing()).isEqualTo(Hop.Standing.SAME);
    }

    @Test
    void whatIsLiveIsTakenIntoTheDesignWithOneClickAndUndone() {
        trace("www.example.com");
        Topology before = desk.topology();

        robot.clickOn("#diagnose-beside-take");

        Desk.until(() -> beside().equals("As in the design."));
        assertThat(desk.topology().toString()).contains("198.51.100.81");
        assertThat(robot.lookup("#diagnose-beside-take").query().isVisible()).isFalse();
        desk.press("Ctrl+Z");
        assertThat(desk.topology()).isEqualTo(before);
        Desk.until(() -> beside().startsWith("Differs from the design"));
    }

    @Test
    void findingsOfAReportStandAtTheirBoxesAndLeadToEachOther() {
        net.record(
                        "192.0.2.3",
                        "example.com.",
                        RecordType.SOA,
                        "ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 300")
                .record("192.0.2.3", "example.com.", RecordType.NS, "ns1.example.com.")
                .record("192.0.2.3", "ns1.example.com.", RecordType.A, "192.0.2.3");
        trace("www.example.com");
        Desk.onUiThread(() -> {
            robot.lookup("#drawer").queryAs(TabPane.class).getSelectionModel().select(1);
            robot.lookup("#diagnose-name").queryAs(TextField.class).setText("example.com");
            robot.lookup("#diagnose-ask").queryButton().fire();
        });
        Desk.until(() -> background.running().isEmpty()
                && desk.project().pathProperty().get().isEmpty()
                && hops().contains(box("www")));
        assertThat(desk.project().reportProperty().get()).isPresent();
        ListView<ReportLine> lines = robot.lookup("#report-lines").queryListView();

        Desk.onUiThread(() -> desk.project().select(box("www")));
        assertThat(lines.getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(
                        ReportLine.Found.class,
                        found -> assertThat(FoundAt.box(found.finding(), desk.topology()))
                                .contains(box("www")));

        Desk.onUiThread(() -> lines.getItems().stream()
                .filter(line -> line instanceof ReportLine.Found found
                        && FoundAt.box(found.finding(), desk.topology()).equals(Optional.of(Subject.parse("zone"))))
                .findFirst()
                .ifPresent(lines.getSelectionModel()::select));
        assertThat(desk.project().selection()).containsExactly(Subject.parse("zone"));
    }

    @Test
    void withoutADesignTheSamePartsStandOnAScreenOfTheirOwnAndBack() {
        trace("www.example.com");
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.WELCOME));

        desk.press("Alt+2");
        assertThat(robot.lookup("#diagnose").query().isVisible()).isTrue();
        assertThat(robot.lookup("#diagnose-back").query().isVisible()).isTrue();
        assertThat(robot.lookup("#packet").queryAs(TextArea.class).getText()).contains("198.51.100.80");
        TabPane ways = robot.lookup("#diagnose-ways").queryAs(TabPane.class);
        assertThat(ways.getTabs()).hasSize(3);

        desk.openSample("canary");
        desk.press("Alt+2");
        assertThat(robot.lookup("#diagnose").tryQuery()).isEmpty();
        assertThat(robot.lookup("#diagnose-back").query().isVisible()).isFalse();
        assertThat(robot.lookup("#drawer").queryAs(TabPane.class).getTabs().subList(0, 3))
                .extracting(javafx.scene.control.Tab::getText)
                .containsExactly("Trace", "Report", "Resolvers side by side");
    }

    @Test
    void otherWaysToWorkTakeTheInspectorBack() {
        for (String mode : List.of("Alt+3", "Alt+2", "Alt+4", "Alt+2", "Alt+1")) {
            desk.press(mode);
            assertThat(robot.lookup("#inspector").tryQuery())
                    .as(mode)
                    .hasValueSatisfying(pane -> assertThat(pane.getScene()).isNotNull());
        }
        assertThat(robot.lookup("#diagnose-name").tryQuery()).isEmpty();
        assertThat(robot.lookup("#palette").query().isVisible()).isTrue();
    }

    @Test
    void escapeOnTheDrawingEndsWhatIsAsked() {
        desk.press("Alt+2");
        net.hold("192.0.2.3");
        Desk.onUiThread(() -> {
            robot.lookup("#diagnose-start")
                    .<fingerpost.ui.diagnose.Start.Kind>queryComboBox()
                    .setValue(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT);
            robot.lookup("#diagnose-where").queryAs(TextField.class).setText(FakeNet.ROOT);
            robot.lookup("#diagnose-name").queryAs(TextField.class).setText("www.example.com");
            robot.lookup("#diagnose-ask").queryButton().fire();
            canvas().requestFocus();
        });

        desk.press("Esc");

        Desk.until(() -> robot.lookup("#diagnose-headline")
                .queryAs(Label.class)
                .getText()
                .startsWith("Stopped"));
    }
}
