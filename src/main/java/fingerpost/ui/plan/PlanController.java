package fingerpost.ui.plan;

import fingerpost.diagnose.drift.LiveNow;
import fingerpost.dns.Ttl;
import fingerpost.document.DocumentFile;
import fingerpost.plan.DrainForecast;
import fingerpost.plan.Plan;
import fingerpost.plan.PlanMarkdown;
import fingerpost.plan.PlanScript;
import fingerpost.plan.Planner;
import fingerpost.plan.difference.Difference;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Words;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Plans the way between the open design and another document, shows it step by step, and saves it. */
public final class PlanController {
    private static final long SEED = 1;
    private static final String CHOOSE = "Choose the other design. Both stay as they are.";

    private final Project project;
    private final Background background;
    private final Ask ask;
    private final Consumer<String> clipboard;
    private final Supplier<Optional<LiveNow>> live;
    private Subscription following = Subscription.EMPTY;
    private Optional<Path> other = Optional.empty();
    private Optional<Topology> there = Optional.empty();
    private Optional<Plan> plan = Optional.empty();
    private int unknown;
    private Optional<Running> running = Optional.empty();
    /** Held here, since the list of what runs holds it only weakly. */
    private final ListChangeListener<Running> ended = _ -> noticeEnd();

    @FXML
    private ComboBox<Direction> direction;

    @FXML
    private TextField file;

    @FXML
    private Button choose;

    @FXML
    private TextField quick;

    @FXML
    private CheckBox drain;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button cancel;

    @FXML
    private Label summary;

    @FXML
    private ListView<Numbered> steps;

    @FXML
    private VBox detail;

    @FXML
    private Button copy;

    @FXML
    private Button markdown;

    @FXML
    private Button script;

    /**
     * The window's content.
     *
     * @param clipboard takes what is copied
     * @param live the design as it was last seen live, if it was
     */
    public PlanController(
            Project project,
            Background background,
            Ask ask,
            Consumer<String> clipboard,
            Supplier<Optional<LiveNow>> live) {
        this.project = project;
        this.background = background;
        this.ask = ask;
        this.clipboard = clipboard;
        this.live = live;
    }

    @FXML
    private void initialize() {
        direction.setConverter(new Words<>(Direction::word));
        direction.getItems().setAll(Direction.values());
        direction.getSelectionModel().selectFirst();
        quick.setText(Integer.toString(Planner.QUICK.seconds()));
        steps.setCellFactory(_ -> new NumberedCell());
        steps.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        direction.setOnAction(_ -> turn());
        quick.setOnAction(_ -> plan());
        drain.setOnAction(_ -> plan());
        choose.setOnAction(_ -> choose());
        cancel.setOnAction(_ -> {
            running.ifPresent(Running::cancel);
            noticeEnd();
        });
        copy.setOnAction(_ -> plan.ifPresent(each -> clipboard.accept(PlanMarkdown.of(each))));
        markdown.setOnAction(
                _ -> plan.ifPresent(each -> save(Speech.of("Save the plan"), "plan.md", PlanMarkdown.of(each))));
        script.setOnAction(
                _ -> plan.ifPresent(each -> save(Speech.of("Save the script"), "plan.sh", PlanScript.of(each))));
        background.running().addListener(ended);
        following = project.documentProperty().map(now -> now.topology()).subscribe((_, _) -> plan());
        show(Optional.empty());
        say(Speech.of(CHOOSE), false);
    }

    /** Ends what is under way and follows the design no more. */
    void stop() {
        following.unsubscribe();
        background.running().removeListener(ended);
        running.ifPresent(Running::cancel);
    }

    private void turn() {
        boolean fromLive = direction.getValue() == Direction.FROM_LIVE;
        choose.setDisable(fromLive);
        file.setText(
                fromLive
                        ? Speech.of("as last compared with live answers")
                        : other.map(PlanController::name).orElse(""));
        if (!fromLive && there.isEmpty()) {
            show(Optional.empty());
            say(Speech.of(CHOOSE), false);
        } else {
            plan();
        }
    }

    /** What stands on the other side, and how much of it nobody could tell. */
    private Optional<LiveNow> otherSide() {
        return direction.getValue() == Direction.FROM_LIVE ? live.get() : there.map(LiveNow::known);
    }

    private void choose() {
        ask.fileToOpen(project.file().map(Path::getParent)).ifPresent(chosen -> {
            other = Optional.of(chosen);
            there = Optional.empty();
            file.setText(name(chosen));
            begin(
                    Speech.of("Reading {0}", name(chosen)),
                    () -> DocumentFile.read(chosen).topology(),
                    read -> {
                        there = Optional.of(read);
                        plan();
                    });
        });
    }

