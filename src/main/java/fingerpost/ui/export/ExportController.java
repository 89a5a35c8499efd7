package fingerpost.ui.export;

import fingerpost.export.Exporter;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Words;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** Chooses a target, shows what would be written and what gets lost, then writes it into a folder. */
public final class ExportController {
    private final Project project;
    private final Background background;
    private final Ask ask;
    private final List<Exporter> exporters;
    private Optional<Preview> preview = Optional.empty();
    private @Nullable LossTable shownLosses;
    private @Nullable Running running;

    @FXML
    private ComboBox<Exporter> target;

    @FXML
    private ComboBox<String> version;

    @FXML
    private TextField folder;

    @FXML
    private Button choose;

    @FXML
    private ListView<ExportFile> files;

    @FXML
    private ToggleButton differences;

    @FXML
    private ListView<DiffLine> text;

    @FXML
    private CheckBox exactToo;

    @FXML
    private TableView<Loss> losses;

    @FXML
    private TableColumn<Loss, Loss.Status> status;

    @FXML
    private TableColumn<Loss, String> subject;

    @FXML
    private TableColumn<Loss, String> message;

    @FXML
    private Label summary;

    @FXML
    private Label told;

    @FXML
    private Button write;

    public ExportController(Project project, Background background, Ask ask, List<Exporter> exporters) {
        this.project = project;
        this.background = background;
        this.ask = ask;
        this.exporters = List.copyOf(exporters);
    }

    @FXML
    private void initialize() {
        target.setConverter(new Words<>(Exporter::title));
        target.getItems().setAll(exporters);
        files.setCellFactory(_ -> new FileCell());
        text.setCellFactory(_ -> new DiffCell());
        shownLosses = new LossTable(project, losses, status, subject, message);
        files.getSelectionModel().selectedItemProperty().subscribe(_ -> showText());
        differences.setOnAction(_ -> showText());
        exactToo.setOnAction(_ -> showLosses());
        target.valueProperty().subscribe(exporter -> {
            if (exporter != null) {
                version.getItems().setAll(exporter.versions());
                version.getSelectionModel().selectFirst();
                preview();
            }
        });
        version.setOnAction(_ -> preview());
        folder.focusedProperty().subscribe(focused -> {
            if (!focused) {
                preview();
            }
        });
        folder.setOnAction(_ -> preview());
        choose.setOnAction(_ -> ask.folder("Export into a folder", folder()).ifPresent(chosen -> {
            folder.setText(chosen.toString());
            preview();
        }));
        write.setOnAction(_ -> write());
        target.getSelectionModel().selectFirst();
    }

    private Optional<Path> folder() {
        return folder.getText().isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(folder.getText().strip()));
    }

    /** Makes the preview anew. */
    void preview() {
        Exporter exporter = target.getValue();
        String chosen = version.getValue();
        if (exporter == null || chosen == null) {
            return;
        }
        if (running != null) {
            running.cancel();
        }
        Topology topology = project.topology();
        Optional<Path> into = folder();
        running = background.start(
                "Preparing " + exporter.title(),
                () -> Preview.of(exporter, topology, chosen, into),
                this::show,
                this::refused);
    }

    private void show(Preview made) {
        preview = Optional.of(made);
        int chosen = Math.max(0, files.getSelectionModel().getSelectedIndex());
        files.getItems().setAll(made.files());
        files.getSelectionModel().select(Math.min(chosen, files.getItems().size() - 1));
        showText();
        showLosses();
        write.setDisable(made.files().isEmpty() || folder().isEmpty());
        say(made.told(folder().isPresent()), "text-muted");
    }

    private void refused(Throwable failure) {
        preview = Optional.empty();
        files.getItems().clear();
        text.getItems().clear();
        losses.getItems().clear();
        write.setDisable(true);
        summary.setText("");
        say(Reason.of(failure), "export-failed");
        if (failure instanceof Refusal refusal && refusal.subject() != null) {
            project.reveal(refusal.subject().node());
        }
    }

    private void showText() {
        ExportFile file = files.getSelectionModel().getSelectedItem();
        differences.setDisable(file == null || file.before().isEmpty());
        if (file == null) {
            text.getItems().clear();
        } else {
            boolean compare = differences.isSelected() && file.before().isPresent();
            text.getItems().setAll(compare ? file.differences() : file.whole());
        }
    }

    private void showLosses() {
        List<Loss> all = preview.map(made -> made.bundle().losses()).orElse(List.of());
        Objects.requireNonNull(shownLosses).show(all, exactToo.isSelected());
        summary.setText(LossTable.summary(all));
    }

    private void write() {
        Optional<Path> into = folder();
        if (preview.isEmpty() || into.isEmpty()) {
            return;
        }
        List<ExportFile> all = preview.get().files();
        write.setDisable(true);
        running = background.start(
                "Exporting into " + into.get(),
                () -> Writing.into(into.get(), all),
                count -> {
                    preview();
                    project.say(Notice.plain("Exported " + count + " files into " + into.get()));
                },
                failure -> {
                    write.setDisable(false);
                    say("Not all files were written. " + Reason.of(failure), "export-failed");
                });
    }

    private void say(String what, String style) {
        told.setText(what);
        told.getStyleClass().removeAll("text-muted", "export-failed");
        told.getStyleClass().add(style);
    }
}
