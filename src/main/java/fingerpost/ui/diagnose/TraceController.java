package fingerpost.ui.diagnose;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.DigCall;
import fingerpost.wire.Exchange;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The way of one question: as a ladder, as a table, as packets, and what is wrong on it. */
public final class TraceController {
    private final Consumer<String> clipboard;
    private final IntConsumer onStep;
    private final LadderView ladder = new LadderView(this::choose);
    private Optional<Told> told = Optional.empty();
    private boolean choosing;
    /** Whether what is chosen now no person chose. */
    private boolean showing;

    @FXML
    private SplitPane first;

    @FXML
    private SplitPane second;

    @FXML
    private VBox wrong;

    @FXML
    private VBox detail;

    @FXML
    private ScrollPane ladderPane;

    @FXML
    private TableView<Numbered> steps;

    @FXML
    private ListView<LiveFinding> findings;

    @FXML
    private Label findingCount;

    @FXML
    private ToggleButton asDig;

    @FXML
    private ToggleButton asOctets;

    @FXML
    private Button copyText;

    @FXML
    private Button copyDig;

    @FXML
    private TextArea packet;

    /**
     * The screen of one trace.
     *
     * @param clipboard takes what is copied
     * @param onStep gets the number of the step that comes to be chosen
     */
    public TraceController(Consumer<String> clipboard, IntConsumer onStep) {
        this.clipboard = clipboard;
        this.onStep = onStep;
    }

    @FXML
    private void initialize() {
        StepColumns.into(steps);
        steps.setPlaceholder(
                Hint.of(Speech.of("Each server that is asked appears here, in the order of the replies.")));
        steps.getSelectionModel().selectedItemProperty().subscribe(step -> {
            if (step != null) {
                choose(step);
            }
            showPacket();
        });
        findings.setCellFactory(_ -> new FindingCell());
        findings.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        findings.setOnMouseClicked(_ -> follow(findings.getSelectionModel().getSelectedItem()));
        ToggleGroup forms = new ToggleGroup();
        forms.getToggles().setAll(asDig, asOctets);
        Pills.oneOf(forms, this::showPacket);
        copyText.setOnAction(_ -> clipboard.accept(packet.getText()));
        copyDig.setOnAction(_ -> chosenStep()
                .flatMap(Step::exchange)
                .map(Exchange::query)
                .map(DigCall::of)
                .ifPresent(clipboard));
        Copying.from(steps, () -> chosenStep().map(step -> PacketText.dig(step, when())), clipboard);
        Copying.from(
                findings,
                () -> Optional.ofNullable(findings.getSelectionModel().getSelectedItem())
                        .map(FindingText::of),
                clipboard);
        clear(Speech.of("Type a name and press Enter: the servers are asked from the root down, and each reply appears "
                + "as it comes.\nNothing is sent before."));
    }

    /** Stands with the packets beside it from now on. */
    void together() {
        second.getItems().setAll(wrong);
        first.getItems().setAll(ladderPane, steps);
        second.getItems().add(detail);
        first.setDividerPositions(0.66);
        second.setDividerPositions(0.36);
    }

    /** Stands in a low and wide place from now on; the packets, which are given back, elsewhere. */
    Region apart() {
        first.getItems().setAll(ladderPane);
        second.getItems().setAll(steps, wrong);
        second.setDividerPositions(0.6);
        return detail;
    }

    /** Chooses the first of these steps, unless one of them is chosen. */
    void chooseOneOf(List<Integer> numbers) {
        if (!numbers.isEmpty() && !numbers.contains(chosenNumber())) {
            int first = numbers.getFirst();
            if (first <= steps.getItems().size()) {
                choose(steps.getItems().get(first - 1));
                Platform.runLater(() -> uncover(first));
            }
        }
    }

    private ZonedDateTime when() {
        return told.map(Told::when).orElseThrow();
    }

    /** Shows nothing but that sentence. */
    void clear(String why) {
        told = Optional.empty();
        ladderPane.setContent(Hint.of(why));
        steps.getItems().clear();
        findings.getItems().clear();
        findings.setPlaceholder(Hint.of(Speech.of("What is wrong on the way stands here when a trace is complete.")));
        findingCount.setText("");
        showPacket();
    }

