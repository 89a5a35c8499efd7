package fingerpost.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.document.Samples;
import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.topology.Backend;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.HeldWork;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangeTest {
    private final Project project = new Project();
    private final Fresh fresh = new Fresh();
    private final HeldWork work = new HeldWork();
    private final Arrange arrange = new Arrange(project, fresh, this::drawing);
    private final Tidying tidying = new Tidying(project, fresh, new Background(work, Runnable::run));
    private final Subject pool = Subject.of(Id.of("api-pool"));
    private final Subject api = Subject.of(Id.of("api"));

    @BeforeEach
    void open() {
        project.open(Samples.find("canary").orElseThrow().document(), Optional.empty());
    }

    private Drawing drawing() {
        Map<Subject, Box> boxes = new HashMap<>();
        project.document()
                .diagram()
                .positions()
                .forEach((text, point) -> boxes.put(Subject.parse(text), new Box(point.x(), point.y(), 1, 1)));
        return Drawing.of(project.document().graph(), boxes);
    }

    private Point at(Subject subject) {
        return project.document().diagram().positions().get(subject.toString());
    }

    private String said() {
        return project.noticeProperty().get().text();
    }

    @Test
    void aligningIsOneNamedStepThatUndoTakesBack() {
        Document before = project.document();
        project.select(pool, api);

        arrange.align(Alignment.TOP);

        assertThat(at(pool).y()).isEqualTo(at(api).y());
        assertThat(project.undoNameProperty().get()).contains("Align 2 boxes at the top");
        project.undo();
        assertThat(project.document()).isEqualTo(before);
    }

    @Test
    void whatStandsInLineAlreadyIsNoStep() {
        project.select(pool, api);
        arrange.align(Alignment.LEFT);
        arrange.align(Alignment.LEFT);
        assertThat(project.steps().behind()).containsExactly("Align 2 boxes left");
        assertThat(said()).isEqualTo("They stand so already.");
    }

    @Test
    void aZoneIsLinedUpWithAllItsNames() {
        Subject zone = Subject.of(project.topology().zones().getFirst().id());
        Map<Subject, Box> names = new HashMap<>();
        drawing().cards().forEach(card -> names.put(card.subject(), card.box()));
        names.keySet().removeIf(each -> each.owner().isEmpty());
        project.select(zone, pool);

        arrange.align(Alignment.BOTTOM);

        assertThat(names).isNotEmpty();
        double by = names.keySet().stream()
                .mapToDouble(each -> at(each).y() - names.get(each).y())
                .findFirst()
                .orElseThrow();
        names.forEach((name, box) -> assertThat(at(name).y() - box.y()).isEqualTo(by));
    }

    @Test
    void aGroupOfWhichAllIsSelectedIsLinedUpAsOne() {
        Subject node =
                Subject.of(project.topology().all(Backend.class).getFirst().id());
        Group group = new Group(Id.of("hall"), GroupKind.SITE, "Hall", Set.of(pool.element(), api.element()));
        project.amend(document -> document.with(document.diagram().grouped(List.of(group))));
        double apart = at(pool).y() - at(api).y();
        double frame = Blocks.boxes(drawing()).get(group.subject()).y();
        assertThat(apart).isNotZero();
        project.select(pool, api, node);

        arrange.align(Alignment.TOP);

        assertThat(project.undoNameProperty().get()).contains("Align 2 boxes at the top");
        assertThat(at(pool).y() - at(api).y()).isEqualTo(apart);
        assertThat(at(node).y())
                .isEqualTo(Blocks.boxes(drawing()).get(group.subject()).y());
        assertThat(at(node).y()).isLessThanOrEqualTo(frame);
    }

    @Test
    void tooFewBoxesAreRefusedInWords() {
        project.select(pool);
        arrange.align(Alignment.LEFT);
        assertThat(said()).isEqualTo("Select two boxes at least to line them up.");
        project.select(pool, api);
        arrange.distribute(Distribution.DOWN);
        assertThat(said()).isEqualTo("Select three boxes at least to spread them.");
        assertThat(project.undoNameProperty().get()).isEmpty();
    }

    @Test
    void pinningTheSameAgainSetsItFree() {
        project.select(pool, api);
        arrange.pin();
        assertThat(project.document().diagram().pinned()).containsExactly("api", "api-pool");
        assertThat(project.undoNameProperty().get()).contains("Pin 2 boxes");
        arrange.pin();
        assertThat(project.document().diagram().pinned()).isEmpty();
        assertThat(project.undoNameProperty().get()).contains("Unpin 2 boxes");
    }

    @Test
    void pinningAZonePinsItsNames() {
        Subject zone = Subject.of(project.topology().zones().getFirst().id());
        project.select(zone);
        arrange.pin();
        assertThat(project.document().diagram().pinned())
                .isNotEmpty()
                .allMatch(text -> text.startsWith(zone.toString() + "/"));
        assertThat(arrange.isPinned()).isTrue();
    }

    @Test
    void tidyingIsOneStepAndMovesNothingPinned() {
        project.change("Mess", document -> document.with(document.diagram().with(Map.of(api, new Point(9, 9)))));
        project.select(pool);
        arrange.pin();
        Point pinned = at(pool);

        tidying.tidy();

        assertThat(at(pool)).isEqualTo(pinned);
        assertThat(at(api)).isNotEqualTo(new Point(9, 9));
        assertThat(project.undoNameProperty().get().orElseThrow()).matches("Tidy the drawing \\(\\d+ boxes\\)");
        int steps = project.steps().behind().size();
        tidying.tidy();
        assertThat(project.steps().behind()).hasSize(steps);
        assertThat(said()).isEqualTo("Everything is pinned, or stands tidy already.");
    }

    @Test
    void onlyWhatIsSelectedIsTidiedWhereTwoAreSelected() {
        Document before = project.document();
        project.change(
                "Mess",
                document ->
                        document.with(document.diagram().with(Map.of(api, new Point(9, 9), pool, new Point(12, 15)))));
        project.select(api, pool);

        tidying.tidy();

        assertThat(project.undoNameProperty().get().orElseThrow()).startsWith("Tidy the selection (");
        project.document().diagram().positions().forEach((text, point) -> {
            if (!Set.of("api", "api-pool").contains(text)) {
                assertThat(point)
                        .as(text)
                        .isEqualTo(before.diagram().positions().get(text));
            }
        });
    }

    @Test
    void onlyWhatIsNewIsArranged() {
        tidying.tidyFresh();
        assertThat(said()).startsWith("Nothing is new");
        Point before = at(pool);
        project.amend(document -> document.with(document.diagram().with(Map.of(api, at(pool)))));
        fresh.placed(Set.of(api));

        tidying.tidyFresh();

        assertThat(at(pool)).isEqualTo(before);
        assertThat(at(api)).isNotEqualTo(before);
        assertThat(project.undoNameProperty().get()).contains("Arrange what is new (1 box)");
    }

    @Test
    void whatIsPinnedMeanwhileStays() {
        project.change(
                "Mess",
                document ->
                        document.with(document.diagram().with(Map.of(api, new Point(9, 9), pool, new Point(12, 15)))));
        work.hold();
        tidying.tidy();
        project.select(api);
        arrange.pin();
        work.release();
        assertThat(at(api)).isEqualTo(new Point(9, 9));
        assertThat(at(pool)).isNotEqualTo(new Point(12, 15));
    }

    @Test
    void whatIsTidiedForADesignThatIsNotOpenAnyMoreIsForgotten() {
        project.change("Mess", document -> document.with(document.diagram().with(Map.of(api, new Point(9, 9)))));
        work.hold();
        tidying.tidy();
        project.open(Samples.find("three-lines").orElseThrow().document(), Optional.empty());
        work.release();
        assertThat(project.undoNameProperty().get()).isEmpty();
    }
}
