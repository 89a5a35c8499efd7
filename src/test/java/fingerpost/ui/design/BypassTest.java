package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.Document;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BypassTest {
    private static final Id ZONE = Id.of("example-com");
    private final Topology chain = Topology.of(
            "",
            "",
            List.of(HostedZone.of(ZONE, DomainName.of("example.com"))
                    .with(alias("a", "b"))
                    .with(alias("b", "c"))
                    .with(alias("c", "d"))
                    .with(alias("d", "www"))));

    private static RecordSet alias(String owner, String target) {
        return RecordSet.fixed(name(owner), Ttl.of(77), new Cname(name(target)));
    }

    private static DomainName name(String label) {
        return DomainName.of(label + ".example.com");
    }

    private static Subject box(String label) {
        return Subject.of(ZONE, name(label));
    }

    private static HostedZone zone(Topology topology) {
        return topology.get(ZONE, HostedZone.class);
    }

    @Test
    void anAliasPointsToWhereTheOneBetweenPointed() {
        Bypass bypass = Bypass.of(chain, Set.of(box("b")));

        assertThat(zone(bypass.topology()).entries())
                .containsExactlyInAnyOrder(alias("a", "c"), alias("c", "d"), alias("d", "www"));
        assertThat(bypass.made()).containsExactly("CNAME a.example.com to c.example.com");
        assertThat(bypass.refused()).isEmpty();
    }

    @Test
    void severalInARowAreLeftOutTogether() {
        Bypass bypass = Bypass.of(chain, Set.of(box("b"), box("c")));

        assertThat(zone(bypass.topology()).entries()).containsExactlyInAnyOrder(alias("a", "d"), alias("d", "www"));
    }

    @Test
    void whatIsNotPossibleIsSaidAndNothingIsDeleted() {
        Project project = new Project();
        Document site = fingerpost.document.Samples.find("load-balancer-by-host")
                .orElseThrow()
                .document();
        project.open(site, Optional.empty());
        Subject proxy = Subject.of(site.topology().proxies().getFirst().id());

        new Deleting(project).deleteAndReconnect(Set.of(proxy));

        assertThat(project.document()).isEqualTo(site);
        assertThat(project.noticeProperty().get().text())
                .startsWith("Not deleted, because nothing could be reconnected. ");
    }

    @Test
    void itIsOneStepThatUndoTakesBack() {
        Project project = new Project();
        project.open(Document.EMPTY.with(chain), Optional.empty());

        new Deleting(project).deleteAndReconnect(Set.of(box("b")));

        assertThat(project.undoNameProperty().get()).contains("Delete b.example.com and reconnect");
        project.undo();
        assertThat(project.topology()).isEqualTo(chain);
    }

    @Test
    void whereNoLineLeadsThroughItIsNotDeleted() {
        Project project = new Project();
        project.open(Document.EMPTY.with(chain), Optional.empty());

        new Deleting(project).deleteAndReconnect(Set.of(box("a")));

        assertThat(project.topology()).isEqualTo(chain);
        assertThat(project.noticeProperty().get().text()).startsWith("No line leads through a.example.com");
    }
}
