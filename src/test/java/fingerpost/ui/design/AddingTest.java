package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.document.Samples;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AddingTest {
    private final Project project = new Project();
    private final Adding adding = new Adding(project);

    @BeforeEach
    void open() {
        project.open(Document.EMPTY, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Item.class)
    void everythingOfThePaletteIsAddedAsOneNamedStepAndSelected(Item item) {
        project.open(Samples.find("three-lines").orElseThrow().document(), Optional.empty());

        Optional<Subject> added = adding.add(item, Optional.empty());

        assertThat(added).isPresent();
        assertThat(project.selection()).containsExactly(added.orElseThrow());
        assertThat(project.undoNameProperty().get().orElseThrow()).startsWith("Add ");
    }

    @ParameterizedTest
    @EnumSource(Item.class)
    void everythingCanBeAddedTwice(Item item) {
        adding.add(Item.ZONE, Optional.empty());

        Optional<Subject> first = adding.add(item, Optional.empty());
        Optional<Subject> second = adding.add(item, Optional.empty());

        assertThat(first).isPresent();
        assertThat(second).isPresent().isNotEqualTo(first);
    }

    @Test
    void aRecordWithoutAZoneIsRefusedInWords() {
        assertThat(adding.add(Item.CNAME, Optional.empty())).isEmpty();

        assertThat(project.noticeProperty().get())
                .isEqualTo(Notice.refused("A record needs a zone to stand in. Add a zone first."));
        assertThat(project.undoNameProperty().get()).isEmpty();
    }

    @Test
    void aRecordGoesIntoTheSelectedZone() {
        adding.add(Item.ZONE, Optional.empty());
        Subject second = adding.add(Item.ZONE, Optional.empty()).orElseThrow();

        Subject added = adding.add(Item.ADDRESS, Optional.empty()).orElseThrow();

        assertThat(added.element()).isEqualTo(second.element());
    }

    @Test
    void whatWasDroppedStandsWhereItWasDropped() {
        Subject proxy = adding.add(Item.PROXY, Optional.of(new Point(120, 80))).orElseThrow();

        assertThat(project.document().diagram().positions()).containsEntry(proxy.toString(), new Point(120, 80));
    }
}
