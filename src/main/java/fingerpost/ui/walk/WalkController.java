package fingerpost.ui.walk;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RequestWalk;
import fingerpost.behaviour.Somebody;
import fingerpost.behaviour.Walk;
import fingerpost.behaviour.WalkStep;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One request, step by step: as a list here, and lit on the drawing. Follows the design while it changes. */
public final class WalkController {
    private static final long SEED = 1;

    private final Project project;
    private final Background background;
    private Optional<Walk> walk = Optional.empty();
    private @Nullable Running running;

    @FXML
    private TextField url;

    @FXML
    private ComboBox<Who> clients;

    @FXML
    private Button go;

    @FXML
    private ToggleButton whole;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private StackPane below;

    @FXML
    private Label conclusion;

    @FXML
    private Label because;

    @FXML
    private Label firstCost;

    @FXML
    private Label secondCost;

    @FXML
    private ListView<WalkStep> steps;

    @FXML
    private ListView<WalkStep> again;

    private ListView<WalkStep> active = new ListView<>();
    private final SomebodyBar somebody = new SomebodyBar(this::walk);

    public WalkController(Project project, Background background) {
        this.project = project;
        this.background = background;
    }

    @FXML
    private void initialize() {
        active = steps;
        List.of(steps, again).forEach(this::prepare);
        again.setPlaceholder(Hint.of(Speech.of("What caches have kept by then is seen here.")));
        steps.setPlaceholder(Hint.of(Speech.of("Type a URL and press Walk: each step of the request appears here.")));
        clients.setConverter(new fingerpost.ui.form.Words<>(this::word));
        url.setOnAction(_ -> walk());
        go.setOnAction(_ -> walk());
        go.disableProperty().bind(url.textProperty().map(String::isBlank));
        whole.setTooltip(new Tooltip(Speech.of("Lights every box that the request touches, in order; all else dims")));
        whole.selectedProperty().subscribe((_, _) -> light());
        clients.valueProperty().subscribe((before, now) -> {
            shown(below, now instanceof Who.Else);
            if (before != null && now != null && walk.isPresent()) {
                walk();
            }
        });
        below.getChildren().setAll(somebody);
        previous.setGraphic(new FontIcon(Feather.CHEVRON_UP));
        previous.setTooltip(new Tooltip(Speech.of("Previous step")));
        next.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        next.setTooltip(new Tooltip(Speech.of("Next step")));
        previous.setOnAction(_ -> step(-1));
        next.setOnAction(_ -> step(1));
        project.fileProperty().subscribe(_ -> forget());
        project.documentProperty().map(document -> document.topology()).subscribe(this::follow);
    }

    private void prepare(ListView<WalkStep> list) {
        list.setCellFactory(_ -> new StepCell());
        list.getSelectionModel().selectedItemProperty().subscribe(step -> chosen(list, Optional.ofNullable(step)));
    }

    /** One step is chosen at a time, in one of the two lists. */
    private void chosen(ListView<WalkStep> list, Optional<WalkStep> step) {
        if (step.isPresent()) {
            active = list;
            other(list).getSelectionModel().clearSelection();
        }
        if (list == active) {
            light();
        }
    }

    /** The chosen step on the drawing, or the whole way of the request that it is of. */
    private void light() {
        Optional<WalkStep> step = Optional.ofNullable(active.getSelectionModel().getSelectedItem());
        project.pathProperty()
                .set(
                        whole.isSelected()
                                ? active.getItems().stream()
                                        .flatMap(each -> each.path().stream())
                                        .distinct()
                                        .toList()
                                : step.map(WalkStep::path).orElse(List.of()));
    }

    /** The request of anybody, with the whole way that it takes; the cursor is where it is said who they are. */
    public void askAs() {
        whole.setSelected(true);
        clients.setValue(new Who.Else());
        if (walk.isEmpty()) {
            walk();
        }
        somebody.focus();
    }

