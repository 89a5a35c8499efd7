package fingerpost.ui.walk;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RequestWalk;
import fingerpost.behaviour.Walk;
import fingerpost.behaviour.WalkStep;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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
    private ComboBox<Optional<Id>> clients;

    @FXML
    private Button go;

    @FXML
    private ToggleButton whole;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Label conclusion;

    @FXML
    private Label firstCost;

    @FXML
    private Label secondCost;

    @FXML
    private ListView<WalkStep> steps;

    @FXML
    private ListView<WalkStep> again;

    private ListView<WalkStep> active = new ListView<>();

    public WalkController(Project project, Background background) {
        this.project = project;
        this.background = background;
    }

    @FXML
    private void initialize() {
        active = steps;
        List.of(steps, again).forEach(this::prepare);
        again.setPlaceholder(new Label());
        Label nothing = new Label(Speech.of("Type a URL and press Walk: each step of the request appears here."));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-hint");
        steps.setPlaceholder(nothing);
        clients.setConverter(new fingerpost.ui.form.Words<>(this::word));
        url.setOnAction(_ -> walk());
        go.setOnAction(_ -> walk());
        go.disableProperty().bind(url.textProperty().map(String::isBlank));
        whole.setTooltip(new Tooltip(Speech.of("Lights every box that the request touches, in order; all else dims")));
        whole.selectedProperty().subscribe((_, _) -> light());
        clients.valueProperty().subscribe((before, now) -> {
            if (before != null && now != null && walk.isPresent()) {
                walk();
            }
        });
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

    /** The same request by one person and then another, each with the way that it takes. */
    public void askAs() {
        whole.setSelected(true);
        if (walk.isEmpty()) {
            walk();
        }
        clients.requestFocus();
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
        List<Optional<Id>> groups = new ArrayList<>();
        groups.add(Optional.empty());
        topology.all(ClientGroup.class).forEach(group -> groups.add(Optional.of(group.id())));
        if (!groups.equals(clients.getItems())) {
            Optional<Id> chosen = clients.getValue() == null ? Optional.empty() : clients.getValue();
            clients.getItems().setAll(groups);
            clients.setValue(groups.contains(chosen) ? chosen : Optional.empty());
        }
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
        Optional<Id> from = clients.getValue() == null ? Optional.empty() : clients.getValue();
        running = background.start(
                Speech.of("Walking to {0}", to),
                () -> RequestWalk.of(topology).walk(to, from, new DesignState(SEED)),
                this::show,
                failure -> {
                    walk = Optional.empty();
                    show(List.of(), List.of());
                    say(Reason.of(failure), "walk-failed");
                });
    }

    private void show(Walk walked) {
        walk = Optional.of(walked);
        show(walked.steps(), walked.second());
        say(walked.conclusion(), walked.served() ? "walk-served" : "walk-failed");
    }

    private void show(List<WalkStep> one, List<WalkStep> two) {
        ListView<WalkStep> at = active;
        int chosen = at.getSelectionModel().getSelectedIndex();
        steps.getItems().setAll(one);
        again.getItems().setAll(two);
        firstCost.setText(Cost.of(one));
        secondCost.setText(Cost.of(two));
        if (at.getItems().isEmpty()) {
            light();
        } else {
            at.getSelectionModel().select(Math.clamp(chosen, 0, at.getItems().size() - 1));
        }
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

    private String word(Optional<Id> group) {
        return group.flatMap(id -> project.topology().find(id))
                .map(Names::titleOf)
                .orElse(Speech.of("An ordinary browser"));
    }
}
