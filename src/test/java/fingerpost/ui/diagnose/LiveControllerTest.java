package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Place;
import fingerpost.testnet.ScriptedServer;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Remove;
import fingerpost.ui.Desk;
import fingerpost.ui.HeldWork;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.model.LiveState;
import fingerpost.ui.shared.Background;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The design beside a real server below a private root. */
@ExtendWith(OnStage.class)
class LiveControllerTest {
    private static final String SILENT = "127.0.61.9";

    private final HeldWork gate = new HeldWork();
    private final Background background =
            new Background(Platform::runLater, work -> gate.execute(() -> Thread.startVirtualThread(work)));
    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private LiveLab lab;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, new NetworkClient());
    }

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        lab = LiveLab.in(folder);
        Desk.onUiThread(() -> {
            desk.project().open(LiveLab.design(), Optional.empty());
            desk.workbench().show();
        });
        robot.clickOn("Live");
        from(LiveLab.ROOT);
    }

    @AfterEach
    void stop() throws IOException {
        lab.close();
    }

    private void from(String root) {
        Desk.onUiThread(() -> {
            ComboBox<fingerpost.ui.diagnose.Start.Kind> kinds =
                    robot.lookup("#live-start").queryComboBox();
            kinds.setValue(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT);
            robot.lookup("#live-where").queryAs(TextField.class).setText(root);
            robot.lookup("#live-port")
                    .queryAs(TextField.class)
                    .setText(Integer.toString(lab.net().port()));
        });
    }

    private void compare() {
        desk.press("Ctrl+Shift+L");
        Desk.until(() -> background.running().isEmpty());
    }

    private ListView<Place> places() {
        return robot.lookup("#live-places").queryListView();
    }

    private String summary() {
        return robot.lookup("#live-summary").queryAs(Label.class).getText();
    }

    private Map<String, LiveState> states() {
        return desk.project().liveProperty().get().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }

    private void choose(Grade... grades) {
        List<Grade> wanted = List.of(grades);
        Desk.onUiThread(() -> {
            places().getSelectionModel().clearSelection();
            places().getItems().stream()
                    .filter(each -> wanted.contains(each.grade()))
                    .forEach(places().getSelectionModel()::select);
        });
    }

    private void press(String id) {
        Desk.onUiThread(() -> robot.lookup(id).queryButton().fire());
    }

    @Test
    void eachWayToDifferIsListedWithTheWorstFirst() {
        compare();

        assertThat(places().getItems())
                .extracting(Place::grade)
                .containsExactly(Grade.NS_SET, Grade.CHANGED, Grade.MISSING, Grade.TTL, Grade.EXTRA);
        assertThat(summary()).isEqualTo("5 differences between the design and what is live.");
    }

    @Test
    void eachBoxOfTheDrawingSaysHowItStands() {
        compare();

        assertThat(states())
                .containsEntry("zone/old.example.com.", LiveState.MISSING)
                .containsEntry("zone/www.example.com.", LiveState.DIFFERS)
                .containsEntry("zone/mail.example.com.", LiveState.DIFFERS)
                .containsEntry("zone/same.example.com.", LiveState.SAME);
        assertThat(desk.project().comparedProperty().get())
                .extracting(Place::live)
                .anyMatch(live -> live.startsWith("AAAA 2001:db8::25"));
        robot.clickOn("#canvas-pane");
        Desk.until(() -> robot.lookup("#canvas-pane .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("×")));
    }

    @Test
    void whatIsLiveAndNotDesignedIsDrawnAsSoonAsThatIsWorkedOut() {
        compare();
        Desk.onUiThread(
                () -> desk.project().apply(Remove.of(desk.topology(), Subject.parse("zone/mail.example.com."))));
        Desk.until(() -> !desk.project().ghosts().liveProperty().get().isNone());

        Desk.onUiThread(gate::hold);
        choose(Grade.EXTRA);
        press("#live-take");
        assertThat(places().getItems()).extracting(Place::grade).doesNotContain(Grade.EXTRA);
        assertThat(desk.project().ghosts().liveProperty().get().isNone()).isFalse();
        Desk.onUiThread(gate::release);
        Desk.until(() -> desk.project().ghosts().liveProperty().get().isNone());
    }

    @Test
    void whatIsOnlyLiveIsToldAndKeptOutAtItsGhost() {
        compare();
        Desk.onUiThread(
                () -> desk.project().apply(Remove.of(desk.topology(), Subject.parse("zone/mail.example.com."))));
        Place extra = places().getItems().stream()
                .filter(each -> each.grade() == Grade.EXTRA)
                .findFirst()
                .orElseThrow();
        Subject ghost = extra.node().node();
        assertThat(desk.project().ghosts().text(ghost)).contains(extra.name().unicode());

        Desk.onUiThread(() -> desk.project().ghosts().keep(ghost));
        assertThat(places().getItems()).doesNotContain(extra);
        assertThat(desk.project().ghosts().text(ghost)).isEmpty();
    }

    @Test
    void theWorstDifferenceThatCanBeTakenIsTakenByTwoKeys() {
        compare();
        choose(Grade.NS_SET);
        assertThat(places().isFocused()).isTrue();

        desk.press("Down");
        desk.press("Enter");

        assertThat(places().getItems())
                .extracting(Place::grade)
                .containsExactly(Grade.NS_SET, Grade.MISSING, Grade.TTL, Grade.EXTRA);
        assertThat(desk.project().undoNameProperty().get()).isPresent();
    }

    @Test
    void oneClickTakesADifferenceAndAnotherKeepsTheDesign() {
        compare();

        robot.clickOn(robot.lookup(".take-live").match(Node::isVisible).<Node>query());
        assertThat(places().getItems()).hasSize(4);
        Topology taken = desk.topology();
        Place kept = places().getItems().getFirst();
        robot.clickOn(robot.lookup(".keep-design").match(Node::isVisible).<Node>query());

        assertThat(places().getItems()).hasSize(3).doesNotContain(kept);
        assertThat(summary()).endsWith("1 is kept as designed.");
        assertThat(desk.topology()).isEqualTo(taken);
    }

    @Test
    void severalDifferencesAreTakenOverInOneStepOfUndo() {
        compare();
        Topology before = desk.topology();
        choose(Grade.CHANGED, Grade.MISSING, Grade.TTL);

        press("#live-take");

        assertThat(places().getItems()).extracting(Place::grade).containsExactly(Grade.NS_SET, Grade.EXTRA);
        assertThat(states()).containsEntry("zone/www.example.com.", LiveState.SAME);
        desk.press("Ctrl+Z");
        assertThat(desk.topology()).isEqualTo(before);
        assertThat(places().getItems()).hasSize(5);
    }

    @Test
    void aPlanLeadsFromWhatIsLiveToTheDesign() {
        compare();
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.PLAN));
        Desk.onUiThread(() -> robot.lookup("#plan-direction")
                .queryComboBox()
                .getSelectionModel()
                .selectLast());
        Desk.until(() -> !robot.lookup("#plan-steps").queryListView().getItems().isEmpty());

        assertThat(robot.lookup("#plan-summary").queryAs(Label.class).getText()).contains(" steps, ");
        Desk.onUiThread(
                () -> robot.lookup("#plan").query().getScene().getWindow().hide());
    }

    @Test
    void whenAllIsTakenOverTheServersSayTheSame() {
        compare();
        Desk.onUiThread(() -> places().getSelectionModel().selectAll());
        press("#live-take");
        assertThat(summary()).isEqualTo("What the design says is live.");

        compare();

        assertThat(summary()).isEqualTo("What the design says is live.");
        assertThat(places().getItems()).isEmpty();
    }

    @Test
    void theCureOfWhatIsChosenIsCopiedAndThatOfAllIsSaved(@TempDir Path folder) {
        compare();
        choose(Grade.MISSING);
        press("#live-copy");
        String copied = onUi(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().filter(line -> line.startsWith("update add")))
                .containsExactly("update add old.example.com. 300 A 192.0.2.70");

        Desk.onUiThread(() -> places().getSelectionModel().clearSelection());
        desk.ask().answer(folder.resolve("cure.nsupdate"));
        press("#live-export");
        Desk.until(() -> background.running().isEmpty());

        assertThat(folder.resolve("cure.nsupdate"))
                .content()
                .contains("update add www.example.com. 300 A 192.0.2.80", "update delete mail.example.com. AAAA");
        assertThat(summary()).isEqualTo("Saved as cure.nsupdate.");
    }

    @Test
    void theKeyThatCopiesTakesTheSentenceAndTheCommandsThatShowIt() {
        compare();
        choose(Grade.CHANGED);
        Desk.onUiThread(() -> places().requestFocus());

        desk.press("Ctrl+C");

        assertThat(onUi(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("www.example.com is live with A 198.51.100.80")
                .contains("\ndig @127.0.61.3");
    }

    @Test
    void aDifferenceAndItsBoxAreChosenTogether() {
        compare();
        choose(Grade.MISSING);
        assertThat(desk.project().selection()).extracting(Object::toString).containsExactly("zone/old.example.com.");

        Desk.onUiThread(() -> desk.project()
                .selectionProperty()
                .set(java.util.Set.of(places().getItems().stream()
                        .filter(each -> each.grade() == Grade.TTL)
                        .findFirst()
                        .orElseThrow()
                        .node()
                        .node())));

        assertThat(places().getSelectionModel().getSelectedItems())
                .extracting(Place::grade)
                .containsExactly(Grade.TTL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Esc", "Shift+F9", "button"})
    void whatIsCancelledSaysSoAndNothingMoreIsSent(String how) throws IOException {
        ScriptedServer silent = lab.net().script(SILENT, (_, _) -> List.of());
        from(SILENT);
        press("#live-compare");
        Desk.until(() -> silent.asked() > 0);

        if (how.equals("button")) {
            press("#live-cancel");
        } else {
            Desk.onUiThread(() -> places().requestFocus());
            desk.press(how);
        }

        assertThat(summary()).startsWith("Stopped.");
        Desk.until(() -> background.running().isEmpty());
        int sent = silent.asked();
        from(LiveLab.ROOT);
        compare();
        assertThat(silent.asked()).isEqualTo(sent);
        assertThat(places().getItems()).hasSize(5);
    }

    @Test
    void aRootThatDoesNotAnswerLeavesEverythingNotTested() {
        from("127.0.61.200");

        compare();

        assertThat(summary()).isEqualTo("No server of the design's zones answers, so nothing could be compared.");
        assertThat(states())
                .isNotEmpty()
                .allSatisfy((_, state) -> assertThat(state).isEqualTo(LiveState.NOT_TESTED));
        assertThat(robot.lookup("#live-export").query().isDisabled()).isTrue();
    }

    @Test
    void withoutARootToStartAtNothingIsSent() {
        from("");

        compare();

        assertThat(summary()).startsWith("Name the root");
        assertThat(places().getItems()).isEmpty();
    }

    @Test
    void anotherDocumentForgetsTheComparison() {
        compare();

        desk.openSample("canary");

        assertThat(places().getItems()).isEmpty();
        assertThat(summary()).startsWith("Nothing has been compared yet.");
        assertThat(states()).isEmpty();
    }

    private static <T> T onUi(java.util.concurrent.Callable<T> work) {
        return org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }
}
