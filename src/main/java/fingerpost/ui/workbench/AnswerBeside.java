package fingerpost.ui.workbench;

import fingerpost.topology.Subject;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;

/** What a live server said and what the design says, one behind the other; what is selected says which is seen. */
final class AnswerBeside {
    private final TabPane pane = new TabPane();
    private final Tab answer = new Tab(Speech.of("Answer"));
    private final Tab inspector = new Tab(Speech.of("Inspector"));

    AnswerBeside(Project project) {
        pane.setId("answer-beside");
        pane.getStyleClass().add("dense");
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getTabs().setAll(answer, inspector);
        project.selectionProperty().subscribe((_, now) -> follow(project, now));
    }

    /** What of the way of a trace is selected has its answer, all else only its design. */
    private void follow(Project project, Set<Subject> selected) {
        if (inspector.getContent() != null && !selected.isEmpty()) {
            boolean onWay = project.hopsProperty().get().stream()
                    .anyMatch(hop ->
                            selected.stream().anyMatch(each -> each.node().equals(hop.node())));
            pane.getSelectionModel().select(onWay ? answer : inspector);
        }
    }

    Region pane() {
        return pane;
    }

    void hold(Node said, Node designed) {
        answer.setContent(said);
        inspector.setContent(designed);
        pane.getSelectionModel().select(answer);
    }

    /** Holds nothing, so that others can take it. */
    void release() {
        answer.setContent(null);
        inspector.setContent(null);
    }

    void showInspector() {
        pane.getSelectionModel().select(inspector);
    }
}