    /** Shows what is known now; what is chosen stays so while the same question goes on. */
    void show(Told now) {
        boolean same = told.map(Told::when).equals(Optional.of(now.when()));
        int chosen = same ? chosenNumber() : 0;
        told = Optional.of(now);
        choosing = true;
        ladder.show(Ladder.of(now), now.inquiry().start() instanceof Start.Resolver);
        ladderPane.setContent(
                now.steps().isEmpty()
                        ? Hint.of(
                                now.running()
                                        ? Speech.of("Waiting for the first reply…")
                                        : Speech.of("No server was asked."))
                        : ladder);
        steps.getItems().setAll(Numbered.all(now.steps()));
        choosing = false;
        List<LiveFinding> found = now.trace().map(Trace::findings).orElse(List.of()).stream()
                .sorted(Comparator.comparing(LiveFinding::severity))
                .toList();
        findings.setPlaceholder(Hint.of(none(now)));
        findings.getItems().setAll(found);
        findingCount.setText(found.isEmpty() ? "" : Integer.toString(found.size()));
        int last = now.phase() == Told.Phase.COMPLETE && chosen == 0 ? deciding(now) : chosen;
        showing = true;
        if (last > 0 && last <= steps.getItems().size()) {
            choose(steps.getItems().get(last - 1));
            Platform.runLater(() -> uncover(last));
        } else {
            showPacket();
        }
        showing = false;
    }

    /** Scrolls the ladder as far as it takes to see that rung, and what stands below it at the end. */
    private void uncover(int number) {
        ladderPane.layout();
        double seen = ladderPane.getViewportBounds().getHeight();
        double whole = ladder.getHeight();
        if (whole > seen) {
            double bottom = ladder.depth(number) * whole;
            boolean end = number == steps.getItems().size();
            ladderPane.setVvalue(end ? 1 : Math.clamp((bottom + 40 - seen) / (whole - seen), 0, 1));
        }
    }

    private static String none(Told now) {
        return switch (now.phase()) {
            case RUNNING -> Speech.of("What is wrong on the way is said when the trace is complete.");
            case COMPLETE ->
                now.inquiry().start() instanceof Start.Resolver
                        ? Speech.of(
                                "A single resolver shows only its own answer. Start at a root to have the way looked"
                                        + " at.")
                        : Speech.of("Nothing wrong was seen on the way.");
            case STOPPED, FAILED -> Speech.of("The trace did not come to its end, so nothing is said about it.");
        };
    }

    /** The step that a person wants to see first: the last one that did its duty, or the last one at all. */
    private static int deciding(Told now) {
        int best = now.steps().size();
        for (int i = 0; i < now.steps().size(); i++) {
            Step step = now.steps().get(i);
            if (step.depth() == 0 && step.kind().useful()) {
                best = i + 1;
            }
        }
        return best;
    }

    private void choose(Numbered step) {
        if (!choosing) {
            choosing = true;
            steps.getSelectionModel().select(step);
            steps.scrollTo(Math.max(0, step.number() - 3));
            ladder.choose(step.number());
            choosing = false;
            showPacket();
            if (!showing) {
                onStep.accept(step.number());
            }
        }
    }

    private void follow(@org.jspecify.annotations.Nullable LiveFinding finding) {
        Set<Integer> numbers = finding == null
                ? Set.of()
                : steps.getItems().stream()
                        .filter(each -> each.step()
                                .exchange()
                                .filter(finding.evidence()::contains)
                                .isPresent())
                        .map(Numbered::number)
                        .collect(Collectors.toSet());
        ladder.evidence(numbers);
        numbers.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(first -> choose(steps.getItems().get(first - 1)));
    }

    private int chosenNumber() {
        Numbered chosen = steps.getSelectionModel().getSelectedItem();
        return chosen == null ? 0 : chosen.number();
    }

    private Optional<Step> chosenStep() {
        return Optional.ofNullable(steps.getSelectionModel().getSelectedItem()).map(Numbered::step);
    }

    private void showPacket() {
        Optional<Step> step = chosenStep();
        copyText.setDisable(step.isEmpty());
        copyDig.setDisable(step.flatMap(Step::exchange).isEmpty());
        packet.setText(step.flatMap(each -> told.map(
                        now -> asOctets.isSelected() ? PacketText.hex(each) : PacketText.dig(each, now.when())))
                .orElse(""));
    }
}
