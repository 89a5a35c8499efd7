package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.Samples;
import fingerpost.topology.Backend;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastingTest {
    private final Project project = new Project();
    private final Pasting pasting =
            new Pasting(project, new Deleting(project), () -> this.clipboard, text -> this.clipboard = text);
    private String clipboard = "";

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
    void foreignTextIsRefusedInWords() {
        clipboard = "www IN A 192.0.2.1";

        pasting.paste();

        assertThat(project.noticeProperty().get().kind()).isEqualTo(Notice.Kind.REFUSED);
        assertThat(project.noticeProperty().get().text()).startsWith("The clipboard holds no part of a design.");
        assertThat(project.selection()).isEqualTo(Set.of());
    }
}