    private void plan() {
        Optional<LiveNow> side = otherSide();
        if (side.isEmpty()) {
            if (direction.getValue() == Direction.FROM_LIVE) {
                show(Optional.empty());
                say(
                        Speech.of("Nothing is known of what is live. Compare the design with live answers first"
                                + " (Ctrl+Shift+L)."),
                        true);
            }
            return;
        }
        Ttl low;
        try {
            low = quickly();
        } catch (IllegalArgumentException wrong) {
            show(Optional.empty());
            say(Reason.of(wrong), true);
            return;
        }
        Topology here = project.topology();
        Topology theirs = side.get().topology();
        unknown = side.get().unknown().size();
        Direction way = direction.getValue();
        begin(Speech.of("Planning"), () -> way.plan(here, theirs, low), made -> {
            show(Optional.of(made));
            if (drain.isSelected() && !made.steps().isEmpty()) {
                begin(
                        Speech.of("Simulating how clients leave the old answers"),
                        () -> DrainForecast.of(
                                made, SEED, () -> Thread.currentThread().isInterrupted()),
                        simulated -> show(Optional.of(simulated)));
            }
        });
    }

    private Ttl quickly() {
        Ttl ttl = Ttl.parse(quick.getText().strip());
        if (ttl.seconds() == 0) {
            throw new IllegalArgumentException(
                    Speech.of("A TTL of 0 would forbid every cache to keep anything; give at least 1."));
        }
        return ttl;
    }

    private <T> void begin(String what, Callable<T> work, Consumer<T> done) {
        running.ifPresent(Running::cancel);
        running = Optional.of(background.start(
                what,
                work,
                result -> {
                    running = Optional.empty();
                    working();
                    done.accept(result);
                },
                failure -> {
                    running = Optional.empty();
                    show(Optional.empty());
                    say(Speech.of("Not planned. {0}", Reason.of(failure)), true);
                }));
        working();
    }

    /** Whoever cancels from the status bar tells nobody. */
    private void noticeEnd() {
        if (running.filter(Running::cancelled).isPresent()) {
            running = Optional.empty();
            say(
                    plan.isPresent() ? Speech.of("{0} The simulation was stopped.", summary()) : Speech.of("Stopped."),
                    false);
            working();
        }
    }

    private String summary() {
        return plan.map(Numbered::summary).orElse("")
                + (plan.isEmpty() || unknown == 0
                        ? ""
                        : " "
                                + Speech.count(
                                        unknown,
                                        "1 place is taken as designed, because no server could tell.",
                                        "{0} places are taken as designed, because no server could tell."));
    }

    private void show(Optional<Plan> made) {
        plan = made;
        int chosen = Math.max(0, steps.getSelectionModel().getSelectedIndex());
        steps.getItems().setAll(made.map(Numbered::of).orElse(List.of()));
        steps.getSelectionModel().select(Math.min(chosen, steps.getItems().size() - 1));
        tell(steps.getSelectionModel().getSelectedItem());
        boolean none = made.filter(each -> !each.steps().isEmpty()).isEmpty();
        List.of(copy, markdown, script).forEach(each -> each.setDisable(none));
        say(summary(), false);
        working();
    }

    private static Label explained() {
        Label hint = new Label(Speech.of(
                "A plan tells in which order to change the running site so that nobody is sent to a place that is not"
                        + " ready, and how long to wait between the steps. Press Choose… and take the design to come"
                        + " from or to go to."));
        hint.setWrapText(true);
        hint.getStyleClass().add("text-muted");
        return hint;
    }

    private void tell(@Nullable Numbered item) {
        if (item == null) {
            detail.getChildren().setAll(plan.isPresent() ? List.of() : List.of(explained()));
            return;
        }
        detail.getChildren().setAll(new StepDetail(clipboard).of(item));
        Set<Subject> boxes = new LinkedHashSet<>();
        item.step().changes().stream()
                .map(Difference::subject)
                .map(Subject::node)
                .filter(each -> Present.in(project.topology(), each))
                .forEach(boxes::add);
        project.selectionProperty().set(boxes);
    }

    private void save(String title, String suggestion, String text) {
        ask.textToSave(title, suggestion, other.map(Path::getParent))
                .ifPresent(to -> background.<Path>start(
                        Speech.of("Saving {0}", suggestion),
                        () -> Files.writeString(to, text),
                        written -> say(Speech.of("{0} Saved as {1}.", summary(), name(written)), false),
                        failure -> say(Speech.of("Not saved. {0}", Reason.of(failure)), true)));
    }

    private static String name(Path path) {
        return Objects.requireNonNullElse(path.getFileName(), path).toString();
    }

    private void working() {
        boolean now = running.filter(each -> !each.cancelled()).isPresent();
        progress.setVisible(now);
        cancel.setVisible(now);
    }

    private void say(String what, boolean failed) {
        summary.setText(what);
        summary.getStyleClass().remove("export-failed");
        if (failed) {
            summary.getStyleClass().add("export-failed");
        }
    }
}
