package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.document.Samples;
import fingerpost.topology.Edit;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Ask.Unsaved;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class TabsTest {
    private static final Edit TITLE = new Edit("Change the title", topology -> topology.titled("Changed", ""));

    @TempDir
    Path folder;

    private Desk desk;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        desk = new Desk(shown);
    }

    @AfterEach
    void closeOtherWindows() {
        Desk.onUiThread(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != stage)
                .forEach(Window::hide));
    }

    private Path file(String name) throws Exception {
        Path file = folder.resolve(name + ".topology.json");
        DocumentFile.write(file, Samples.find("canary").orElseThrow().document());
        return file;
    }

    private void open(Path... files) {
        Desk.onUiThread(() -> desk.workbench().open(List.of(files)));
    }

    private void call(ActionId id) {
        Desk.onUiThread(() -> desk.workbench().actions().call(id));
    }

    private void change() {
        Desk.onUiThread(() -> desk.project().apply(TITLE));
    }

    private List<String> names() {
        return tabs().getTabs().stream().map(tab -> tab.getText()).toList();
    }

    private TabPane tabs() {
        return (TabPane) desk.root().lookup("#tabs");
    }

    @Test
    void everyFileGivenAtTheStartHasATabAndTheFirstIsShown() throws Exception {
        open(file("one"), file("two"));

        assertThat(names()).containsExactly("one", "two");
        assertThat(tabs().isVisible()).isTrue();
        assertThat(desk.project().file()).contains(folder.resolve("one.topology.json"));
        assertThat(stage.getTitle()).isEqualTo("one – Fingerpost");
    }

    @Test
    void theStripIsNotSeenWhileThereIsOneTab() throws Exception {
        open(file("one"));
        assertThat(tabs().isManaged()).isFalse();

        call(ActionId.NEW);
        assertThat(tabs().isManaged()).isTrue();

        call(ActionId.CLOSE_TAB);
        assertThat(tabs().isManaged()).isFalse();
    }

    @Test
    void keysGoRoundTheTabsFromWhereverTheFocusIs(FxRobot robot) throws Exception {
        open(file("one"), file("two"), file("three"));
        call(ActionId.RECORDS);

        desk.press("Ctrl+Tab");
        assertThat(stage.getTitle()).startsWith("two ");
        desk.press("Ctrl+Shift+Tab");
        desk.press("Ctrl+Shift+Tab");
        assertThat(stage.getTitle()).startsWith("three ");
        desk.press("Ctrl+Tab");
        assertThat(stage.getTitle()).startsWith("one ");
        assertThat(stage.getScene().getFocusOwner())
                .isSameAs(robot.lookup("#records-filter").query());
    }

    @Test
    void keysOfAHiddenTabDoNothingAndThoseOfTheShownDo() throws Exception {
        open(file("one"), file("two"));
        Project one = desk.project();
        change();
        call(ActionId.NEXT_TAB);
        Project two = desk.project();
        change();

        desk.press("Ctrl+Z");
        assertThat(two.unsavedProperty().get()).isFalse();
        assertThat(one.unsavedProperty().get()).isTrue();
        call(ActionId.PREVIOUS_TAB);
        desk.press("Ctrl+Z");
        assertThat(one.unsavedProperty().get()).isFalse();
        desk.press("Ctrl+Y");
        assertThat(one.unsavedProperty().get()).isTrue();
        assertThat(two.unsavedProperty().get()).isFalse();
    }

    @Test
    void whatIsOpenedStandsBesideWhatIsThereAndOnlyInPlaceOfNothing() throws Exception {
        call(ActionId.NEW);
        desk.ask().answer(file("one"));
        call(ActionId.OPEN);
        assertThat(names()).containsExactly("one");

        call(ActionId.NEW);
        assertThat(names()).containsExactly("one", "Untitled");
        assertThat(desk.ask().asked()).containsExactly("open");
    }

    @Test
    void aFileThatIsOpenIsGoneTo() throws Exception {
        open(file("one"), file("two"));
        call(ActionId.NEXT_TAB);
        change();

        desk.ask().answer(folder.resolve("sub/../one.topology.json"));
        call(ActionId.OPEN);

        assertThat(stage.getTitle()).startsWith("one ");
        assertThat(names()).containsExactly("one", "• two");
    }

    @Test
    void aFileThatCannotBeReadLeavesNoTab() throws Exception {
        open(file("one"), folder.resolve("gone.topology.json"));

        assertThat(desk.problems().shown()).hasSize(1);
        assertThat(names()).containsExactly("one");
    }

    @Test
    void closingATabAsksForItsChangesAloneAndCancelKeepsIt() throws Exception {
        open(file("one"), file("two"));
        change();
        call(ActionId.NEXT_TAB);
        change();

        desk.press("Ctrl+W");
        assertThat(names()).containsExactly("• one", "• two");
        desk.ask().answer(Unsaved.DISCARD);
        desk.press("Ctrl+W");

        assertThat(desk.ask().asked()).containsExactly("unsaved two", "unsaved two");
        assertThat(names()).containsExactly("• one");
        assertThat(stage.getTitle()).isEqualTo("• one – Fingerpost");
    }

    @Test
    void closingTheLastTabLeadsToTheWelcomeScreen(FxRobot robot) throws Exception {
        open(file("one"));
        call(ActionId.CLOSE_TAB);

        assertThat(robot.lookup("#welcome").query().isVisible()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Fingerpost");
        assertThat(stage.isShowing()).isTrue();
        call(ActionId.CLOSE_TAB);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void closingTheWindowAsksOnceForAllAndSavesThemAll() throws Exception {
        open(file("one"), file("two"), file("three"));
        change();
        call(ActionId.PREVIOUS_TAB);
        change();
        call(ActionId.CLOSE_WINDOW);
        assertThat(stage.isShowing()).isTrue();

        desk.ask().answer(Unsaved.SAVE);
        call(ActionId.CLOSE_WINDOW);

        assertThat(desk.ask().asked()).containsExactly("unsaved one, three", "unsaved one, three");
        assertThat(stage.isShowing()).isFalse();
        for (String name : List.of("one", "three")) {
            assertThat(DocumentFile.read(folder.resolve(name + ".topology.json"))
                            .topology()
                            .title())
                    .isEqualTo("Changed");
        }
    }

    @Test
    void theOtherTabsAreClosedAtOnce() throws Exception {
        open(file("one"), file("two"), file("three"));
        call(ActionId.NEXT_TAB);
        call(ActionId.CLOSE_OTHERS);

        assertThat(names()).containsExactly("two");
    }

    @Test
    void theMiddleButtonClosesATabAndAClickShowsOne(FxRobot robot) throws Exception {
        open(file("one"), file("two"), file("three"));
        robot.clickOn(robot.lookup("#tabs .tab").nth(1).queryAs(javafx.scene.Node.class));
        assertThat(stage.getTitle()).startsWith("two ");

        robot.clickOn(robot.lookup("#tabs .tab").nth(0).queryAs(javafx.scene.Node.class), MouseButton.MIDDLE);

        assertThat(names()).containsExactly("two", "three");
        assertThat(stage.getTitle()).startsWith("two ");
    }

    @Test
    void aFileIsSeenAgainAsItWasWhenItWasClosed(FxRobot robot) throws Exception {
        open(file("one"));
        GraphCanvas before = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        Desk.onUiThread(() -> before.zoomTo(0.7));
        Desk.until(() -> before.zoom().get() == 0.7);
        call(ActionId.RECORDS);
        call(ActionId.DRAWER);
        call(ActionId.EXPORT_MODE);
        call(ActionId.CLOSE_TAB);

        open(folder.resolve("one.topology.json"));
        GraphCanvas after = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        assertThat(after).isNotSameAs(before);
        Desk.until(() -> Math.abs(after.zoom().get() - 0.7) < 1e-6);
        assertThat(robot.lookup("#mode-export").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void theDrawerStandsAsItDidWhenTheFileWasClosed(FxRobot robot) throws Exception {
        open(file("one"), file("two"));
        call(ActionId.RECORDS);
        call(ActionId.CLOSE_TAB);
        call(ActionId.DRAWER);
        call(ActionId.CLOSE_TAB);

        open(folder.resolve("one.topology.json"));
        assertThat(robot.lookup("#drawer")
                        .queryAs(TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getId())
                .isEqualTo("records");
        open(folder.resolve("two.topology.json"));
        assertThat(robot.lookup("#drawer").tryQuery()).isEmpty();
    }

    @Test
    void aFileIsFoundInTheOtherWindowToo() throws Exception {
        open(file("one"));
        call(ActionId.NEW_WINDOW);
        assertThat(Window.getWindows()).hasSize(2);

        open(folder.resolve("one.topology.json"));

        assertThat(names()).containsExactly("one");
    }

    @Test
    void quittingAsksForAllWindowsAndRemembersWhatWasOpen() throws Exception {
        Path one = file("one");
        Path two = file("two");
        open(one, two);
        call(ActionId.NEW_WINDOW);
        change();
        call(ActionId.QUIT);
        assertThat(Window.getWindows()).hasSize(2);

        desk.ask().answer(Unsaved.DISCARD);
        call(ActionId.QUIT);

        assertThat(Window.getWindows()).isEmpty();
        assertThat(Windows.lastOpen(new fingerpost.ui.shared.Settings(desk.settings())))
                .containsExactly(one, two);
    }
}
