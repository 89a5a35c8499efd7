package fingerpost.ui.recover;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.JournalEntry;
import fingerpost.document.Samples;
import fingerpost.topology.Edit;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.SilentNet;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.shared.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A desktop that starts after one that was killed with two designs unsaved, and a journal that is damaged. */
@ExtendWith(OnStage.class)
class RecoverJourneyTest {
    private static final Document DESIGN = Samples.find("canary").orElseThrow().document();

    private Path state;
    private Path file;
    private Desk desk;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("fingerpost");
        state = folder.resolve("state");
        file = folder.resolve("shop.topology.json");
        DocumentFile.write(file, DESIGN);
        Instant now = Instant.now();
        leave(folder, "Untitled", Optional.empty(), 0, now.minus(Duration.ofHours(2)));
        leave(folder, "shop", Optional.of(file), 12, now.minus(Duration.ofMinutes(3)));
        Path damaged = Files.createDirectories(state.resolve("journal/damaged-one"));
        Files.createFile(damaged.resolve("lock"));
        Files.write(damaged.resolve("kept.journal"), new byte[10]);
        desk = new Desk(
                stage, new Background(Runnable::run, Runnable::run), new SilentNet(), state.resolve("settings"));
    }

    private void leave(Path folder, String title, Optional<Path> of, int steps, Instant edited) throws Exception {
        Crash.leave(
                new JournalEntry(
                        DESIGN.with(DESIGN.topology().titled("Left of " + title, "")), of, title, edited, steps, ""),
                folder.resolve("scratch"),
                state);
    }

    @Test
    void oneClickOnTheFirstScreenRecoversWithItsFile(FxRobot robot) throws Exception {
        assertThat(texts(robot))
                .contains(
                        "Edited 3 minutes ago, 12 steps not saved \u00b7 " + file,
                        "Edited 2 hours ago, never saved \u00b7 in no file yet",
                        "It is cut off. It was put aside in " + state.resolve("journal/damaged/damaged-one"));

        robot.clickOn("Recover");

        assertThat(desk.topology().title()).isEqualTo("Left of shop");
        assertThat(desk.project().unsavedProperty().get()).isTrue();
        assertThat(desk.project().file()).contains(file);
        call(ActionId.SAVE);
        assertThat(desk.ask().asked()).isEmpty();
        assertThat(DocumentFile.read(file).topology().title()).isEqualTo("Left of shop");
    }

    @Test
    void keysRecoverAndDiscardingDeletesThatOneAlone(FxRobot robot) throws Exception {
        call(ActionId.RECOVER);
        desk.press("Tab");
        desk.press("Space");
        assertThat(journals()).isEqualTo(1);

        call(ActionId.RECOVER);
        desk.press("Space");

        assertThat(desk.topology().title()).isEqualTo("Left of Untitled");
        assertThat(desk.project().file()).isEmpty();
        assertThat(desk.workbench().actions().action(ActionId.RECOVER).enabled().getValue())
                .isFalse();
    }

    @Test
    void aLineOverTheDrawingRecoversAsOneStepOfUndo(FxRobot robot) {
        Desk.onUiThread(() -> desk.workbench().open(List.of(file)));
        assertThat(desk.topology()).isEqualTo(DESIGN.topology());

        robot.clickOn("#left-recover");

        assertThat(desk.topology().title()).isEqualTo("Left of shop");
        assertThat(robot.lookup(".message-bar").queryAll()).hasSize(1);
        robot.clickOn("#left-show");
        assertThat(robot.lookup("#welcome").query().isVisible()).isTrue();
        Desk.onUiThread(() -> desk.workbench().show());
        robot.clickOn("#left-later");
        assertThat(robot.lookup(".message-bar").tryQuery()).isEmpty();
        call(ActionId.UNDO);
        assertThat(desk.topology()).isEqualTo(DESIGN.topology());
    }

    @Test
    void whatAnotherProgramWroteIsToldOnComingBackAndReloaded(FxRobot robot) throws Exception {
        Desk.onUiThread(() -> desk.workbench().open(List.of(file)));
        robot.clickOn("#left-discard");
        call(ActionId.NEW);
        Desk.onUiThread(() ->
                desk.project().apply(new Edit("Change the title", topology -> topology.titled("Other tab", ""))));
        DocumentFile.write(file, DESIGN.with(DESIGN.topology().titled("Theirs", "")));

        call(ActionId.PREVIOUS_TAB);
        Desk.until(() -> robot.lookup("#outside-reload").tryQuery().isPresent());
        robot.clickOn("#outside-reload");

        assertThat(desk.topology().title()).isEqualTo("Theirs");
        assertThat(desk.project().unsavedProperty().get()).isFalse();
        assertThat(robot.lookup("#outside-reload").tryQuery()).isEmpty();
    }

    @Test
    void aPreviousVersionIsOpenedByKeysAndSaysHowItDiffers(FxRobot robot) {
        Desk.onUiThread(() -> {
            desk.workbench().open(List.of(file));
            desk.project().apply(new Edit("Change the title", topology -> topology.titled("Newer", "")));
        });
        call(ActionId.SAVE);

        desk.press("Ctrl+Alt+V");
        assertThat(robot.lookup("#search-over-list")
                        .queryAs(ListView.class)
                        .getItems()
                        .size())
                .isEqualTo(2);
        desk.press("Enter");

        assertThat(desk.topology()).isEqualTo(DESIGN.topology());
        assertThat(desk.project().file()).isEmpty();
        assertThat(desk.project().unsavedProperty().get()).isTrue();
    }

    private void call(ActionId id) {
        Desk.onUiThread(() -> desk.workbench().actions().call(id));
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".recover-card .text-muted").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private long journals() throws IOException {
        try (Stream<Path> all = Files.list(state.resolve("journal"))) {
            return all.filter(each -> !each.endsWith("damaged")).count();
        }
    }
}
