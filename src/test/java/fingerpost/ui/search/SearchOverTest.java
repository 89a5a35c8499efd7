package fingerpost.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.OnStage;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class SearchOverTest {
    private Desk desk;
    private ListView<Finder.Found> list;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void list(FxRobot robot) {
        desk.press("Ctrl+Shift+P");
        list = robot.lookup("#search-over-list").queryAs(ListView.class);
        desk.press("Esc");
    }

    private boolean shown() {
        return list.getParent().getParent().isVisible();
    }

    @Test
    void whatCannotBeDoneSaysWhyAndEnterLeavesItOpen() {
        desk.press("Ctrl+Shift+P");

        assertThat(list.getItems())
                .filteredOn(each -> each.choice().refusal().isPresent())
                .hasSizeGreaterThan(30)
                .allSatisfy(each -> assertThat(each.choice().refusal().orElseThrow())
                        .as(each.choice().title())
                        .isNotBlank());
        desk.type("save as");
        desk.press("Enter");
        assertThat(shown()).isTrue();
        desk.press("Esc");
        assertThat(shown()).isFalse();
    }

    @Test
    void aThingIsFoundAnActionIsRunAndTheHistoryLeadsBackByKeysAlone() {
        desk.openSample("wrong-cname-at-apex");
        var before = desk.topology();
        Node focus = desk.root().getScene().getFocusOwner();

        desk.press("Ctrl+P");
        desk.type("example.com cname");
        desk.press("Enter");
        var zone = desk.topology().zones().getFirst();
        assertThat(desk.project().selection())
                .containsExactly(Subject.parse(Subject.of(zone.id(), zone.apex()) + "/CNAME"));

        desk.press("Ctrl+Shift+P");
        desk.type("dele");
        desk.press("Enter");
        assertThat(desk.topology()).isNotEqualTo(before);
        desk.add("proxy");

        desk.press("Ctrl+H");
        assertThat(list.getItems()).hasSize(3);
        desk.press("Up");
        desk.press("Enter");
        assertThat(desk.topology()).isEqualTo(before);
        assertThat(shown()).isFalse();

        Desk.onUiThread(focus::requestFocus);
        desk.press("Ctrl+P");
        desk.press("Esc");
        assertThat(desk.root().getScene().getFocusOwner()).isSameAs(focus);
    }

    @Test
    void aClickTakesALineAndAPressBesideTheBoxClosesIt(FxRobot robot) {
        desk.openSample("wrong-cname-at-apex");
        desk.press("Ctrl+P");
        desk.type("example.com cname");
        Node line = robot.lookup("#search-over-list .list-cell").query();
        Mouse.on(line).click(new Point2D(1, 1), 1);
        assertThat(desk.project().selection()).hasSize(1);

        desk.press("Ctrl+P");
        Mouse.on(robot.lookup("#search-over").query()).press(new Point2D(1, 1));
        assertThat(shown()).isFalse();
    }
}
