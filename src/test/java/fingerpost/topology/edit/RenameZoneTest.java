package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.DomainName;
import fingerpost.topology.Certificate;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.ServerName;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameZoneTest {
    private static final DomainName ORG = Shop.name("example.org");

    @Test
    void everyNameBelowMovesWithTheApex() {
        Topology after = RenameZone.of(Shop.zone(), ORG).apply(Shop.topology());
        HostedZone zone = after.get(Shop.ZONE, HostedZone.class);
        assertThat(zone.apex()).isEqualTo(ORG);
        assertThat(zone.soa().primary()).isEqualTo(Shop.name("ns1.example.org"));
        assertThat(zone.entries()).allMatch(entry -> entry.owner().isAtOrBelow(ORG));
        assertThat(after.toString()).doesNotContain("example.com.");
    }

    @Test
    void theZonesBelowMoveToo() {
        Topology after = RenameZone.of(Shop.zone(), ORG).apply(Shop.topology());
        assertThat(after.get(Shop.EU_ZONE, HostedZone.class).apex()).isEqualTo(Shop.name("eu.example.org"));
    }

    @Test
    void wildcardsOfServersAndCertificatesFollow() {
        Topology after = RenameZone.of(Shop.zone(), ORG).apply(Shop.topology());
        assertThat(after.get(Shop.EDGE, Proxy.class).servers().getFirst().names())
                .containsExactly(ServerName.of("www.example.org"), ServerName.of("*.shop.example.org"));
        assertThat(after.get(Shop.CERTIFICATE, Certificate.class).names()).contains(Shop.name("*.example.org"));
    }

    @Test
    void renamingBackGivesTheSameDesign() {
        Topology there = RenameZone.of(Shop.zone(), ORG).apply(Shop.topology());
        Topology back =
                RenameZone.of(there.get(Shop.ZONE, HostedZone.class), Shop.APEX).apply(there);
        assertThat(back).isEqualTo(Shop.topology());
    }

    @Test
    void theZoneAboveStays() {
        DomainName to = Shop.name("europe.example.com");
        Topology after = RenameZone.of(Shop.euZone(), to).apply(Shop.topology());
        HostedZone parent = after.get(Shop.ZONE, HostedZone.class);
        assertThat(parent.apex()).isEqualTo(Shop.APEX);
        assertThat(parent.find(to, "NS").orElseThrow().targets()).containsExactly(Shop.name("ns1.europe.example.com"));
    }

    @Test
    void anApexThatIsTakenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenameZone.of(Shop.euZone(), Shop.APEX).apply(Shop.topology()))
                .withMessage("The design has a zone example.com already.");
    }

    @Test
    void anApexThatIsTakenForAZoneBelowIsRefused() {
        Topology taken = Shop.topology().with(HostedZone.of(Id.of("other"), Shop.name("eu.example.org")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenameZone.of(Shop.zone(), ORG).apply(taken))
                .withMessage("The design has a zone eu.example.org already.");
    }

    @Test
    void aZoneBelowMayGetTheApexThatTheOtherLeaves() {
        Topology before = Topology.of(
                "",
                "",
                List.of(
                        HostedZone.of(Shop.ZONE, Shop.APEX),
                        HostedZone.of(Shop.EU_ZONE, Shop.name("example.example.com"))));
        Topology after = RenameZone.of(HostedZone.of(Shop.ZONE, Shop.APEX), Shop.name("com"))
                .apply(before);
        assertThat(after.zones()).extracting(HostedZone::apex).containsExactly(Shop.name("com"), Shop.APEX);
    }

    @Test
    void aZoneCanMoveBelowItsOwnApexAndBack() {
        DomainName below = Shop.name("old.example.com");
        Topology there = RenameZone.of(Shop.zone(), below).apply(Shop.topology());
        assertThat(there.zones()).extracting(HostedZone::apex).containsExactly(below, Shop.name("eu.old.example.com"));
        assertThat(RenameZone.of(there.get(Shop.ZONE, HostedZone.class), Shop.APEX)
                        .apply(there))
                .isEqualTo(Shop.topology());
    }

    @Test
    void aZoneThatHasMovedSinceIsRefused() {
        Topology moved = RenameZone.of(Shop.zone(), ORG).apply(Shop.topology());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RenameZone.of(Shop.zone(), Shop.name("example.net")).apply(moved))
                .withMessage("The zone zone is not example.com any more.");
    }

    @Test
    void namesThatBecomeTooLongAreRefused() {
        DomainName longName = Shop.name(("x".repeat(60) + ".").repeat(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenameZone.of(Shop.zone(), longName).apply(Shop.topology()))
                .withMessageContaining("a name may have at most 255");
    }
}
