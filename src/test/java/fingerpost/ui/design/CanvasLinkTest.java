package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Point;
import fingerpost.document.Samples;
import fingerpost.topology.Edit;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.arrange.Fresh;
import fingerpost.ui.model.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasLinkTest {
    private final Project project = new Project();
    private final CanvasLink link = new CanvasLink(project, new Deleting(project), new NoMenus(), new Fresh());
    private final Subject api = Subject.of(Id.of("api"));
    private final Subject pool = Subject.of(Id.of("api-pool"));

    private static final class NoMenus implements CanvasMenus {
        @Override
        public void offer(List<Edit> offers, Consumer<Edit> chosen, double screenX, double screenY) {}

        @Override
        public void add(Subject from, Point at, double screenX, double screenY) {}

        @Override
        public void context(Set<Subject> subjects, Point at, double screenX, double screenY) {}

        @Override
        public void problems(Subject box, double screenX, double screenY) {}

        @Override
        public void inspect() {}
    }

    @BeforeEach
    void open() {
        project.open(Samples.find("canary").orElseThrow().document(), Optional.empty());
    }

    private void nudge(Subject subject, double x) {
        link.nudged(Map.of(subject, new Point2D(x, 0)));
    }

    @Test
    void severalKeysInARowAreOneStepOfUndo() {
        var before = project.document();
        nudge(api, 8);
        nudge(api, 16);
        nudge(api, 24);
        assertThat(project.steps().behind()).containsExactly("Nudge proxy API cluster");
        assertThat(project.document().diagram().positions().get("api")).isEqualTo(new Point(24, 0));
        project.undo();
        assertThat(project.document()).isEqualTo(before);
    }

    @Test
    void anotherBoxOrAnotherEditBetweenBeginsAnotherStep() {
        nudge(api, 8);
        nudge(pool, 8);
        nudge(api, 16);
        link.moved(Map.of(api, new Point2D(500, 0)));
        nudge(api, 508);
        project.undo();
        nudge(api, 508);
        assertThat(project.steps().behind()).hasSize(5);
    }

    @Test
    void whatIsSavedBetweenIsNotTakenBackWithTheNextStep() {
        nudge(api, 8);
        project.saved(project.revision(), java.nio.file.Path.of("site.topology.json"));
        nudge(api, 16);
        assertThat(project.steps().behind()).hasSize(2);
    }
}
