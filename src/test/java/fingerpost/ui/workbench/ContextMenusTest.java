package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.OnStage;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.model.Notice;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class ContextMenusTest {
    private Desk desk;
    private GraphCanvas canvas;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void design(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
    }

    @AfterEach
    void close() {
        Desk.onUiThread(() -> menus().forEach(ContextMenu::hide));
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .toList();
    }

    private static List<MenuItem> items() {
        assertThat(menus()).hasSize(1);
        return menus().getFirst().getItems();
    }

    private static List<String> usable() {
        return items().stream()
                .filter(Predicate.not(SeparatorMenuItem.class::isInstance))
                .filter(item -> !item.isDisable())
                .map(MenuItem::getText)
                .toList();
    }

    private static void choose(String text) {
        MenuItem item = items().stream()
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        Desk.onUiThread(() -> {
            menus().forEach(ContextMenu::hide);
            item.fire();
        });
    }

    private void rightClick(Point2D at) {
        new Mouse(canvas, MouseButton.SECONDARY).click(canvas.localToScene(at), 1);
    }

    private void rightClick(Subject subject) {
        Desk.onUiThread(() -> canvas.select(java.util.Set.of()));
        rightClick(canvas.whereIs(subject).orElseThrow());
    }

    private Subject name() {
        return TopologyGraph.of(desk.topology()).nodes().stream()
                .map(node -> node.subject())
                .filter(each -> each.owner().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Subject proxy() {
        return Subject.of(desk.topology().proxies().getFirst().id());
    }

    @Test
    void aNameCanBeRenamedConnectedWalkedToCopiedAndDeleted() {
        rightClick(name());

        assertThat(desk.project().selection()).containsExactly(name());
        assertThat(usable())
                .containsExactly(
                        "Rename",
                        "Connect to…",
                        "Fold",
                        "Walk to the selected name",
                        "Diagnose the selected name",
                        "Cut",
                        "Copy",
                        "Duplicate",
                        "Delete",
                        "Pin",
                        "Select what leads there",
                        "Select where it leads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift+F10", "Context Menu"})
    void theKeysForMenusOpenTheSameMenuOverWhatIsSelected(String key) {
        Desk.onUiThread(() -> {
            canvas.requestFocus();
            canvas.select(java.util.Set.of(proxy()));
        });

        desk.press(key);

        assertThat(usable())
                .containsExactly(
                        "Rename",
                        "Connect to…",
                        "Group…",
                        "Cut",
                        "Copy",
                        "Duplicate",
                        "Delete",
                        "Pin",
                        "Select what leads there",
                        "Select where it leads");
        Point2D box = canvas.localToScreen(canvas.whereIs(proxy()).orElseThrow());
        ContextMenu menu = menus().getFirst();
        assertThat(Math.abs(menu.getAnchorX() - box.getX())).isLessThan(40);
    }

    @Test
    void withNothingSelectedTheKeyOpensTheMenuOfTheEmptyCanvas() {
        Desk.onUiThread(() -> {
            canvas.requestFocus();
            canvas.select(java.util.Set.of());
        });

        desk.press("Shift+F10");

        assertThat(usable()).contains("Select all").doesNotContain("Rename");
    }

    @Test
    void nobodyWalksToAProxy() {
        rightClick(proxy());

        assertThat(usable())
                .containsExactly(
                        "Rename",
                        "Connect to…",
                        "Group…",
                        "Cut",
                        "Copy",
                        "Duplicate",
                        "Delete",
                        "Pin",
                        "Select what leads there",
                        "Select where it leads");
    }

    @Test
    void aZoneIsMeantByItsHeading() {
        Subject zone = Subject.of(desk.topology().zones().getFirst().id());
        Point2D middle = canvas.whereIs(zone).orElseThrow();
        double top = canvas.drawing().frames().getFirst().header().centreY();
        double zoom = canvas.zoom().get();
        double y = middle.getY()
                + (top - canvas.drawing().frames().getFirst().box().centreY()) * zoom;

        rightClick(new Point2D(middle.getX(), y));

        assertThat(desk.project().selection()).containsExactly(zone);
        assertThat(usable()).contains("Rename", "Duplicate", "Delete").doesNotContain("Walk to the selected name");
    }

    @Test
    void anEmptyPlaceOffersWhatCanBeAddedThere() {
        Point2D corner = new Point2D(6, 6);

        rightClick(corner);

        assertThat(usable())
                .containsExactly(
                        "Names and records",
                        "Routing",
                        "Clients and lines",
                        "Paste",
                        "Select all",
                        "Tidy the drawing",
                        "Zoom to everything",
                        "Fold all zones and groups");
        choose("Select all");
        assertThat(desk.project().selection())
                .hasSameSizeAs(TopologyGraph.of(desk.topology()).nodes());
    }

    @ParameterizedTest
    @CsvSource({"Delete, Delete", "Cut, Cut", "Duplicate, Duplicate"})
    void anEntryChangesTheDesignAsItSays(String entry, String step) {
        rightClick(proxy());

        choose(entry);

        assertThat(desk.project().undoNameProperty().get().orElseThrow()).startsWith(step);
    }

    @Test
    void copyFillsTheClipboardAndChangesNothing() {
        rightClick(proxy());

        choose("Copy");

        assertThat(desk.project().undoNameProperty().get()).isEmpty();
        assertThat(desk.project().noticeProperty().get()).isEqualTo(Notice.plain("Copied 1 item"));
        Desk.onUiThread(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).contains("Load balancer"));
    }

    @Test
    void renameOpensAFieldOverTheBox(FxRobot robot) {
        rightClick(proxy());

        choose("Rename");

        assertThat(robot.lookup(".canvas-rename").tryQuery()).isPresent();
    }

    @Test
    void connectOffersOnlyWhatALineCanLeadTo() {
        rightClick(proxy());

        choose("Connect to…");

        assertThat(usable()).isNotEmpty().noneMatch(text -> text.startsWith("client group"));
    }

    @Test
    void walkAsksForTheName(FxRobot robot) {
        rightClick(name());
        DomainName walked = name().owner().orElseThrow();

        choose("Walk to the selected name");

        assertThat(robot.lookup("#walk-url").queryTextInputControl().getText())
                .isEqualTo("https://" + walked.host() + "/");
    }
}
