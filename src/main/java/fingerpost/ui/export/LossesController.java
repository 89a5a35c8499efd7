package fingerpost.ui.export;

import fingerpost.export.Loss;
import fingerpost.ui.model.Project;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The drawer's page of what the target cannot say. */
public final class LossesController {
    private final Project project;
    private @Nullable LossTable shown;

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

    public LossesController(Project project) {
        this.project = project;
    }

    @FXML
    private void initialize() {
        shown = new LossTable(project, losses, status, subject, message);
        exactToo.setOnAction(_ -> show());
        project.lossesProperty().subscribe(_ -> show());
        project.selectionProperty()
                .subscribe(now -> Objects.requireNonNull(shown).follow(now));
    }

    private void show() {
        List<Loss> all = project.lossesProperty().get();
        LossTable table = Objects.requireNonNull(shown);
        table.show(all, exactToo.isSelected());
        table.follow(project.selection());
        summary.setText(LossTable.summary(all));
    }
}
