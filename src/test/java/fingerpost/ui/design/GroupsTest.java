package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.DocumentText;
import fingerpost.document.Point;
import fingerpost.document.Samples;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.GroupDraft;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {
    private final Project project = new Project();
    private final Groups groups = new Groups(project);
    private final Folds folds = new Folds(project);

    @BeforeEach
    void open() {
        Document plain = Samples.find("three-lines").orElseThrow().document();
        project.open(plain, Optional.empty());
    }

    private void select(String... ids) {
        project.selectionProperty().set(subjects(ids));
    }

    private static Set<Subject> subjects(String... ids) {
        return Stream.of(ids).map(Subject::parse).collect(Collectors.toSet());
    }

    private Diagram diagram() {
        return project.document().diagram();
    }

    private Group group(String name, String... ids) {
        select(ids);
        groups.draft().take(GroupKind.SITE, name);
        return diagram().groups().getLast();
    }

    @Test
    void theSelectedBoxesBecomeAGroupAsOneStepThatIsNamed() {
        Group hall = group("Hall", "origin-1", "origin-2");

        assertThat(hall.id()).isEqualTo(Id.of("group-hall"));
        assertThat(hall.kind()).isEqualTo(GroupKind.SITE);
        assertThat(hall.members()).containsExactly(Id.of("origin-1"), Id.of("origin-2"));
        assertThat(project.undoNameProperty().get()).contains("Group 2 boxes as Hall");
        assertThat(project.noticeProperty().get().kind()).isEqualTo(Notice.Kind.UNDOABLE);
        project.undo();
        assertThat(diagram().groups()).isEmpty();
    }

    @Test
    void aZoneAloneIsFoldedAndWithOthersItIsGroupedAsAWhole() {
        select("example-com", "example-com/www.example.com.");
        assertThat(groups.canGroup()).isFalse();
        assertThat(groups.canPut()).isTrue();
        assertThat(folds.canToggle(project.selection())).isTrue();

        assertThat(group("Mixed", "example-com", "origin-1").members())
                .containsExactly(Id.of("example-com"), Id.of("origin-1"));
        select("example-com/www.example.com.");
        assertThat(groups.canPut()).isFalse();
    }

    @Test
    void aZoneThatIsPutIntoAGroupStaysWhereItStandsAndThePersonIsToldHowToBringItNear() {
        Group hall = group("Hall", "origin-1");
        var places = diagram().positions();
        select("example-com");
        groups.put(hall);

        assertThat(diagram().groupOf(Id.of("example-com"))).isPresent();
        assertThat(diagram().positions()).isEqualTo(places);
        assertThat(project.noticeProperty().get().text()).endsWith("Ctrl+L brings together what is in a group.");
    }

    @Test
    void aGroupOfAZoneIsFoldedAsAWholeAndUnfoldedForAName() {
        Group mixed = group("Mixed", "example-com", "origin-1");
        folds.toggle(project.selection());
        assertThat(diagram().folded()).containsExactly(mixed.id().text());

        project.amend(document -> document.with(document.diagram().folding(subjects("example-com"), true)));
        folds.unfoldFor(Subject.parse("example-com"));
        assertThat(diagram().folded()).containsExactly("example-com");
        project.amend(document -> document.with(document.diagram().folding(Set.of(mixed.subject()), true)));
        folds.unfoldFor(Subject.parse("example-com/www.example.com."));
        assertThat(diagram().folded()).isEmpty();
        assertThat(project.noticeProperty().get().text()).startsWith("Mixed was unfolded to show ");
    }

    @Test
    void aBoxIsInTheGroupThatItWasPutInLast() {
        group("Hall", "origin-1", "origin-2");
        group("Shelf", "origin-2", "app");

        assertThat(diagram().groups())
                .extracting(Group::name, each -> each.members().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hall", "[origin-1]"),
                        org.assertj.core.groups.Tuple.tuple("Shelf", "[app, origin-2]"));
    }

    @Test
    void withOneGroupSelectedTheOtherBoxesJoinIt() {
        Group hall = group("Hall", "origin-1", "origin-2");
        select("origin-1", "origin-2", "app");

        assertThat(groups.canGroup()).isTrue();
        groups.addTo(groups.whole().orElseThrow());

        assertThat(diagram().groups()).containsExactly(hall.with(Set.of(Id.of("app"))));
        assertThat(project.undoNameProperty().get())
                .hasValueSatisfying(name -> assertThat(name).contains("to the group Hall"));
    }

    @Test
    void whatIsAddedInsideOfAFrameJoinsTheGroupInTheSameStep() {
        Group hall = group("Hall", "origin-1", "origin-2");
        Subject box = new Adding(project).add(Item.BACKEND, Optional.empty()).orElseThrow();
        int steps = project.steps().behind().size();

        groups.join(hall.id(), box.element());

        assertThat(diagram().groups()).containsExactly(hall.with(Set.of(box.element())));
        assertThat(project.steps().behind()).hasSize(steps);
        project.undo();
        assertThat(diagram().groups()).containsExactly(hall);
    }

    @Test
    void aSelectedGroupIsDissolvedAndFoldedNoLonger() {
        Group hall = group("Hall", "origin-1", "origin-2");
        folds.toggle(project.selection());
        assertThat(diagram().isFolded(hall.subject())).isTrue();
        assertThat(project.undoNameProperty().get()).contains("Fold Hall");

        groups.ungroup();

        assertThat(diagram().groups()).isEmpty();
        assertThat(diagram().folded()).isEmpty();
        assertThat(project.undoNameProperty().get()).contains("Ungroup Hall");
    }

    @Test
    void aBoxIsTakenOutAndTheLastOneTakesTheGroupAlong() {
        Group hall = group("Hall", "origin-1", "origin-2");
        select("origin-1");
        groups.ungroup();
        assertThat(diagram().groups()).containsExactly(hall.without(Set.of(Id.of("origin-1"))));

        select("origin-2");
        groups.ungroup();
        assertThat(diagram().groups()).isEmpty();
        assertThat(groups.canUngroup()).isFalse();
    }

    @Test
    void aGroupStandsForWhatIsInIt() {
        Group hall = group("Hall", "origin-1", "origin-2");

        assertThat(groups.spread(Set.of(hall.subject(), Subject.parse("app"))))
                .isEqualTo(subjects("origin-1", "origin-2", "app"));
        assertThat(groups.only()).contains(hall);
        select("origin-1", "origin-2", "app");
        assertThat(groups.only()).isEmpty();
    }

    @Test
    void boxesOfOneOperatorAreOfferedAsThatProvider() {
        project.open(
                Samples.find("www-cname-to-cloud-load-balancer").orElseThrow().document(), Optional.empty());
        var endpoint = project.topology()
                .all(fingerpost.topology.ExternalEndpoint.class)
                .getFirst();
        project.select(Subject.of(endpoint.id()));

        GroupDraft draft = groups.draft();

        assertThat(endpoint.operator()).isNotBlank();
        assertThat(draft.name()).isEqualTo(endpoint.operator());
        assertThat(draft.kind()).isEqualTo(GroupKind.PROVIDER);
    }

    @Test
    void renamingIsOneStep() {
        Group hall = group("Hall", "origin-1", "origin-2");
        GroupNaming naming = new GroupNaming(project, hall);

        assertThat(naming.refusal(" ")).contains("A group needs a name.");
        naming.take("Basement");

        assertThat(diagram().groups()).containsExactly(hall.named("Basement"));
        assertThat(project.undoNameProperty().get()).contains("Rename the group Hall to Basement");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAFoldedGroupHidesIsShownWhenItIsLookedFor(boolean folded) {
        Group hall = group("Hall", "origin-1", "origin-2");
        folds.set(Set.of(hall.subject()), folded);

        folds.unfoldFor(Subject.parse("origin-1"));

        assertThat(diagram().isFolded(hall.subject())).isFalse();
        assertThat(project.noticeProperty().get().text().contains("was unfolded"))
                .isEqualTo(folded);
    }

    private String saved() {
        return DocumentText.write(project.document());
    }

    @Test
    void theGroupOfWhichTheLastBoxIsDraggedOutGoesWithItsFoldInTheSameStep() {
        Group hall = group("Hall", "origin-1");
        folds.toggle(project.selection());
        String before = saved();

        groups.moved("Origin", subjects("origin-1"), Optional.empty(), document -> document);

        assertThat(diagram().groups()).isEmpty();
        assertThat(diagram().isFolded(hall.subject())).isFalse();
        assertThat(project.noticeProperty().get().text()).endsWith("Nothing is left in Hall: it is gone.");
        project.undo();
        assertThat(saved()).isEqualTo(before);
    }

    @Test
    void whatIsPutIntoAGroupOrTakenOutGetsAPlaceThereUnlessItIsPinned() {
        Group hall = group("Hall", "origin-1", "origin-2");
        project.amend(document -> document.with(document.diagram()
                .with(Map.of(Subject.parse("app"), new Point(5, 5), Subject.parse("origin-1"), new Point(6, 6)))
                .pinning(subjects("origin-1"), true)));
        select("app");
        assertThat(groups.others()).containsExactly(hall);
        groups.put(hall);
        assertThat(diagram().groupOf(Id.of("app"))).isPresent();
        assertThat(diagram().positions()).doesNotContainKey("app");

        select("origin-1", "origin-2");
        groups.takeOut();
        assertThat(diagram().groups()).extracting(Group::members).containsExactly(Set.of(Id.of("app")));
        assertThat(diagram().positions()).containsEntry("origin-1", new Point(6, 6));
        assertThat(diagram().positions()).doesNotContainKey("origin-2");
    }
}
