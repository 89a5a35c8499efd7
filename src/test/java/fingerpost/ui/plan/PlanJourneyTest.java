package fingerpost.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.document.Samples;
import fingerpost.plan.Step;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Topology;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class PlanJourneyTest {
    private static final String SAMPLE = "three-address-round-robin";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void open() {
        desk.openSample(SAMPLE);
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.PLAN));
        Desk.onUiThread(
                () -> robot.lookup("#plan-drain").queryAs(CheckBox.class).setSelected(false));
    }

    @AfterEach
    void close() {
        Desk.onUiThread(
                () -> robot.lookup("#plan").query().getScene().getWindow().hide());
    }

    @Test
    void anEmptyWindowSaysWhatAPlanIsAndHowToBegin() throws Exception {
        assertThat(detail()).contains("in which order", "Choose…");
        planTo(moved());
        assertThat(detail()).doesNotContain("in which order");
    }

    private Path moved() throws Exception {
        Path file = folder.resolve("wanted.topology.json");
        DocumentFile.write(file, Samples.find(SAMPLE).orElseThrow().document());
        return Files.writeString(file, Files.readString(file).replace("192.0.2.3", "203.0.113.99"));
    }

    private void planTo(Path path) {
        desk.ask().answer(path);
        press("#plan-choose");
    }

    private void press(String id) {
        Desk.onUiThread(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private List<Numbered> steps() {
        return robot.lookup("#plan-steps").<Numbered>queryListView().getItems();
    }

    private String summary() {
        return robot.lookup("#plan-summary").queryAs(Label.class).getText();
    }

    private String detail() {
        StringBuilder text = new StringBuilder();
        robot.from(robot.lookup("#plan-detail").queryAs(VBox.class))
                .lookup(".label")
                .queryAllAs(Label.class)
                .forEach(each -> text.append(each.getText()).append('\n'));
        return text.toString();
    }

    private void choose(int step) {
        Desk.onUiThread(() -> robot.lookup("#plan-steps")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(step));
    }

    @Test
    void eachStepSaysWhatToDoHowLongToWaitAndWhy() throws Exception {
        planTo(moved());

        assertThat(summary()).matches("[0-9]+ steps, .* of waiting in all\\.");
        assertThat(steps()).extracting(each -> each.step().kind()).contains(Step.Kind.LOWER, Step.Kind.SWITCH);
        int lower = steps().stream().map(each -> each.step().kind()).toList().indexOf(Step.Kind.LOWER);
        choose(lower);
        assertThat(detail())
                .contains("- www.example.com. 300 A 192.0.2.1", "+ www.example.com. 60 A 192.0.2.1")
                .contains(
                        "Then wait ",
                        "If skipped",
                        steps().get(lower).step().pause().because());
        assertThat(robot.from(robot.lookup("#plan-detail").queryAs(VBox.class))
                        .lookup(".text-field")
                        .queryAllAs(TextField.class))
                .anyMatch(each -> each.getText().startsWith("dig "));
        assertThat(desk.project().selection()).extracting(Object::toString).contains("example-com/www.example.com.");
    }

    @Test
    void theOtherWayRoundTheOldIsWanted() throws Exception {
        planTo(moved());
        String there = last();
        Desk.onUiThread(
                () -> robot.lookup("#plan-direction").<Direction>queryComboBox().setValue(Direction.TO_HERE));

        assertThat(there).contains("203.0.113.99");
        assertThat(last()).doesNotContain("203.0.113.99");
    }

    @Test
    void beforeLiveWasComparedThereIsNothingToPlanFrom() {
        Desk.onUiThread(
                () -> robot.lookup("#plan-direction").<Direction>queryComboBox().setValue(Direction.FROM_LIVE));
        assertThat(summary()).startsWith("Nothing is known of what is live.");
        Desk.onUiThread(
                () -> robot.lookup("#plan-direction").<Direction>queryComboBox().setValue(Direction.FROM_HERE));
        assertThat(summary()).startsWith("Choose the other design.");
    }

    private String last() {
        Topology after = steps().getLast().step().after();
        return after.zones().getFirst().entries().toString();
    }

    @Test
    void howClientsLeaveIsSimulatedWhereItIsWanted() throws Exception {
        Path file = moved();
        planTo(Files.writeString(file, Files.readString(file).replace("20000", "60")));
        Topology few = DocumentFile.read(file).topology();
        Desk.onUiThread(() -> desk.project().change("Few clients", now -> now.with(with(now.topology(), few))));
        assertThat(steps()).noneMatch(each -> each.step().drain().isPresent());
        Desk.onUiThread(
                () -> robot.lookup("#plan-drain").queryAs(CheckBox.class).fire());

        assertThat(steps()).anyMatch(each -> each.step().drain().isPresent());
    }

    /** With the clients of the other. */
    private static Topology with(Topology now, Topology clients) {
        Topology changed = now;
        for (ClientGroup each : clients.all(ClientGroup.class)) {
            changed = changed.with(each);
        }
        return changed;
    }

    @Test
    void thePlanIsSavedAsAPageAndAsAScript() throws Exception {
        planTo(moved());
        desk.ask().answer(folder.resolve("move.md"));
        press("#plan-markdown");
        desk.ask().answer(folder.resolve("move.sh"));
        press("#plan-script");
        press("#plan-copy");

        assertThat(folder.resolve("move.md")).content().startsWith("# Plan");
        assertThat(folder.resolve("move.sh")).content().startsWith("#!/bin/sh");
        assertThat(summary()).endsWith("Saved as move.sh.");
        Desk.onUiThread(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("# Plan"));
    }

    @Test
    void anEditOfTheDesignIsPlannedAnew() throws Exception {
        planTo(moved());
        Topology wanted =
                DocumentFile.read(folder.resolve("wanted.topology.json")).topology();
        Desk.onUiThread(() -> desk.project().change("Take it all", now -> now.with(wanted)));

        assertThat(steps()).isEmpty();
        assertThat(summary()).isEqualTo("The two designs say the same; there is nothing to do.");
        assertThat(robot.lookup("#plan-markdown").queryButton().isDisabled()).isTrue();
    }

    @Test
    void aWrongFileAndAWrongTtlAreSaid() throws Exception {
        planTo(Files.writeString(folder.resolve("notes.txt"), "hello"));
        assertThat(summary()).startsWith("Not planned. ").contains("notes.txt");

        planTo(moved());
        Desk.onUiThread(() -> {
            TextField quick = robot.lookup("#plan-quick").queryAs(TextField.class);
            quick.setText("0");
            quick.getOnAction().handle(null);
        });
        assertThat(summary()).contains("A TTL of 0 would forbid");
        assertThat(steps()).isEmpty();
    }
}
