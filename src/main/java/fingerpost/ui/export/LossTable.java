package fingerpost.ui.export;

import fingerpost.export.Loss;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.WrappedCell;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What a target cannot say, the worst first; choosing one shows its place on the drawing. */
final class LossTable {
    private final TableView<Loss> table;

    LossTable(
            Project project,
            TableView<Loss> table,
            TableColumn<Loss, Loss.Status> status,
            TableColumn<Loss, String> subject,
            TableColumn<Loss, String> message) {
        this.table = table;
        status.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().status()));
        status.setCellFactory(_ -> new LossCell());
        subject.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                Names.of(project.topology(), row.getValue().subject())));
        message.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Told.loss(row.getValue().message())));
        message.setCellFactory(_ -> new WrappedCell<>());
        table.setPlaceholder(new Label(Speech.of("Nothing gets lost: the target says all of it exactly.")));
        table.getSelectionModel().selectedItemProperty().subscribe(loss -> {
            if (loss != null
                    && !project.selection().contains(loss.subject().node())
                    && Present.in(project.topology(), loss.subject().node())) {
                project.reveal(loss.subject().node());
            }
        });
    }

    /** What is chosen on the drawing is chosen here. */
    void follow(Set<Subject> selected) {
        Loss chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && selected.contains(chosen.subject().node())) {
            return;
        }
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(loss -> selected.contains(loss.subject().node()))
                .findFirst()
                .ifPresent(loss -> {
                    table.getSelectionModel().select(loss);
                    table.scrollTo(loss);
                });
    }

    /** Shows them; what is said exactly only where it is wanted too. */
    void show(List<Loss> all, boolean exactToo) {
        List<Loss> wanted = all.stream()
                .filter(loss -> exactToo || loss.status() != Loss.Status.EXACT)
                .sorted(Comparator.comparing(Loss::status).reversed())
                .toList();
        if (!wanted.equals(table.getItems())) {
            table.getItems().setAll(wanted);
        }
    }

    /** How many things are said how well. */
    static String summary(List<Loss> all) {
        long exact = count(all, Loss.Status.EXACT);
        long near = count(all, Loss.Status.APPROXIMATE);
        long cannot = count(all, Loss.Status.CANNOT);
        return Speech.of("{0} exact, {1} approximate, {2} cannot be said", exact, near, cannot);
    }

    private static long count(List<Loss> all, Loss.Status status) {
        return all.stream().filter(loss -> loss.status() == status).count();
    }
}
