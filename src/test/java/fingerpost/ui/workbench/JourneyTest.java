package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Finding;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.topology.Alias;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a person comes to do, from the first click to the last. */
@ExtendWith(OnStage.class)
class JourneyTest {
    private static final DomainName APEX = DomainName.of("example.com");

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @Test
    void aSampleIsOpenedByOneClick(FxRobot robot) {
        robot.clickOn("#sample-load-balancer-by-host-header");

        assertThat(desk.topology().title()).isEqualTo("Load balancer by Host header");
        assertThat(robot.lookup("#welcome").query().isVisible()).isFalse();
    }

    @Test
    void aCnameFromThePaletteLeadsToTheLoadBalancerAtOnce(FxRobot robot) {
        robot.clickOn("#welcome-new");
        desk.add("zone");
        desk.add("external");
        desk.add("cname");

        RecordSet cname = (RecordSet) desk.topology()
                .zones()
                .getFirst()
                .find(APEX.child("www"), "CNAME")
                .orElseThrow();
        assertThat(cname.policy().records()).containsExactly(new Cname(DomainName.of("lb.example.net")));
    }

    @Test
    void aCnameAtTheApexIsMendedByTwoKeysAndOneUndoBringsItBack(FxRobot robot) {
        desk.openSample("wrong-cname-at-apex");
        Document before = desk.project().document();
        Desk.until(() -> desk.project().findingsProperty().get().stream()
                .anyMatch(each -> each.repair().isPresent()));

        do {
            desk.press("F8");
        } while (chosen(robot).isEmpty());
        desk.press("Alt+Enter");

        assertThat(apexEntries()).hasAtLeastOneElementOfType(Alias.class);
        desk.press("Ctrl+Z");
        assertThat(desk.project().document().topology()).isEqualTo(before.topology());
    }

    private static List<Finding> chosen(FxRobot robot) {
        TableView<?> problems = robot.lookup("#problems").queryAs(TableView.class);
        return problems.getSelectionModel().getSelectedItems().stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(each ->
                        each.repair().isPresent() && each.subject().owner().isPresent())
                .toList();
    }

    private List<?> apexEntries() {
        return desk.topology().zones().getFirst().at(APEX);
    }

    @Test
    void twoThingsMadeByKeysAreConnectedByKeys() {
        desk.openSample("load-balancer-by-host");
        Desk.onUiThread(() -> {
            desk.workbench().actions().call(ActionId.SELECT_ALL);
            desk.workbench().actions().call(ActionId.DELETE);
        });
        desk.add("proxy");
        Id proxy = desk.topology().proxies().getFirst().id();
        desk.add("service");
        Id service = desk.project().selection().iterator().next().element();
        Desk.onUiThread(() -> {
            desk.project().select(Subject.of(proxy), Subject.of(service));
            desk.workbench().actions().call(ActionId.CANVAS);
        });
        Document before = desk.project().document();

        desk.press("Ctrl+K");

        assertThat(desk.topology().proxies().getFirst().references()).contains(service);
        desk.press("Ctrl+Z");
        assertThat(desk.topology()).isEqualTo(before.topology());
    }

    @Test
    void aRequestIsWalkedAndItsStepsLightTheDrawing(FxRobot robot) {
        desk.openSample("load-balancer-by-host");

        desk.press("Ctrl+T");
        desk.press("Enter");

        ListView<?> steps = robot.lookup("#walk-steps").queryListView();
        assertThat(steps.getItems()).hasSizeGreaterThan(4);
        Button next = robot.lookup("#walk-next").queryButton();
        Desk.onUiThread(next::fire);
        assertThat(steps.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        for (int i = 0; i < 20 && desk.project().pathProperty().get().isEmpty(); i++) {
            Desk.onUiThread(next::fire);
        }
        assertThat(desk.project().pathProperty().get()).isNotEmpty();
    }

    @Test
    void undoingEverythingGivesTheSameDesignAndRedoingItAllTheChangedOne(FxRobot robot) {
        desk.openSample("three-lines");
        Document before = desk.project().document();
        desk.add("zone");
        desk.add("proxy");
        desk.add("backend");
        assertThat(desk.topology().zones()).hasSize(before.topology().zones().size() + 1);
        Desk.onUiThread(() -> {
            desk.workbench().actions().call(ActionId.SELECT_ALL);
            desk.workbench().actions().call(ActionId.DELETE);
        });
        Document after = desk.project().document();
        assertThat(after.topology().zones()).isEmpty();

        while (desk.project().undoNameProperty().get().isPresent()) {
            Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.UNDO));
        }
        assertThat(desk.topology()).isEqualTo(before.topology());
        while (desk.project().redoNameProperty().get().isPresent()) {
            Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.REDO));
        }
        assertThat(desk.topology()).isEqualTo(after.topology());
    }

    @Test
    void whatIsDeletedIsSaidAndUndoneFromTheStatusBar(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        Id first = desk.topology().proxies().getFirst().id();
        Desk.onUiThread(() -> {
            desk.project().selectionProperty().set(Set.of(Subject.of(first)));
            desk.workbench().actions().call(ActionId.DELETE);
        });
        assertThat(desk.topology().proxies()).isEmpty();

        robot.clickOn("#status-undo");

        assertThat(desk.topology().proxies()).hasSize(1);
    }
}
