package fingerpost.ui.records;

import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;

/** All record sets in one table: sorted by any column, filtered, TTL and answers changed in place. */
public final class RecordsController {
    private final Project project;
    private final ObservableList<RecordRow> rows = FXCollections.observableArrayList();
    private final FilteredList<RecordRow> shown = new FilteredList<>(rows);

    private final Label nothing = Hint.of("");

    @FXML
    private TextField filter;

    @FXML
    private Label count;

    @FXML
    private TableView<RecordRow> table;

    @FXML
    private TableColumn<RecordRow, String> zone;

    @FXML
    private TableColumn<RecordRow, String> name;

    @FXML
    private TableColumn<RecordRow, String> type;

    @FXML
    private TableColumn<RecordRow, String> ttl;

    @FXML
    private TableColumn<RecordRow, String> policy;

    @FXML
    private TableColumn<RecordRow, String> answers;

    public RecordsController(Project project) {
        this.project = project;
    }

    @FXML
    private void initialize() {
        column(zone, RecordRow::apex);
        column(name, RecordRow::name);
        column(type, row -> row.entry().typeName());
        column(ttl, row -> row.entry().ttl().toString());
        column(policy, RecordRow::policy);
        column(answers, RecordRow::answers);
        ttl.setComparator((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
        ttl.setCellFactory(TextFieldTableCell.forTableColumn());
        answers.setCellFactory(TextFieldTableCell.forTableColumn());
        ttl.setOnEditCommit(event ->
                change(event.getRowValue(), Speech.of("TTL"), entry -> AnswerLine.withTtl(entry, event.getNewValue())));
        answers.setOnEditCommit(event -> change(
                event.getRowValue(),
                Speech.within(Speech.of("Answers")),
                entry -> AnswerLine.withAnswers(
                        entry, event.getNewValue(), apex(event.getRowValue()).apex())));
        SortedList<RecordRow> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(nothing);
        filter.textProperty().subscribe(text -> {
            nothing.setText(
                    text.isBlank()
                            ? Speech.of("No record sets. Add one from the palette.")
                            : Speech.of("No record set has that. Empty the filter to see all."));
            shown.setPredicate(row -> row.matches(text));
            tell();
        });
        project.documentProperty().map(document -> document.topology()).subscribe(topology -> {
            rows.setAll(RecordRow.of(topology));
            tell();
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && table.isFocused()) {
                project.reveal(row.subject().node());
            }
        });
    }

    private void tell() {
        count.setText(
                shown.size() == rows.size()
                        ? Speech.of("{0} record sets", rows.size())
                        : Speech.of("{0} of {1} record sets", shown.size(), rows.size()));
    }

    private static void column(TableColumn<RecordRow, String> column, Function<RecordRow, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    private HostedZone apex(RecordRow row) {
        return project.topology().get(row.zone(), HostedZone.class);
    }

    private void change(RecordRow row, String what, UnaryOperator<ZoneEntry> change) {
        try {
            ZoneEntry changed = change.apply(row.entry());
            project.apply(new Edit(
                    Speech.of(
                            "Change {0} of {1} {2}",
                            what, row.name(), row.entry().typeName()),
                    topology -> topology.with(
                            topology.get(row.zone(), HostedZone.class).with(changed))));
        } catch (IllegalArgumentException refused) {
            project.say(Notice.refused(Reason.of(refused)));
        }
        table.refresh();
        table.requestFocus();
    }
}
