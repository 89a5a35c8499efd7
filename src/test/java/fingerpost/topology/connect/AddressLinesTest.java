package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressLinesTest {
    private static final DomainName NEW = Shop.name("new.example.com");
    private static final String MAIL = "zone/mail.example.com.";

    @Test
    void aNameGetsTheAddressesOfAProxyInBothFamilies() {
        Topology text = Shop.topology()
                .with(Shop.zone().with(RecordSet.fixed(NEW, Shop.FIVE_MINUTES, fingerpost.dns.Txt.of("new"))));
        assertThat(Drawn.offers(text, "zone/new.example.com.", "edge"))
                .containsExactly("A and AAAA new.example.com to edge");
        Topology after = Drawn.first(text, "zone/new.example.com.", "edge");
        assertThat(set(after, NEW, "A").policy()).isEqualTo(new Fixed(List.of(A.of("192.0.2.1"))));
        assertThat(set(after, NEW, "AAAA").policy()).isEqualTo(new Fixed(List.of(Aaaa.of("2001:db8::1"))));
    }

    @Test
    void aNameWithAddressesKeepsThemOrNot() {
        assertThat(Drawn.offers(Shop.topology(), MAIL, "edge"))
                .containsExactly(
                        "A and AAAA mail.example.com to edge as well",
                        "A and AAAA mail.example.com to edge instead of its A");
        Topology both = Drawn.first(Shop.topology(), MAIL, "edge");
        assertThat(set(both, Shop.name("mail.example.com"), "A").policy().records())
                .containsExactly(A.of("192.0.2.25"), A.of("192.0.2.1"));
        Topology one =
                Drawn.taken(Shop.topology(), MAIL, "edge", "A and AAAA mail.example.com to edge instead of its A");
        assertThat(set(one, Shop.name("mail.example.com"), "A").policy().records())
                .containsExactly(A.of("192.0.2.1"));
    }

    @Test
    void rotatedRecordsStayRotatedAndTheTtlStays() {
        Topology rotated = Shop.topology()
                .with(Shop.zone()
                        .with(set(Shop.topology(), Shop.name("mail.example.com"), "A")
                                .withPolicy(new Rotated(List.of(A.of("192.0.2.25"))))));
        RecordSet after = set(Drawn.first(rotated, MAIL, "node-1"), Shop.name("mail.example.com"), "A");
        assertThat(after.policy()).isEqualTo(new Rotated(List.of(A.of("192.0.2.25"), A.of("198.51.100.11"))));
        assertThat(after.ttl()).isEqualTo(Shop.FIVE_MINUTES);
    }

    @Test
    void aPolicyThatGivesEachRecordARoleIsOnlyReplaced() {
        assertThat(Drawn.offers(Shop.topology(), "zone/near.example.com.", "node-1"))
                .containsExactly("A near.example.com to node-1 instead of its A");
    }

    @Test
    void anAliasIsReplacedByAddresses() {
        assertThat(Drawn.offers(Shop.topology(), "zone/shop.example.com.", "edge"))
                .containsExactly("A and AAAA shop.example.com to edge instead of its CNAME");
        Topology after = Drawn.first(Shop.topology(), "zone/shop.example.com.", "edge");
        assertThat(after.get(Shop.ZONE, HostedZone.class).at(Shop.name("shop.example.com")))
                .extracting(ZoneEntry::typeName)
                .containsExactly("A", "AAAA");
    }

    @Test
    void theSameAddressesAgainAreRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "zone/www.example.com.", "edge"))
                .isEqualTo("www.example.com leads to edge already.");
        assertThat(Drawn.offers(Shop.topology(), "zone", "edge")).hasSize(2);
    }

    @Test
    void aProxyWithoutAddressIsRefused() {
        Topology bare = Shop.topology().with(Shop.edge().withAddresses(List.of()));
        assertThat(Drawn.refusal(bare, MAIL, "edge")).isEqualTo("edge has no address yet; give it one first.");
    }

    private static RecordSet set(Topology topology, DomainName owner, String type) {
        return (RecordSet)
                topology.get(Shop.ZONE, HostedZone.class).find(owner, type).orElseThrow();
    }
}
