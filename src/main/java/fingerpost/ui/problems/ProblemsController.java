package fingerpost.ui.problems;

import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.topology.Edit;
import fingerpost.ui.look.Icons;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.shared.WrappedCell;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the checks found, worst first; choosing one shows its place, and its repair is one step of undo. */
public final class ProblemsController {
    private final Project project;

    @FXML
    private TableView<Finding> table;

    @FXML
    private TableColumn<Finding, Severity> severity;

    @FXML
    private TableColumn<Finding, String> message;

    @FXML
    private TableColumn<Finding, String> where;

    @FXML
    private TableColumn<Finding, String> code;

    @FXML
    private TableColumn<Finding, String> source;

    @FXML
    private TableColumn<Finding, Finding> repair;

    public ProblemsController(Project project) {
        this.project = project;
    }

    @FXML
    private void initialize() {
        severity.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().severity()));
        message.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                Told.of(row.getValue().code(), row.getValue().message())));
        where.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                Names.of(project.topology(), row.getValue().subject())));
        code.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().code()));
        source.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().source()));
        repair.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        severity.setCellFactory(_ -> new SeverityCell());
        message.setCellFactory(_ -> new WrappedCell<>());
        where.setCellFactory(_ -> new WrappedCell<>());
        source.setCellFactory(_ -> new WrappedCell<>());
        repair.setCellFactory(_ -> new RepairCell());
        project.documentProperty()
                .map(document -> document.topology().elements().isEmpty())
                .subscribe(empty -> table.setPlaceholder(nothing(empty)));
        project.findingsProperty().subscribe(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(finding -> {
            if (finding != null) {
                project.reveal(finding.subject().node());
            }
        });
    }

    private static Label nothing(boolean empty) {
        Label nothing = Hint.of(
                empty
                        ? Speech.of("Nothing to check yet. What is wrong with the design is listed here as you draw.")
                        : Speech.of("No problems. The design passes every check."));
        if (!empty) {
            nothing.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        }
        return nothing;
    }

    private void show(List<Finding> findings) {
        Finding before = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(findings);
        if (before != null) {
            findings.stream()
                    .filter(each ->
                            each.code().equals(before.code()) && each.subject().equals(before.subject()))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    /** Chooses the next problem; the one after the last is the first. */
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    private void step(int by) {
        int count = table.getItems().size();
        if (count > 0) {
            int at = table.getSelectionModel().getSelectedIndex();
            int to = at < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(at + by, count);
            table.getSelectionModel().clearAndSelect(to);
            table.scrollTo(Math.max(0, to - 2));
        }
    }

    /** Carries out the repair of the chosen problem, if there is one. */
    public void fix() {
        Finding finding = table.getSelectionModel().getSelectedItem();
        if (finding != null) {
            finding.repair().ifPresent(project::apply);
        }
    }

    private static final class SeverityCell extends TableCell<Finding, Severity> {
        @Override
        protected void updateItem(@Nullable Severity item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : Icons.of(item));
            setAccessibleText(item == null ? "" : Speech.of(item.word()));
        }
    }

    private final class RepairCell extends TableCell<Finding, Finding> {
        @Override
        protected void updateItem(@Nullable Finding item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(
                    empty || item == null
                            ? null
                            : item.repair().map(this::button).orElse(null));
        }

        private Button button(Edit edit) {
            Button fix = new Button(Speech.of("Fix"));
            fix.getStyleClass().addAll("small", "accent", "fix");
            fix.setTooltip(new Tooltip(Told.edit(edit.name())));
            fix.setAccessibleHelp(Told.edit(edit.name()));
            fix.setOnAction(_ -> project.apply(edit));
            return fix;
        }
    }
}
