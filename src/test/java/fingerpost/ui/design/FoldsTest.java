package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Point;
import fingerpost.document.Samples;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private final Project project = new Project();
    private final Folds folds = new Folds(project);
    private HostedZone zone = null;
    private Subject box = null;
    private Subject name = null;

    @BeforeEach
    void open() {
        project.open(Samples.find("one-vps-five-sites").orElseThrow().document(), Optional.empty());
        zone = project.topology().zones().getFirst();
        box = Subject.of(zone.id());
        name = Subject.of(zone.id(), zone.entries().getFirst().owner());
    }

    private boolean isFolded() {
        return project.document().diagram().isFolded(box);
    }

    @Test
    void theZoneOfASelectedNameIsFoldedAsOneStepThatIsNamedAndItsBoxIsSelected() {
        project.select(name);

        folds.toggle(project.selection());

        assertThat(isFolded()).isTrue();
        assertThat(project.undoNameProperty().get()).contains("Fold " + zone.label());
        assertThat(project.selection()).containsExactly(box);
        assertThat(project.noticeProperty().get().kind()).isEqualTo(Notice.Kind.UNDOABLE);
        project.undo();
        assertThat(isFolded()).isFalse();
    }

    @Test
    void theSameKeyUnfoldsWhatIsFolded() {
        folds.set(Set.of(box), true);
        assertThat(folds.wouldFold(Set.of(box))).isFalse();

        folds.toggle(Set.of(box));

        assertThat(isFolded()).isFalse();
        assertThat(project.undoNameProperty().get()).contains("Unfold " + zone.label());
    }

    @Test
    void allZonesAreFoldedInOneStep() {
        folds.all(true);

        assertThat(project.document().diagram().folded())
                .hasSize(project.topology().zones().size());
        assertThat(project.steps().behind()).hasSize(1);
        assertThat(folds.canAll(true)).isFalse();
        assertThat(folds.canAll(false)).isTrue();
    }

    @Test
    void aNameThatIsToBeSeenUnfoldsItsZoneWhichIsNoStepOfUndo() {
        folds.set(Set.of(box), true);
        int steps = project.steps().behind().size();

        folds.unfoldFor(name);

        assertThat(isFolded()).isFalse();
        assertThat(project.steps().behind()).hasSize(steps);
        assertThat(project.noticeProperty().get().text())
                .isEqualTo(zone.label() + " was unfolded to show "
                        + name.owner().orElseThrow().unicode());
    }

    @Test
    void theZoneItselfIsSeenFolded() {
        folds.set(Set.of(box), true);

        folds.unfoldFor(box);

        assertThat(isFolded()).isTrue();
    }

    @Test
    void whereNothingCanBeFoldedTheStatusBarSaysWhy() {
        Subject proxy = project.topology().elements().stream()
                .filter(each -> !(each instanceof HostedZone))
                .map(each -> Subject.of(each.id()))
                .findFirst()
                .orElseThrow();

        folds.set(List.of(proxy), true);

        assertThat(folds.canToggle(Set.of(proxy))).isFalse();
        assertThat(project.noticeProperty().get().kind()).isEqualTo(Notice.Kind.REFUSED);
    }

    @Test
    void movingAFoldedZoneMovesItsNamesByTheSameWay() {
        List<Subject> names = zone.entries().stream()
                .map(entry -> Subject.of(zone.id(), entry.owner()))
                .distinct()
                .toList();
        Map<Subject, Point> standing = new LinkedHashMap<>();
        Map<Subject, Point> wanted = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            standing.put(names.get(i), new Point(100, 140 + 40 * i));
            wanted.put(names.get(i), new Point(130, 147 + 40 * i));
        }
        project.amend(document -> document.with(document.diagram().with(standing)));
        // The corner of the frame is 20 left of the names and 44 above the first of them.
        Map<Subject, Point> moved = Map.of(box, new Point(80 + 30, 96 + 7));
        assertThat(FoldedPlaces.ofNames(project.document(), moved)).isEqualTo(moved);

        folds.set(Set.of(box), true);

        assertThat(FoldedPlaces.ofNames(project.document(), moved)).isEqualTo(wanted);
    }
}
