package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.errors;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.topology;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CircularServersTest {
    private static final HostedZone OTHER = zone("example.net", "@ 300 NS ns.example.com.", "ns 300 A 198.51.100.1");

    private final Check check = new CircularServers();

    private static HostedZone servedBy(String servers) {
        return zone("example.com", "@ 300 NS " + servers, "ns 300 A 192.0.2.1");
    }

    @Test
    void twoZonesThatServeOnlyEachOtherAreAnErrorAtBoth() {
        List<Finding> found = found(check, servedBy("ns.example.net."), OTHER);

        assertThat(found).extracting(Finding::severity).containsExactly(ERROR, ERROR);
        assertThat(places(found)).containsExactly("example-com/example.com.", "example-net/example.net.");
        assertThat(found.getFirst().message())
                .contains("The name servers of example.com (ns.example.net) lie in example.net")
                .contains("inside itself or in a third zone");
        assertThat(found).extracting(Finding::repair).containsOnly(Optional.empty());
    }

    @Test
    void circleOfThreeIsFoundInEach() {
        assertThat(places(found(
                        check,
                        zone("example.com", "@ 300 NS ns.example.net."),
                        zone("example.net", "@ 300 NS ns.example.org."),
                        zone("example.org", "@ 300 NS ns.example.com."))))
                .containsExactly("example-com/example.com.", "example-net/example.net.", "example-org/example.org.");
    }

    @Test
    void zoneThatOnlyDependsOnACircleIsNotPartOfIt() {
        HostedZone third = zone("example.org", "@ 300 NS ns.example.com.");

        assertThat(places(found(check, third, servedBy("ns.example.net."), OTHER)))
                .containsExactly("example-com/example.com.", "example-net/example.net.");
    }

    @Test
    void oneServerOfItsOwnBreaksTheCircle() {
        assertThat(found(check, servedBy("ns.example.net. | ns.example.com."), OTHER))
                .isEmpty();
    }

    @Test
    void oneServerInAThirdZoneOrOutsideTheDesignBreaksIt() {
        HostedZone third = zone("example.org", "@ 300 NS ns.example.org.", "ns 300 A 203.0.113.1");

        assertThat(found(check, servedBy("ns.example.net. | ns.example.org."), OTHER, third))
                .isEmpty();
        assertThat(found(check, servedBy("ns.example.net. | ns.example.org."), OTHER))
                .isEmpty();
    }

    @Test
    void serverInTheZoneAboveIsReachedOnTheWay() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 NS ns.example.com.",
                                "ns 300 A 192.0.2.1",
                                "a 300 NS ns.example.com."),
                        zone("a.example.com", "@ 300 NS ns.example.com.")))
                .isEmpty();
    }

    @Test
    void zoneWithoutServersOrServedByItselfIsNoCircle() {
        assertThat(found(check, zone("example.com"), zone("example.net", "@ 300 NS ns.example.com.")))
                .isEmpty();
        assertThat(found(check, zone("example.com", "@ 300 NS ns.example.com.")))
                .isEmpty();
    }

    @Test
    void siblingsAreCuredByAddressesBesideTheirDelegations() {
        HostedZone above = zone(
                "example.com",
                "@ 300 NS ns1.example.com.",
                "ns1 300 A 192.0.2.1",
                "a 300 NS ns.b.example.com.",
                "b 300 NS ns.a.example.com.");
        HostedZone a = zone("a.example.com", "@ 300 NS ns.b.example.com.", "ns 300 A 192.0.2.11");
        HostedZone b = zone("b.example.com", "@ 300 NS ns.a.example.com.", "ns 300 A 192.0.2.12");
        List<Finding> found = found(check, above, a, b);
        assertThat(places(found)).containsExactly("a-example-com/a.example.com.", "b-example-com/b.example.com.");

        Topology after = found.getFirst().repair().orElseThrow().apply(topology(above, a, b));

        assertThat(found(check, after.elements().toArray(Element[]::new))).isEmpty();
        assertThat(after.get(Id.of("example-com"), HostedZone.class)
                        .find(name("ns.b.example.com"), "A")
                        .orElseThrow())
                .isEqualTo(entry("example.com", "ns.b 300 A 192.0.2.12"));
        assertThat(errors(after)).isEmpty();
    }

    @Test
    void childThatSaysOtherwiseThanItsDelegationIsJudgedByTheDelegation() {
        HostedZone above = zone("example.com", "@ 300 NS ns.example.com.", "a 300 NS ns.example.org.");
        HostedZone a = zone("a.example.com", "@ 300 NS ns.b.example.net.", "ns 300 A 192.0.2.11");
        HostedZone b = zone("b.example.net", "@ 300 NS ns.a.example.com.");

        assertThat(found(check, above, a, b)).isEmpty();
        assertThat(places(found(check, a, b)))
                .containsExactly("a-example-com/a.example.com.", "b-example-net/b.example.net.");
    }
}
