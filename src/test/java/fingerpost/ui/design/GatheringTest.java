package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Whereabouts;
import fingerpost.ui.model.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final Project project = new Project();
    private final Gathering gathering = new Gathering(project);

    @BeforeEach
    void open() {
        project.open(Samples.find("three-lines").orElseThrow().document(), Optional.empty());
    }

    private List<Group> groups() {
        return project.document().diagram().groups();
    }

    @Test
    void whatIsInOneCountryIsOneSiteAllInOneStep() {
        gathering.bySite();

        assertThat(groups()).extracting(Group::name).containsExactlyInAnyOrder("China", "United States");
        assertThat(groups()).extracting(Group::kind).containsOnly(GroupKind.SITE);
        assertThat(project.steps().behind()).containsExactly("Group by site");
    }

    @Test
    void whatAPersonGroupedStaysThereAndASecondTimeChangesNothing() {
        Group mine = new Group(Id.of("mine"), GroupKind.OTHER, "Mine", Set.of(Id.of("telecom-dns")));
        project.amend(document -> document.with(document.diagram().grouped(List.of(mine))));

        gathering.bySite();
        assertThat(groups()).contains(mine);

        List<Group> once = groups();
        gathering.bySite();
        assertThat(groups()).isEqualTo(once);
        assertThat(project.noticeProperty().get().text()).contains("in a group already");
    }

    @Test
    void aSiteThatIsThereTakesWhatIsNewThere() {
        Group china = new Group(Id.of("x"), GroupKind.SITE, "China", Set.of(Id.of("origin-1")));
        project.amend(document -> document.with(document.diagram().grouped(List.of(china))));

        gathering.bySite();

        assertThat(groups().getFirst().members()).contains(Id.of("origin-1"), Id.of("telecom-dns"));
        assertThat(groups()).hasSize(2);
    }

    @Test
    void providersAreThoseThatTheDesignNames() {
        gathering.byProvider();
        assertThat(groups())
                .containsExactly(new Group(
                        Id.of("group-google-public-dns"),
                        GroupKind.PROVIDER,
                        "Google Public DNS",
                        Set.of(Id.of("public-dns"))));
    }

    @Test
    void aPointIsNamedByItsCoordinates() {
        assertThat(Gathering.name(new Whereabouts(Optional.empty(), Optional.of(new Coordinates(-33.87, 151.21)))))
                .isEqualTo("33.9\u00b0 S, 151.2\u00b0 E");
    }
}
