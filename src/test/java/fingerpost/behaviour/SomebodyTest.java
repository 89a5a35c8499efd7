package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpNetwork;
import fingerpost.document.Samples;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SomebodyTest {
    private final Topology lines =
            Samples.find("three-lines").orElseThrow().document().topology();

    private static Somebody in(String network) {
        return new Somebody(
                Whereabouts.UNKNOWN,
                Optional.of(IpNetwork.of(network)),
                Optional.empty(),
                Families.BOTH,
                ClientGroup.Stub.CHROMIUM);
    }

    private Walk walk(Somebody who) {
        return RequestWalk.of(lines).walk("https://www.example.com/", who, new DesignState(1));
    }

    private static List<Subject> path(Walk walk) {
        return walk.steps().stream().flatMap(step -> step.path().stream()).toList();
    }

    @Test
    void itsNetworkDecidesOnTheLineAndOnlyBoxesOfTheDesignAreTouched() {
        Walk walk = walk(in("192.0.2.200"));

        assertThat(path(walk)).contains(Subject.parse("edge-unicom"));
        assertThat(walk.steps()).extracting(WalkStep::detail).anyMatch(each -> each.contains("line China Unicom"));
        assertThat(path(walk)).allMatch(box -> lines.find(box.element()).isPresent());
        assertThat(walk.steps().get(1).title())
                .isEqualTo("somebody asks the resolver of its network for www.example.com");
    }

    @Test
    void somebodyAnywhereGetsTheDefaultLine() {
        assertThat(path(walk(Somebody.ANYWHERE))).contains(Subject.parse("edge-overseas"));
    }

    @Test
    void whereItIsDecidesAmongCountries() {
        Topology byCountry =
                lines.map(each -> each instanceof Line line && line.id().equals(Id.of("unicom"))
                        ? new Line(line.id(), line.label(), List.of(), List.of("NZ"))
                        : each);
        Whereabouts there = new Whereabouts(Optional.of("NZ"), Optional.empty());
        Optional<IpNetwork> noLine = Optional.of(IpNetwork.of("203.0.113.0/24"));

        for (Optional<Id> asked : List.of(Optional.<Id>empty(), Optional.of(Id.of("public-dns")))) {
            Somebody who = new Somebody(there, noLine, asked, Families.BOTH, ClientGroup.Stub.CHROMIUM);
            assertThat(path(RequestWalk.of(byCountry).walk("https://www.example.com/", who, new DesignState(1))))
                    .as("asking %s", asked)
                    .contains(Subject.parse("edge-unicom"));
        }
    }

    @Test
    void aResolverOfTheDesignIsAskedAndTellsAsMuchOfTheNetworkAsItTells() {
        Somebody there = in("192.0.2.200");
        Somebody atPublic = new Somebody(
                there.whereabouts(), there.network(), Optional.of(Id.of("public-dns")), there.families(), there.stub());
        Somebody atTelecom = new Somebody(
                there.whereabouts(),
                there.network(),
                Optional.of(Id.of("telecom-dns")),
                there.families(),
                there.stub());

        assertThat(path(walk(atPublic))).contains(Subject.parse("public-dns"));
        assertThat(walk(atPublic).steps())
                .extracting(WalkStep::detail)
                .anyMatch(each -> each.contains("no other holds 192.0.2.0/24"));
        assertThat(path(walk(atTelecom))).contains(Subject.parse("telecom-dns"), Subject.parse("edge-telecom"));
    }

    @Test
    void withoutAnyAddressOfItsFamilyItDoesNotGetThere() {
        Somebody six = new Somebody(
                Whereabouts.UNKNOWN, Optional.empty(), Optional.empty(), Families.V6, ClientGroup.Stub.JVM);

        assertThat(walk(six).served()).isFalse();
    }
}
