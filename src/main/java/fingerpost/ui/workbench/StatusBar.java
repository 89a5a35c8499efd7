package fingerpost.ui.workbench;

import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.look.Icons;
import fingerpost.ui.model.Found;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: what was just done, what is selected, what runs and can be cancelled, how many problems. */
final class StatusBar {
    private final Label said = new Label();
    private final Button undo = new Button(Speech.of("Undo"));
    private final Label hidden = new Label();
    private final Button showAll = new Button(Speech.of("Show all"));
    private final Label selected = new Label();
    private final Label working = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button(Speech.of("Cancel"));
    private final Label errors = new Label("", Icons.of(Severity.ERROR));
    private final Label warnings = new Label("", Icons.of(Severity.WARNING));
    private final Label zoom = new Label();

    StatusBar(Project project, Background background, Actions actions, ObservableValue<Number> zoomed) {
        said.setId("status-said");
        said.setMinWidth(0);
        undo.setId("status-undo");
        undo.getStyleClass().addAll("flat", "small", "accent");
        undo.setOnAction(_ -> actions.call(ActionId.UNDO));
        cancel.getStyleClass().addAll("flat", "small");
        progress.setPrefWidth(90);
        errors.setId("status-errors");
        errors.setOnMouseClicked(_ -> actions.call(ActionId.PROBLEMS));
        warnings.setOnMouseClicked(_ -> actions.call(ActionId.PROBLEMS));
        hidden.setId("status-hidden");
        showAll.setId("status-show-all");
        showAll.getStyleClass().addAll("flat", "small", "accent");
        showAll.setOnAction(_ -> actions.call(ActionId.SHOW_ALL));
        project.foundProperty().subscribe(this::hide);
        project.noticeProperty().subscribe(this::say);
        project.selectionProperty()
                .subscribe(now -> selected.setText(now.isEmpty() ? "" : Speech.of("{0} selected", now.size())));
        project.findingsProperty().subscribe(this::count);
        zoomed.subscribe(now -> zoom.setText(String.format(Locale.ROOT, "%.0f %%", now.doubleValue() * 100)));
        background.running().addListener((ListChangeListener<Running>) _ -> show(background.running()));
        show(background.running());
    }

    void into(HBox bar) {
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (Region each :
                List.of(undo, hidden, showAll, selected, working, progress, cancel, errors, warnings, zoom)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        bar.getChildren()
                .setAll(said, undo, gap, working, progress, cancel, hidden, showAll, selected, errors, warnings, zoom);
    }

    private void hide(Optional<Found> found) {
        int boxes = found.map(each -> each.hidden().size()).orElse(0);
        hidden.setText(Speech.count(boxes, "1 hidden", "{0} hidden"));
        shown(hidden, boxes > 0);
        shown(showAll, boxes > 0);
    }

    private void say(Notice notice) {
        said.setText(notice.text());
        said.getStyleClass().remove("status-refused");
        if (notice.kind() == Notice.Kind.REFUSED) {
            said.getStyleClass().add("status-refused");
        }
        shown(undo, notice.kind() == Notice.Kind.UNDOABLE);
    }

    private void count(List<Finding> findings) {
        long bad = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        long risky = findings.stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .count();
        errors.setText(Long.toString(bad));
        warnings.setText(Long.toString(risky));
        errors.setAccessibleText(Speech.count(bad, "1 error", "{0} errors"));
        warnings.setAccessibleText(Speech.count(risky, "1 warning", "{0} warnings"));
    }

    private void show(List<Running> tasks) {
        List<Running> told =
                tasks.stream().filter(task -> !task.name().equals("Checking")).toList();
        boolean any = !told.isEmpty();
        working.setText(
                !any
                        ? ""
                        : told.size() == 1
                                ? told.getLast().name()
                                : Speech.of("{0} and {1} more", told.getLast().name(), told.size() - 1));
        cancel.setOnAction(_ -> told.forEach(Running::cancel));
        shown(working, any);
        shown(progress, any);
        shown(cancel, any);
    }

    private static void shown(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