    private ListView<WalkStep> other(ListView<WalkStep> list) {
        return list == steps ? again : steps;
    }

    /** Puts the cursor into the URL. */
    public void focus() {
        url.requestFocus();
        url.selectAll();
    }

    /** Walks to that URL. */
    public void walk(String to) {
        url.setText(to);
        walk();
    }

    private void follow(Topology topology) {
        List<Who> all = new ArrayList<>();
        all.add(new Who.Browser());
        topology.all(ClientGroup.class).forEach(group -> all.add(new Who.Client(group.id())));
        all.add(new Who.Else());
        if (!all.equals(clients.getItems())) {
            Who chosen = clients.getValue();
            clients.getItems().setAll(all);
            clients.setValue(chosen != null && all.contains(chosen) ? chosen : new Who.Browser());
        }
        somebody.offer(topology);
        if (url.getText().isBlank()) {
            FirstUrl.of(topology).ifPresent(url::setText);
        }
        if (walk.isPresent()) {
            walk();
        }
    }

    private void forget() {
        if (running != null) {
            running.cancel();
        }
        walk = Optional.empty();
        show(List.of(), List.of());
        conclusion.setText("");
        why("");
        url.setText(FirstUrl.of(project.topology()).orElse(""));
    }

    private void walk() {
        if (running != null) {
            running.cancel();
        }
        String to = url.getText().strip();
        if (to.isEmpty()) {
            return;
        }
        Topology topology = project.topology();
        Who from = clients.getValue() == null ? new Who.Browser() : clients.getValue();
        Optional<Somebody> anybody = from instanceof Who.Else ? somebody.read(topology) : Optional.empty();
        if (from instanceof Who.Else && anybody.isEmpty()) {
            return;
        }
        running = background.start(
                Speech.of("Walking to {0}", to),
                () -> {
                    RequestWalk request = RequestWalk.of(topology);
                    DesignState state = new DesignState(SEED);
                    return anybody.isPresent()
                            ? request.walk(to, anybody.get(), state)
                            : request.walk(to, from.clients(), state);
                },
                this::show,
                failure -> {
                    walk = Optional.empty();
                    show(List.of(), List.of());
                    why("");
                    say(Reason.of(failure), "walk-failed");
                });
    }

    private void show(Walk walked) {
        walk = Optional.of(walked);
        show(walked.steps(), walked.second());
        why(Because.of(walked));
        say(Told.step(walked.conclusion()), walked.served() ? "walk-served" : "walk-failed");
    }

    private void show(List<WalkStep> one, List<WalkStep> two) {
        ListView<WalkStep> at = active;
        int chosen = at.getSelectionModel().getSelectedIndex();
        steps.getItems().setAll(one);
        again.getItems().setAll(two);
        firstCost.setText(Cost.of(one));
        secondCost.setText(Cost.of(two));
        if (!at.getItems().isEmpty()) {
            at.getSelectionModel().select(Math.clamp(chosen, 0, at.getItems().size() - 1));
        }
        light();
    }

    private void why(String text) {
        because.setText(text);
        shown(because, !text.isEmpty());
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void say(String text, String style) {
        conclusion.setText(text);
        conclusion.getStyleClass().removeAll("walk-served", "walk-failed");
        conclusion.getStyleClass().add(style);
    }

    private void step(int by) {
        int count = active.getItems().size();
        if (count > 0) {
            int to = Math.clamp(active.getSelectionModel().getSelectedIndex() + by, 0, count - 1);
            active.getSelectionModel().select(to);
            active.scrollTo(Math.max(0, to - 2));
        }
    }

    private String word(Who who) {
        return switch (who) {
            case Who.Browser _ -> Speech.of("An ordinary browser");
            case Who.Client client ->
                project.topology()
                        .find(client.group())
                        .map(Names::titleOf)
                        .orElse(client.group().text());
            case Who.Else _ -> Speech.of("Somebody else\u2026");
        };
    }
}
