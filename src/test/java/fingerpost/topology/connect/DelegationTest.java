package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ns;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Remove;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelegationTest {
    @Test
    void theParentGetsTheServersAndTheirGlue() {
        Topology before = undelegated();
        assertThat(Drawn.offers(before, "zone", "eu-zone")).containsExactly("Delegate eu.example.com from example.com");
        Topology after = Drawn.first(before, "zone", "eu-zone");
        HostedZone parent = after.get(Shop.ZONE, HostedZone.class);
        assertThat(parent.find(Shop.EU, "NS"))
                .contains(RecordSet.fixed(Shop.EU, Shop.FIVE_MINUTES, new Ns(Shop.name("ns1.eu.example.com"))));
        assertThat(parent.find(Shop.name("ns1.eu.example.com"), "A")).isPresent();
    }

    @Test
    void aZoneWithoutServersIsDelegatedToThePrimaryOfItsSoa() {
        HostedZone bare = HostedZone.of(Id.of("bare"), Shop.name("bare.example.com"));
        Topology after = Drawn.first(Shop.topology().with(bare), "zone", "bare");
        assertThat(after.get(Shop.ZONE, HostedZone.class)
                        .find(bare.apex(), "NS")
                        .orElseThrow()
                        .targets())
                .containsExactly(Shop.name("ns1.bare.example.com"));
    }

    @Test
    void aServerOutsideOfTheLowerZoneNeedsNoGlue() {
        HostedZone child = HostedZone.of(Id.of("child"), Shop.name("child.example.com"))
                .with(RecordSet.fixed(
                        Shop.name("child.example.com"), Shop.FIVE_MINUTES, new Ns(Shop.name("ns.example.net"))));
        Topology after = Drawn.first(Shop.topology().with(child), "zone", "child");
        assertThat(after.get(Shop.ZONE, HostedZone.class).entries())
                .hasSize(Shop.zone().entries().size() + 1);
    }

    @Test
    void aSecondDelegationIsRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "zone", "eu-zone"))
                .isEqualTo("example.com delegates eu.example.com already.");
    }

    @Test
    void upwardsItIsAnAliasOfTheApex() {
        assertThat(Drawn.offers(Shop.topology(), "eu-zone", "zone").getFirst())
                .isEqualTo("ALIAS eu.example.com to example.com");
    }

    private static Topology undelegated() {
        return Remove.of(
                        Shop.topology(),
                        List.of(Subject.of(Shop.ZONE, Shop.EU), Subject.of(Shop.ZONE, Shop.name("ns1.eu.example.com"))))
                .apply(Shop.topology());
    }
}
