package fingerpost.ui.export;

import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The drawer's page of the files: what each would hold, and how that differs from the folder. Lines and boxes follow each other. */
public final class FilesController {
    private final Project project;
    private final Exporting exporting;
    private final Background background;
    private int asked;

    @FXML
    private ListView<ExportFile> files;

    @FXML
    private HBox bar;

    @FXML
    private ToggleButton differences;

    @FXML
    private Label counted;

    @FXML
    private ListView<CodeLine> text;

    public FilesController(Project project, Exporting exporting, Background background) {
        this.project = project;
        this.exporting = exporting;
        this.background = background;
    }

    @FXML
    private void initialize() {
        files.setCellFactory(_ -> new FileCell());
        files.setPlaceholder(Hint.of(Speech.of("No files. What is missing is said beside the drawing.")));
        text.setPlaceholder(Hint.of(Speech.of("The text of the chosen file stands here.")));
        text.setCellFactory(_ -> new CodeCell(this::isMeant));
        files.getSelectionModel().selectedItemProperty().subscribe(_ -> showText());
        differences.setOnAction(_ -> showText());
        bar.visibleProperty()
                .bind(differences.visibleProperty().or(counted.textProperty().isNotEmpty()));
        bar.managedProperty().bind(bar.visibleProperty());
        exporting
                .preparedProperty()
                .subscribe(now -> list(now.map(Prepared::files).orElse(List.of())));
        text.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                line.about()
                        .filter(about -> !project.selection().contains(about))
                        .filter(about -> Present.in(project.topology(), about))
                        .ifPresent(project::reveal);
            }
        });
        project.selectionProperty().subscribe((_, now) -> follow(now));
    }

    private void list(List<ExportFile> now) {
        if (now.equals(files.getItems())) {
            return;
        }
        Optional<String> chosen =
                Optional.ofNullable(files.getSelectionModel().getSelectedItem()).map(ExportFile::path);
        files.getItems().setAll(now);
        files.getSelectionModel().clearSelection();
        files.getSelectionModel().select(Math.max(0, index(now, chosen)));
        showText();
    }

    /** The file that was chosen, or the first that changes. */
    private static int index(List<ExportFile> now, Optional<String> chosen) {
        int first = -1;
        for (int i = 0; i < now.size(); i++) {
            if (chosen.filter(now.get(i).path()::equals).isPresent()) {
                return i;
            }
            if (first < 0 && now.get(i).state() == ExportFile.State.CHANGED) {
                first = i;
            }
        }
        return first;
    }

    private void showText() {
        ExportFile file = files.getSelectionModel().getSelectedItem();
        int number = ++asked;
        differences.setVisible(file != null && file.state() == ExportFile.State.CHANGED);
        if (file == null) {
            text.getItems().clear();
            counted.setText("");
            return;
        }
        boolean compared = differences.isSelected();
        Topology topology = project.topology();
        background.quietly(
                () -> new Mentions(topology).in(file.lines(compared)),
                lines -> {
                    if (number == asked) {
                        shown(lines);
                    }
                },
                failure -> counted.setText(Reason.of(failure)));
    }

    private void shown(List<CodeLine> lines) {
        text.getSelectionModel().clearSelection();
        text.getItems().setAll(lines);
        long come = lines.stream().filter(line -> line.sign() == '+').count();
        long gone = lines.stream().filter(line -> line.sign() == '-').count();
        counted.setText(come + gone == 0 ? "" : "+" + come + " −" + gone);
        if (!scrollToMeant()) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).sign() != ' ') {
                    text.scrollTo(Math.max(0, i - 2));
                    return;
                }
            }
        }
    }

    private boolean isMeant(CodeLine line) {
        return line.about().filter(project.selection()::contains).isPresent();
    }

    /** What is chosen on the drawing is lit here, in another file where this one has nothing of it. */
    private void follow(Set<Subject> selected) {
        text.refresh();
        boolean chosenHere = Optional.ofNullable(text.getSelectionModel().getSelectedItem())
                .filter(this::isMeant)
                .isPresent();
        if (chosenHere
                || scrollToMeant()
                || selected.size() != 1
                || files.getItems().size() < 2) {
            return;
        }
        Subject box = selected.iterator().next().node();
        List<ExportFile> all = List.copyOf(files.getItems());
        Topology topology = project.topology();
        background.quietly(
                () -> {
                    Mentions mentions = new Mentions(topology);
                    return all.stream()
                            .filter(file -> mentions.anyIn(file.text(), box))
                            .findFirst();
                },
                found -> found.filter(_ -> project.selection().equals(selected))
                        .ifPresent(file -> files.getSelectionModel().select(file)),
                failure -> counted.setText(Reason.of(failure)));
    }

    private boolean scrollToMeant() {
        for (int i = 0; i < text.getItems().size(); i++) {
            if (isMeant(text.getItems().get(i))) {
                text.scrollTo(Math.max(0, i - 2));
                return true;
            }
        }
        return false;
    }
}
