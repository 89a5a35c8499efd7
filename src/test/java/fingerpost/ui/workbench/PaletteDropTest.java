package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.layout.Size;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.OnStage;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.canvas.View;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class PaletteDropTest {
    private static final Point2D OUTSIDE = new Point2D(20, 400);

    private Desk desk;
    private GraphCanvas canvas;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void design(FxRobot robot) {
        desk.openSample("three-lines");
        canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
    }

    private static Mouse tile(FxRobot robot, String name) {
        return Mouse.on(robot.lookup("#palette-" + name).query());
    }

    private Point2D onCanvas(double x, double y) {
        return canvas.localToScene(x, y);
    }

    @Test
    void aThingIsAddedAroundThePlaceWhereItIsLetGo(FxRobot robot) {
        Point2D wanted = canvas.toDrawing(60, 40);

        tile(robot, "proxy").dragTo(onCanvas(60, 40));

        Subject proxy = Subject.of(desk.topology().proxies().getLast().id());
        assertThat(desk.project().selection()).containsExactly(proxy);
        Point at = desk.project().document().diagram().positions().get(proxy.toString());
        assertThat(at).isNotNull();
        assertThat(at.x()).isBetween(wanted.getX() - 160, wanted.getX());
        assertThat(at.y()).isCloseTo(wanted.getY() - 24, within(24.0));
    }

    @Test
    void itsShadowHangsAtThePointerOnlyOverTheDrawing(FxRobot robot) {
        Mouse mouse = tile(robot, "zone");
        Point2D over = onCanvas(200, 150);
        mouse.press(OUTSIDE);

        mouse.drag(over);
        Node shadow = robot.lookup(".palette-shadow").query();
        assertThat(shadow.isVisible()).isTrue();
        assertThat(shadow.localToScene(shadow.getBoundsInLocal()).contains(over))
                .isTrue();

        mouse.drag(OUTSIDE);
        assertThat(shadow.isVisible()).isFalse();
    }

    @Test
    void letGoOutsideOfTheDrawingItIsNotAdded(FxRobot robot) {
        tile(robot, "zone").dragTo(OUTSIDE);

        assertThat(desk.project().undoNameProperty().get()).isEmpty();
    }

    @Test
    void aClickOnlyChoosesTheTileAndASecondOneAddsTheThing(FxRobot robot) {
        tile(robot, "backend").click(OUTSIDE, 1);
        assertThat(desk.project().undoNameProperty().get()).isEmpty();

        tile(robot, "backend").click(OUTSIDE, 2);
        assertThat(desk.project().undoNameProperty().get()).contains("Add backend");
    }

    @Test
    void aRecordLetGoOverAZoneGoesIntoThatZone(FxRobot robot) {
        Desk.onUiThread(() -> new Adding(desk.project()).add(Item.ZONE, Optional.empty()));
        HostedZone first = desk.topology().zones().getFirst();
        Desk.onUiThread(() -> {
            canvas.fit();
            desk.project().select();
        });
        Desk.until(() -> canvas.whereIs(Subject.of(last().id())).isPresent()
                && canvas.zoom().get() == canvas.view().zoom());
        Point2D middle = canvas.whereIs(Subject.of(last().id())).orElseThrow();

        tile(robot, "txt").dragTo(onCanvas(middle.getX(), middle.getY()));

        assertThat(last().entries()).hasSize(1);
        assertThat(desk.topology().zones().getFirst()).isEqualTo(first);
    }

    private Subject straight() {
        DomainName www = DomainName.of("www.example.com");
        Topology topology = Topology.of(
                "",
                "",
                List.of(
                        HostedZone.of(Id.of("zone"), DomainName.of("example.com"))
                                .withEntries(List.of(RecordSet.fixed(www, new Ttl(300), A.of("192.0.2.7")))),
                        Backend.of(Id.of("app"), "App", Host.of("192.0.2.7"), 80)));
        Subject name = Subject.of(Id.of("zone"), www);
        Diagram diagram = new Diagram(
                Map.of(name.toString(), new Point(0, 0), "app", new Point(600, 0), "zone", new Point(0, 0)));
        Desk.onUiThread(() -> {
            desk.project().open(new Document(topology, diagram, "{}"), Optional.empty());
            canvas.look(new View(300, 60, 0.9));
        });
        Desk.until(() -> canvas.whereIs(Subject.of(Id.of("app"))).isPresent()
                && canvas.view().zoom() == 0.9);
        return name;
    }

    @Test
    void letGoOverALineThatCanLeadThroughItItStandsInThatLine(FxRobot robot) {
        Subject name = straight();
        Point2D from = canvas.whereIs(name).orElseThrow();
        Point2D to = canvas.whereIs(Subject.of(Id.of("app"))).orElseThrow();
        Mouse mouse = tile(robot, "proxy");
        mouse.press(OUTSIDE);
        mouse.drag(onCanvas((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2));
        assertThat(robot.lookup(".palette-shadow").<Label>query().getText())
                .isEqualTo("Proxy between www.example.com and backend App");

        tile(robot, "proxy").dragTo(onCanvas((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2));

        assertThat(desk.project().undoNameProperty().get())
                .contains("Put proxy between www.example.com and backend App");
    }

    @Test
    void itLinesUpWithWhatStandsThereUnlessAltFreesIt() {
        straight();
        Size size = new Size(152, 50);
        Point2D near = canvas.whereIs(Subject.of(Id.of("app"))).orElseThrow().add(3, 300);
        double left = canvas.drawing().cards().stream()
                .filter(card -> card.subject().equals(Subject.of(Id.of("app"))))
                .findFirst()
                .orElseThrow()
                .box()
                .centreX();

        Desk.onUiThread(() -> {
            Point2D lined = canvas.landing()
                    .at(near.getX(), near.getY(), size, false, _ -> false)
                    .corner();
            assertThat(lined.getX() + size.width() / 2).isCloseTo(left, within(0.01));
            Point2D freed = canvas.landing()
                    .at(near.getX(), near.getY(), size, true, _ -> false)
                    .corner();
            assertThat(freed.getX()).isCloseTo(lined.getX() + 3 / 0.9, within(0.5));
            canvas.landing().away();
        });
    }

    private HostedZone last() {
        return desk.topology().zones().getLast();
    }
}
