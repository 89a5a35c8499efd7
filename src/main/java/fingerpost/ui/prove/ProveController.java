package fingerpost.ui.prove;

import fingerpost.export.Exporter;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.topology.Subject;
import fingerpost.ui.form.Words;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Starts the real servers with the exported files, when asked to, and lists what they do beside what the design says. */
public final class ProveController {
    private final Project project;
    private final Background background;
    private final List<Exporter> exporters;
    private final Consumer<String> clipboard;
    private final Proving proving;

    @FXML
    private ComboBox<Provable> target;

    @FXML
    private Button prove;

    @FXML
    private Button stop;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label at;

    @FXML
    private ToggleButton differing;

    @FXML
    private Button copyText;

    @FXML
    private Button copyJson;

    @FXML
    private HBox notice;

    @FXML
    private Label message;

    @FXML
    private Label empty;

    @FXML
    private TableView<Proven> table;

    @FXML
    private TableColumn<Proven, Verdict> verdict;

    @FXML
    private TableColumn<Proven, String> server;

    @FXML
    private TableColumn<Proven, String> question;

    @FXML
    private TableColumn<Proven, String> predicted;

    @FXML
    private TableColumn<Proven, String> observed;

    @FXML
    private TableColumn<Proven, String> reason;

    @FXML
    private Label detail;

    /** @param clipboard takes what is copied */
    public ProveController(
            Project project, Background background, List<Exporter> exporters, Consumer<String> clipboard) {
        this.project = project;
        this.background = background;
        this.exporters = List.copyOf(exporters);
        this.clipboard = clipboard;
        proving = new Proving(background);
    }

    @FXML
    private void initialize() {
        target.setConverter(new Words<>(each -> each.exporter().title() + ": " + each.note()));
        target.valueProperty().subscribe((_, _) -> show());
        prove.setGraphic(new FontIcon(Feather.CHECK_SQUARE));
        prove.setOnAction(_ -> prove());
        stop.setOnAction(_ -> stop());
        verdict.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().verdict()));
        verdict.setCellFactory(_ -> new VerdictCell());
        column(server, Proven::server);
        column(question, Proven::question);
        column(predicted, Proven::predicted);
        column(observed, Proven::observed);
        reason.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().reason()));
        table.setPlaceholder(new Label(Speech.of("Nothing differs.")));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            detail.setText(row == null ? "" : row.reason());
            shown(detail, row != null && !row.reason().isEmpty());
            if (row != null) {
                project.pathProperty().set(List.of());
                Place.of(project.topology(), row).map(Subject::node).ifPresent(project::reveal);
            }
        });
        differing.setOnAction(_ -> show());
        copyText.setOnAction(_ -> copy(Copied::text, Speech.of("text")));
        copyJson.setOnAction(_ -> copy(Copied::json, Speech.of("JSON")));
        proving.stateProperty().subscribe(_ -> show());
        project.documentProperty().map(document -> document.topology()).subscribe((_, _) -> show());
        project.openedProperty().subscribe((_, _) -> proving.forget());
    }

    private static void column(TableColumn<Proven, String> column, Function<Proven, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new SayingCell());
    }

    /** Looks which servers there are, and puts the cursor where the next thing is to be done. */
    public void focus() {
        look(() -> (prove.isDisabled() ? target : prove).requestFocus());
    }

    /** Looks which servers there are. */
    public void look() {
        look(() -> {});
    }

    private void look(Runnable then) {
        background.quietly(
                () -> Provable.of(exporters),
                all -> {
                    offer(all);
                    then.run();
                },
                failure -> say(Reason.of(failure), true));
    }

    private void offer(List<Provable> all) {
        Optional<String> chosen = Optional.ofNullable(target.getValue())
                .map(each -> each.exporter().target());
        target.getItems().setAll(all);
        target.setValue(all.stream()
                .filter(each -> chosen.filter(each.exporter().target()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? null : all.getFirst()));
    }

    /** Begins the proof of the chosen target, where a server for it is installed. */
    public void prove() {
        Provable chosen = target.getValue();
        if (chosen != null && chosen.isPossible()) {
            proving.start(chosen.exporter().title(), chosen::prove, project.topology());
        }
    }

    /** Ends the proof that is under way. */
    public void stop() {
        proving.stop();
    }

    private Optional<ProofReport> report() {
        return proving.stateProperty().get() instanceof Proving.State.Done done
                ? Optional.of(done.report())
                : Optional.empty();
    }

    private void copy(Function<ProofReport, String> form, String what) {
        report().ifPresent(report -> {
            clipboard.accept(form.apply(report));
            project.say(Notice.plain(Speech.of("Copied the proof as {0}", what)));
        });
    }

    private void show() {
        Proving.State state = proving.stateProperty().get();
        Provable chosen = target.getValue();
        boolean running = state instanceof Proving.State.Running;
        boolean done = state instanceof Proving.State.Done;
        empty.setText(
                project.topology().elements().isEmpty()
                        ? Speech.of(
                                "The design is empty, so there is nothing to prove yet.\nAdd a zone or a proxy first.")
                        : Speech.of(
                                "Press Prove: the real server starts with the exported files in a temporary folder, on"
                                        + " this machine only, and is asked everything that the design answers.\n"
                                        + "No program is started before you ask."));
        prove.setDisable(chosen == null || !chosen.isPossible());
        shown(prove, !running);
        shown(stop, running);
        shown(progress, running);
        shown(at, running);
        target.setDisable(running);
        for (Node each : List.of(differing, copyText, copyJson)) {
            shown(each, done);
        }
        table.setVisible(done);
        shown(empty, !done && !running);
        say("", false);
        switch (state) {
            case Proving.State.Resting() -> {}
            case Proving.State.Running(String where) -> at.setText(where);
            case Proving.State.Stopped() -> say(Speech.of("The proof was stopped; nothing is left of it."), false);
            case Proving.State.Failed(String why, Optional<Subject> place) -> {
                say(why, true);
                place.map(Subject::node).ifPresent(project::reveal);
            }
            case Proving.State.Done(ProofReport report, var topology) -> {
                list(report);
                String stale = topology == project.topology() ? "" : " " + Speech.of("The design was changed since.");
                String missing = report.missing().isEmpty()
                        ? ""
                        : " " + Speech.of("Not installed: {0}.", String.join(", ", report.missing()));
                say(Copied.summary(report) + missing + stale, !report.holds());
            }
        }
        if (!running && chosen != null && !chosen.isPossible()) {
            say(Speech.of("No server that reads these files is installed: {0}.", chosen.note()), true);
        }
    }

    private void list(ProofReport report) {
        List<Proven> rows = Copied.sorted(report.proven()).stream()
                .filter(each -> !differing.isSelected() || !each.agrees())
                .toList();
        if (!rows.equals(table.getItems())) {
            table.getItems().setAll(rows);
        }
    }

    private void say(String what, boolean bad) {
        message.setText(what);
        notice.getStyleClass().remove("notice-bad");
        if (bad) {
            notice.getStyleClass().add("notice-bad");
        }
        shown(notice, !what.isEmpty());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
