package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentText;
import fingerpost.document.Point;
import fingerpost.document.Samples;
import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.topology.Edit;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.topology.connect.Connecting;
import fingerpost.ui.arrange.Fresh;
import fingerpost.ui.model.Project;
import java.util.HashMap;
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
        public void ghost(Subject ghost, double screenX, double screenY) {}

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

    private Group foldedGroup() {
        Group group = new Group(Id.of("edge"), GroupKind.SITE, "Edge", Set.of(api.element(), pool.element()));
        project.amend(document -> document.with(document.diagram()
                .grouped(List.of(group))
                .with(Map.of(api, new Point(100, 100), pool, new Point(300, 140)))
                .folding(Set.of(group.subject()), true)));
        return group;
    }

    @Test
    void whoeverMovesAFoldedGroupMovesWhatIsInIt() {
        Group group = foldedGroup();

        link.moved(Map.of(group.subject(), new Point2D(180, 256)));

        assertThat(project.document().diagram().positions())
                .containsEntry("api", new Point(200, 300))
                .containsEntry("api-pool", new Point(400, 340))
                .doesNotContainKey("edge");
        assertThat(project.steps().behind()).containsExactly("Move the group Edge");
    }

    @Test
    void whoeverMovesAFoldedGroupMovesTheNamesOfItsZones() {
        HostedZone zone = project.topology().zones().getFirst();
        Subject name = Subject.of(zone.id(), zone.entries().getFirst().owner());
        Group group = new Group(Id.of("edge"), GroupKind.SITE, "Edge", Set.of(zone.id()));
        project.amend(document ->
                document.with(document.diagram().grouped(List.of(group)).folding(Set.of(group.subject()), true)));
        TopologyGraph graph = project.document().graph();
        Map<Subject, Box> boxes = new HashMap<>();
        project.document()
                .diagram()
                .positions()
                .forEach((text, at) -> boxes.put(Subject.parse(text), new Box(at.x(), at.y(), 150, 50)));
        Box frame = Frames.around(graph, boxes).get(group.subject());
        Point was = project.document().diagram().positions().get(name.toString());

        link.moved(Map.of(group.subject(), new Point2D(frame.x() + 16, frame.y() - 8)));

        assertThat(project.document().diagram().positions())
                .containsEntry(name.toString(), new Point(was.x() + 16, was.y() - 8))
                .doesNotContainKeys("edge", zone.id().text());
    }

    @Test
    void aLineFromAGroupIsRefusedWithWhatToDo() {
        Group group = foldedGroup();

        assertThat(link.connecting(group.subject(), pool))
                .isEqualTo(new Connecting.Refused("Unfold the group Edge to connect what is in it."));
        assertThat(link.targets(group.subject())).isEmpty();
    }

    @Test
    void whoeverDeletesAGroupDeletesWhatIsInIt() {
        Group group = foldedGroup();

        link.delete(Set.of(group.subject()));

        assertThat(project.topology().find(api.element())).isEmpty();
        assertThat(project.document().diagram().groups()).isEmpty();
        project.undo();
        assertThat(project.document().diagram().groups()).containsExactly(group);
    }

    @Test
    void toDragABoxIntoAGroupIsOneStepThatUndoTakesBackToTheByte() {
        Group hall = new Group(Id.of("hall"), GroupKind.SITE, "Hall", Set.of(pool.element()));
        project.amend(document -> document.with(document.diagram().grouped(List.of(hall))));
        String before = DocumentText.write(project.document());
        int steps = project.steps().behind().size();

        link.regrouped(Map.of(api, new Point2D(64, 32)), Set.of(api), Optional.of(hall.subject()));

        assertThat(project.document().diagram().groups()).containsExactly(hall.with(Set.of(api.element())));
        assertThat(project.document().diagram().positions()).containsEntry("api", new Point(64, 32));
        assertThat(project.steps().behind()).hasSize(steps + 1);
        assertThat(project.undoNameProperty().get())
                .hasValueSatisfying(name -> assertThat(name).startsWith("Move ").endsWith(" into the group Hall"));
        project.undo();
        assertThat(DocumentText.write(project.document())).isEqualTo(before);
    }
}
