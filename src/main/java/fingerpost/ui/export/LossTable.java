package fingerpost.ui.export;

import fingerpost.export.Loss;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.WrappedCell;
import java.util.Comparator;
import java.util.List;
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
                row -> new ReadOnlyStringWrapper(row.getValue().message()));
        message.setCellFactory(_ -> new WrappedCell<>());
        table.setPlaceholder(new Label("Nothing gets lost: the target says all of it exactly."));
        table.getSelectionModel().selectedItemProperty().subscribe(loss -> {
            if (loss != null) {
                project.reveal(loss.subject().node());
            }
        });
    }

    /** Shows them; what is said exactly only where it is wanted too. */
    void show(List<Loss> all, boolean exactToo) {
        table.getItems()
                .setAll(all.stream()
                        .filter(loss -> exactToo || loss.status() != Loss.Status.EXACT)
                        .sorted(Comparator.comparing(Loss::status).reversed())
                        .toList());
    }

    /** How many things are said how well. */
    static String summary(List<Loss> all) {
        long exact = count(all, Loss.Status.EXACT);
        long near = count(all, Loss.Status.APPROXIMATE);
        long cannot = count(all, Loss.Status.CANNOT);
        return exact + " exact, " + near + " approximate, " + cannot + " cannot be said";
    }

    private static long count(List<Loss> all, Loss.Status status) {
        return all.stream().filter(loss -> loss.status() == status).count();
    }
}
