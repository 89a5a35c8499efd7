package fingerpost.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), DomainName.of("example.com"));
    private static final Edit ADD = new Edit("Add zone example.com", topology -> topology.with(ZONE));

    private final Project project = new Project();

    @BeforeEach
    void open() {
        project.open(Document.EMPTY, Optional.empty());
    }

    @Test
    void anEditIsOneNamedStepBackAndForth() {
        project.apply(ADD);
        assertThat(project.undoNameProperty().get()).contains("Add zone example.com");

        project.undo();
        assertThat(project.topology()).isEqualTo(Topology.EMPTY);
        assertThat(project.redoNameProperty().get()).contains("Add zone example.com");

        project.redo();
        assertThat(project.topology().zones()).containsExactly(ZONE);
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        project.apply(new Edit("Nothing", topology -> topology));

        assertThat(project.undoNameProperty().get()).isEmpty();
        assertThat(project.unsavedProperty().get()).isFalse();
    }

    @Test
    void aRefusedEditSaysWhyAndChangesNothing() {
        boolean done = project.apply(new Edit("Add", _ -> {
            throw new IllegalArgumentException("It does not fit.");
        }));

        assertThat(done).isFalse();
        assertThat(project.noticeProperty().get()).isEqualTo(Notice.refused("It does not fit."));
        assertThat(project.topology()).isEqualTo(Topology.EMPTY);
    }

    @Test
    void undoingBackToWhatWasSavedIsClean() {
        project.apply(ADD);
        project.saved(project.revision(), Path.of("site.topology.json"));
        assertThat(project.unsavedProperty().get()).isFalse();

        project.undo();
        assertThat(project.unsavedProperty().get()).isTrue();
        project.redo();
        assertThat(project.unsavedProperty().get()).isFalse();
    }

    @Test
    void whatTheLayoutPlacedIsNeitherAStepNorAChange() {
        project.amend(document ->
                document.with(document.diagram().with(Map.of(Subject.of(Id.of("zone")), new Point(1, 2)))));

        assertThat(project.unsavedProperty().get()).isFalse();
        assertThat(project.undoNameProperty().get()).isEmpty();
        assertThat(project.document().diagram().positions()).containsKey("zone");
    }

    @Test
    void whatIsGoneIsNotSelectedWhenTheDesignIsShown() {
        project.apply(ADD);
        project.select(Subject.of(ZONE.id()));
        List<Integer> seen = new ArrayList<>();
        project.documentProperty().subscribe(_ -> seen.add(project.selection().size()));

        project.undo();

        assertThat(seen).containsExactly(1, 0);
    }

    @Test
    void whatAListStillShowsButIsGoneCannotBeSelected() {
        project.apply(ADD);
        project.select(Subject.of(ZONE.id()), Subject.of(Id.of("gone")));
        assertThat(project.selection()).containsExactly(Subject.of(ZONE.id()));

        project.undo();
        project.reveal(Subject.of(ZONE.id()));

        assertThat(project.selection()).isEmpty();
    }

    @Test
    void revealingSelectsAndTellsEverybody() {
        project.apply(ADD);
        List<Subject> revealed = new ArrayList<>();
        project.onReveal(revealed::add);

        project.reveal(Subject.of(ZONE.id()));

        assertThat(revealed).containsExactly(Subject.of(ZONE.id()));
        assertThat(project.selection()).containsExactly(Subject.of(ZONE.id()));
    }
}
