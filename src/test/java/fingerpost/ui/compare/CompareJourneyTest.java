package fingerpost.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.AtomicFiles;
import fingerpost.document.DocumentFile;
import fingerpost.document.Samples;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.Desk;
import fingerpost.ui.HeldWork;
import fingerpost.ui.Mouse;
import fingerpost.ui.OnStage;
import fingerpost.ui.SilentNet;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.canvas.View;
import fingerpost.ui.model.Beside;
import fingerpost.ui.shared.Background;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class CompareJourneyTest {
    private static final String SAMPLE = "three-address-round-robin";

    @TempDir
    Path folder;

    private final HeldWork work = new HeldWork();
    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Topology before = Topology.EMPTY;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, new Background(Runnable::run, work), new SilentNet());
    }

    @BeforeEach
    void open() {
        desk.openSample(SAMPLE);
        before = desk.topology();
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.COMPARE));
    }

    private Path changed(String from, String to) throws Exception {
        Path file = folder.resolve("other.topology.json");
        DocumentFile.write(file, Samples.find(SAMPLE).orElseThrow().document());
        String text = Files.readString(file);
        assertThat(text).contains(from);
        return Files.writeString(file, text.replace(from, to));
    }

    private void compareWith(Path path, String button) {
        desk.ask().answer(path);
        press(button);
    }

    private void press(String id) {
        Desk.onUiThread(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private void pressInList(String word) {
        Desk.onUiThread(
                () -> robot.from(rows()).lookup(word).queryAs(Button.class).fire());
    }

    private ListView<Row> rows() {
        return robot.lookup("#compare-rows").queryListView();
    }

    private String summary() {
        return robot.lookup("#compare-summary").queryAs(Label.class).getText();
    }

    private Map<String, Beside> beside() {
        return desk.project().besideProperty().get().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }

    @Test
    void theSameDocumentDiffersInNothing() throws Exception {
        compareWith(changed("192.0.2.3", "192.0.2.3"), "#compare-document");

        assertThat(summary()).isEqualTo("Nothing differs from other.topology.json.");
        assertThat(beside()).isEmpty();
    }

    @Test
    void aDifferenceIsTakenAsOneStepOfUndo() throws Exception {
        compareWith(changed("\"ttl\": 300,", "\"ttl\": 60,"), "#compare-document");
        assertThat(summary()).isEqualTo("1 difference from other.topology.json.");
        assertThat(beside()).containsExactly(Map.entry("example-com/www.example.com.", Beside.DIFFERS));

        pressInList("Take theirs");

        assertThat(rows().getItems()).isEmpty();
        assertThat(beside()).isEmpty();
        assertThat(desk.project().undoNameProperty().get()).contains("Take A of www.example.com");
        Desk.onUiThread(desk.project()::undo);
        assertThat(desk.topology()).isEqualTo(before);
        assertThat(rows().getItems()).hasSize(1);
    }

    @Test
    void whatIsKeptLeavesListAndDrawingAndTheDesignAsItIs() throws Exception {
        compareWith(changed("192.0.2.3", "192.0.2.33"), "#compare-document");
        int all = rows().getItems().size();

        pressInList("Keep mine");
        assertThat(rows().getItems()).hasSize(all - 1);
        press("#compare-keep-all");

        assertThat(summary()).startsWith("Nothing is left to decide").contains(all + " kept as here.");
        assertThat(beside()).isEmpty();
        assertThat(desk.topology()).isEqualTo(before);
    }

    @Test
    void allOfTheirsIsTakenAtOnceAndBothAreThenTheSame() throws Exception {
        Path other = folder.resolve("canary.topology.json");
        DocumentFile.write(other, Samples.find("canary").orElseThrow().document());
        compareWith(other, "#compare-document");
        assertThat(rows().getItems()).hasSizeGreaterThan(5);

        press("#compare-take-all");

        assertThat(rows().getItems()).isEmpty();
        Desk.onUiThread(desk.project()::undo);
        assertThat(desk.topology()).isEqualTo(before);
    }

    @Test
    void theBaseTellsWhoChangedWhat() throws Exception {
        Path original = folder.resolve("original.topology.json");
        DocumentFile.write(original, Samples.find(SAMPLE).orElseThrow().document());
        compareWith(changed("\"ttl\": 300,", "\"ttl\": 60,"), "#compare-document");
        compareWith(original, "#compare-base");

        assertThat(rows().getItems()).extracting(Row::remark).containsExactly("changed there only");
    }

    @Test
    void deployedFilesAreComparedAndTheirTargetIsTold() throws Exception {
        deploy("192.0.2.3", "192.0.2.33");
        compareWith(folder.resolve("deployed"), "#compare-folder");

        assertThat(summary()).startsWith("1 difference from deployed. Told by its files: bind, because ");
        press("#compare-copy");
        Desk.onUiThread(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("A of www.example.com, differs")
                .contains("there  www.example.com. 300 A 192.0.2.33"));
        pressInList("Take theirs");
        assertThat(rows().getItems()).isEmpty();
        assertThat(desk.topology().zones().getFirst().recordSets())
                .extracting(set -> set.policy().toString())
                .anySatisfy(policy -> assertThat(policy).contains("WhenHealthy", "Rotated", "192.0.2.33"));
    }

    @Test
    void aFolderOfSomethingElseIsSaid() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("photos")).resolve("a.txt"), "x");
        compareWith(folder.resolve("photos"), "#compare-folder");

        assertThat(summary()).startsWith("Not compared. No file that any target makes");
    }

    @Test
    void aFileThatIsNoDocumentIsSaid() throws IOException {
        compareWith(Files.writeString(folder.resolve("notes.txt"), "hello"), "#compare-document");

        assertThat(summary()).startsWith("Not compared. ").contains("notes.txt");
        assertThat(rows().getItems()).isEmpty();
    }

    @Test
    void whatIsStoppedSaysSoAndCanBeBegunAgain() throws Exception {
        Path other = changed("\"ttl\": 300,", "\"ttl\": 60,");
        work.hold();
        compareWith(other, "#compare-document");
        assertThat(robot.lookup("#compare-cancel").queryButton().isVisible()).isTrue();
        press("#compare-cancel");

        assertThat(summary()).startsWith("Stopped.");
        assertThat(rows().getItems()).isEmpty();
        assertThat(beside()).isEmpty();
        assertThat(robot.lookup("#compare-cancel").queryButton().isVisible()).isFalse();
    }

    @Test
    void anotherProjectForgetsTheComparison() throws Exception {
        compareWith(changed("\"ttl\": 300,", "\"ttl\": 60,"), "#compare-document");
        desk.openSample("canary");

        assertThat(rows().getItems()).isEmpty();
        assertThat(beside()).isEmpty();
        assertThat(summary()).isEqualTo("Nothing has been compared yet.");
    }

    private static final Subject SHOP = Subject.parse("example-com/shop.example.com.");

    /** A document that has the name shop as well. */
    private Path withShop() throws Exception {
        String line = "\n        {\"owner\": \"www\"";
        return changed(
                line,
                "\n        {\"owner\": \"shop\", \"type\": \"A\", \"ttl\": 300, \"answers\": [\"192.0.2.1\"]}," + line);
    }

    private GraphCanvas canvas() {
        return robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
    }

    @Test
    void aGhostIsClickedToFindItsLineAndTakenByEnterAtItsPlace() throws Exception {
        compareWith(withShop(), "#compare-document");
        Point2D at = canvas().other().whereIs(SHOP).orElseThrow();
        assertThat(canvas().whereIs(SHOP)).isEmpty();
        Desk.onUiThread(() -> canvas().other().reveal(SHOP));
        desk.press("Ctrl+A");
        assertThat(desk.project().selection()).doesNotContain(SHOP);

        robot.interact(() -> desk.project().ghosts().choose(SHOP));
        assertThat(rows().getSelectionModel().getSelectedItem().title()).isEqualTo("A of shop.example.com");
        Desk.onUiThread(() -> canvas().requestFocus());
        Desk.onUiThread(() -> canvas().other().reveal(SHOP));
        desk.press("Enter");

        assertThat(desk.project().undoNameProperty().get()).contains("Take A of shop.example.com");
        Point2D now = canvas().whereIs(SHOP)
                .map(point -> canvas().toDrawing(point.getX(), point.getY()))
                .orElseThrow();
        assertThat(now.distance(at)).isLessThan(1);
        assertThat(canvas().other().whereIs(SHOP)).isEmpty();
        Desk.onUiThread(desk.project()::undo);
        assertThat(desk.topology()).isEqualTo(before);
        assertThat(canvas().other().whereIs(SHOP)).contains(at);
    }

    private static String clipboard() {
        String[] text = new String[1];
        Desk.onUiThread(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst()
                .orElseThrow();
    }

    private void fromMenu(int item) {
        Desk.onUiThread(() -> {
            ContextMenu menu = menu();
            menu.hide();
            menu.getItems().get(item).fire();
        });
    }

    @Test
    void aGhostIsCopiedAndKeptOutByItsMenuFromTheMouseAndFromTheKeys() throws Exception {
        compareWith(withShop(), "#compare-document");
        Desk.onUiThread(() -> canvas().requestFocus());
        Desk.onUiThread(() -> canvas().other().reveal(SHOP));
        desk.press("Shift+F10");
        assertThat(menu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Take into this design", "Keep as here, without it", "Copy as text");
        fromMenu(2);
        String copied = clipboard();
        assertThat(copied).contains("A of shop.example.com", "192.0.2.1");

        Point2D at = canvas().other().whereIs(SHOP).orElseThrow();
        View seen = canvas().view();
        Desk.until(() -> canvas().zoom().get() == seen.zoom());
        double x = (at.getX() - seen.x()) * seen.zoom() + canvas().getWidth() / 2;
        double y = (at.getY() - seen.y()) * seen.zoom() + canvas().getHeight() / 2;
        new Mouse(canvas(), MouseButton.SECONDARY).click(canvas().localToScene(x, y), 1);
        fromMenu(1);
        assertThat(desk.topology()).isEqualTo(before);
        assertThat(canvas().other().whereIs(SHOP)).isEmpty();
        assertThat(desk.project().ghosts().text(SHOP)).isEmpty();
    }

    @Test
    void aGhostIsTakenByItsMenuAndTakenBackByUndo() throws Exception {
        compareWith(withShop(), "#compare-document");
        Desk.onUiThread(() -> canvas().requestFocus());
        Desk.onUiThread(() -> canvas().other().reveal(SHOP));
        desk.press("Context Menu");
        fromMenu(0);
        assertThat(canvas().whereIs(SHOP)).isPresent();
        Desk.onUiThread(desk.project()::undo);
        assertThat(desk.topology()).isEqualTo(before);
    }

    @Test
    void aBoxChosenOnTheDrawingIsChosenInTheListAndTheDrawingStays() throws Exception {
        compareWith(changed("\"ttl\": 300,", "\"ttl\": 60,"), "#compare-document");
        View seen = canvas().view();
        Desk.onUiThread(() -> desk.project().select(Subject.parse("example-com/www.example.com.")));

        assertThat(rows().getSelectionModel().getSelectedItem().title()).isEqualTo("A of www.example.com");
        assertThat(canvas().view()).isEqualTo(seen);
    }

    @Test
    void theDifferencesAreWalkedTakenAndKeptByKeys() throws Exception {
        press("#compare-last-export");
        assertThat(summary()).startsWith("This design was not exported yet");
        desk.press("F7");
        assertThat(desk.project().noticeProperty().get().text()).startsWith("No difference is known.");
        compareWith(withShop(), "#compare-document");
        Path other = Files.writeString(
                folder.resolve("two.topology.json"),
                Files.readString(folder.resolve("other.topology.json")).replace("192.0.2.3", "192.0.2.33"));
        compareWith(other, "#compare-document");
        int all = rows().getItems().size();

        desk.press("Shift+F7");
        assertThat(desk.project().noticeProperty().get().text()).startsWith("Difference " + all + " of " + all + ": ");
        desk.press("F7");
        assertThat(desk.project().noticeProperty().get().text()).startsWith("Difference 1 of " + all + ": ");
        desk.press("Ctrl+Shift+F7");
        assertThat(rows().getItems()).hasSize(all - 1);
        desk.press("F7");
        desk.press("Ctrl+F7");
        assertThat(rows().getItems()).hasSize(all - 2);
        assertThat(desk.topology()).isNotEqualTo(before);
    }

    private void deploy(String from, String to) throws Exception {
        for (var each : Exporters.find("bind")
                .orElseThrow()
                .export(before, "9.18", Map.of())
                .files()
                .entrySet()) {
            Path file = folder.resolve("deployed").resolve(each.getKey());
            Files.createDirectories(file.getParent());
            AtomicFiles.write(file, each.getValue().replace(from, to).getBytes(StandardCharsets.UTF_8));
        }
    }
}
