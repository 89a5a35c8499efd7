package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.DocumentText;
import fingerpost.document.Point;
import fingerpost.document.Samples;
import fingerpost.topology.Backend;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastingTest {
    private final Project project = new Project();
    private final Pasting pasting = new Pasting(
            project,
            new Deleting(project),
            new Background(Runnable::run, Runnable::run),
            () -> this.clipboard,
            clip -> this.clipboard = clip,
            () -> Optional.of(new Point(500, 400)));
    private Clip clipboard = Clip.of("");

    @BeforeEach
    void open() {
        project.open(Samples.find("load-balancer-by-host").orElseThrow().document(), Optional.empty());
    }

    private <T extends fingerpost.topology.Element> void selectAll(Class<T> kind) {
        project.selectionProperty()
                .set(project.topology().all(kind).stream()
                        .map(each -> Subject.of(each.id()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    @Test
    void whatWasCopiedIsPastedAsOneStepAndSelected() {
        selectAll(Backend.class);
        int before = project.topology().all(Backend.class).size();
        pasting.copy();

        pasting.paste();

        assertThat(project.topology().all(Backend.class)).hasSize(2 * before);
        assertThat(project.undoNameProperty().get()).contains("Paste " + before + " items");
        assertThat(project.selection()).hasSize(before);
    }

    @Test
    void theCopyOfAGroupHoldsTheCopyOfItsZone() {
        HostedZone zone = project.topology().zones().getFirst();
        Id box = project.topology().proxies().getFirst().id();
        project.selectionProperty().set(Set.of(Subject.of(zone.id()), Subject.of(box)));
        new Groups(project).draft().take(GroupKind.PROVIDER, "Cloud");
        String before = DocumentText.write(project.document());

        pasting.duplicate();

        Group copy = project.document().diagram().groups().getLast();
        assertThat(copy.members()).hasSize(2).doesNotContain(zone.id(), box);
        assertThat(copy.members())
                .anyMatch(id -> project.topology().find(id, HostedZone.class).isPresent());
        project.undo();
        assertThat(DocumentText.write(project.document())).isEqualTo(before);
    }

    @Test
    void whoeverDuplicatesAllThatIsInAGroupDuplicatesTheGroup() {
        selectAll(Backend.class);
        new Groups(project).draft().take(GroupKind.SITE, "Hall");
        Group hall = project.document().diagram().groups().getFirst();

        pasting.duplicate();

        List<Group> groups = project.document().diagram().groups();
        assertThat(groups).hasSize(2).startsWith(hall);
        assertThat(groups.getLast().name()).isEqualTo("Hall");
        assertThat(project.selection())
                .isEqualTo(groups.getLast().members().stream().map(Subject::of).collect(Collectors.toSet()));

        project.select(Subject.of(hall.members().iterator().next()));
        pasting.duplicate();
        assertThat(project.document().diagram().groups()).isEqualTo(groups);
    }

    @Test
    void aServiceIsPastedAloneWhereItsBackendsAre() {
        Topology before = project.topology();
        project.select(Subject.of(before.all(Service.class).getFirst().id()));

        pasting.duplicate();

        assertThat(project.topology().all(Service.class))
                .hasSize(before.all(Service.class).size() + 1);
        assertThat(project.topology().all(Backend.class)).isEqualTo(before.all(Backend.class));
    }

    @Test
    void namesAreDuplicatedUnderAFreeName() {
        var zone = project.topology().zones().getFirst();
        project.select(Subject.of(zone.id(), zone.apex().child("another")));

        pasting.duplicate();

        assertThat(project.topology().zones().getFirst().entries())
                .hasSizeGreaterThan(zone.entries().size());
        assertThat(project.undoNameProperty().get()).contains("Duplicate 1 item");
    }

    @Test
    void whatWasCutComesBackInAnotherDesign() {
        selectAll(Backend.class);
        int count = project.selection().size();
        pasting.cut();
        assertThat(project.topology().all(Backend.class)).isEmpty();
        assertThat(project.undoNameProperty().get().orElseThrow()).startsWith("Cut ");

        project.open(Document.EMPTY, Optional.empty());
        pasting.paste();

        assertThat(project.topology().all(Backend.class)).hasSize(count);
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        for (String text : List.of("good morning", "{ \"a\": 1 }", "")) {
            clipboard = Clip.of(text);

            pasting.paste();

            assertThat(project.noticeProperty().get().kind()).isEqualTo(Notice.Kind.REFUSED);
        }
        assertThat(project.selection()).isEqualTo(Set.of());
        assertThat(project.undoNameProperty().get()).isEmpty();
    }

    @Test
    void recordsArePastedAsOneStepThatIsSaidAndCanBeUndone() {
        Topology before = project.topology();
        clipboard = Clip.of("www IN A 192.0.2.1\nwww IN AAAA 2001:db8::1\nwww IN A nowhere\n");

        pasting.paste();

        assertThat(project.undoNameProperty().get()).contains("Paste 2 records to example.com");
        assertThat(project.noticeProperty().get().kind()).isEqualTo(Notice.Kind.UNDOABLE);
        assertThat(project.noticeProperty().get().text()).startsWith("Pasted 2 records to example.com. Line 3: ");
        var zone = before.zones().getFirst();
        assertThat(project.selection())
                .containsExactly(Subject.of(zone.id(), zone.apex().child("www")));
        project.undo();
        assertThat(project.topology()).isEqualTo(before);
    }

    @Test
    void whatNothingLeadsToLiesInColumnsWhereThePointerIs() {
        clipboard = Clip.of("192.0.2.1 192.0.2.2 192.0.2.3 192.0.2.4 192.0.2.5 192.0.2.6 192.0.2.7");

        pasting.paste();

        assertThat(project.selection().stream()
                        .map(each -> project.document().diagram().positions().get(each.toString())))
                .contains(new Point(500, 400), new Point(500, 520), new Point(740, 400))
                .doesNotHaveDuplicates()
                .hasSize(7);
    }

    @Test
    void otherProgramsGetRecordsAsZoneLinesAndWePreferOurOwn() {
        var zone = project.topology().zones().getFirst();
        project.select(Subject.of(zone.id(), zone.apex().child("another")));

        pasting.copy();

        assertThat(clipboard.plain())
                .startsWith("another.example.com. ")
                .contains(" IN A ")
                .endsWith("\n");
        assertThat(clipboard.plain().lines()).hasSameSizeAs(zone.at(zone.apex().child("another")));
        pasting.paste();
        assertThat(project.undoNameProperty().get()).contains("Paste 1 item");
    }

    @Test
    void boxesWithoutRecordsAreCopiedByName() {
        selectAll(Backend.class);

        pasting.copy();
        assertThat(clipboard.plain().lines()).hasSize(project.selection().size());

        pasting.copyZoneLines();
        assertThat(project.noticeProperty().get().text()).startsWith("Nothing selected has records.");
    }

    @Test
    void zoneLinesAndJsonArePlainTextThatCanBePastedElsewhere() {
        var zone = project.topology().zones().getFirst();
        project.select(Subject.of(zone.id()));
        pasting.copyZoneLines();
        assertThat(clipboard.ours()).isEmpty();
        project.open(Document.EMPTY, Optional.empty());
        pasting.paste();
        assertThat(project.topology().zones().getFirst().entries()).hasSameSizeAs(zone.entries());

        project.select(Subject.of(project.topology().zones().getFirst().id()));
        pasting.copyJson();
        project.open(Document.EMPTY, Optional.empty());
        pasting.paste();
        assertThat(project.undoNameProperty().get()).contains("Paste 1 item");
    }

    @Test
    void whatIsPastedTwiceDoesNotLieOnItself() {
        Map<Subject, Point> places = new HashMap<>();
        project.topology()
                .all(Backend.class)
                .forEach(each -> places.put(Subject.of(each.id()), new Point(100 * places.size(), 50)));
        project.amend(document -> document.with(document.diagram().with(places)));
        selectAll(Backend.class);
        pasting.copy();

        pasting.paste();
        pasting.paste();

        assertThat(project.document().diagram().positions().values())
                .filteredOn(each -> each.y() >= 50)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(3 * places.size());
    }
}
