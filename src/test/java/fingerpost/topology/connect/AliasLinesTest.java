package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Mx;
import fingerpost.dns.Txt;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasLinesTest {
    private static final String WWW = "zone/www.example.com.";
    private static final String MAIL = "zone/mail.example.com.";
    private static final String SHOP = "zone/shop.example.com.";
    private static final String APEX = "zone/example.com.";

    @Test
    void aNameWithAddressesBecomesAnAliasInsteadOfThem() {
        assertThat(Drawn.offers(Shop.topology(), WWW, MAIL))
                .containsExactly(
                        "CNAME www.example.com to mail.example.com instead of its A and AAAA",
                        "ALIAS www.example.com to mail.example.com instead of its A and AAAA");
        assertThat(at(Drawn.first(Shop.topology(), WWW, MAIL), Shop.WWW))
                .containsExactly(
                        RecordSet.fixed(Shop.WWW, Shop.zone().defaultTtl(), new Cname(Shop.name("mail.example.com"))));
    }

    @Test
    void aNameWithOtherDataGetsAnAlias() {
        Topology withText = with(RecordSet.fixed(Shop.WWW, Shop.FIVE_MINUTES, Txt.of("note")));
        assertThat(Drawn.offers(withText, WWW, MAIL))
                .containsExactly("ALIAS www.example.com to mail.example.com instead of its A and AAAA");
        assertThat(at(Drawn.first(withText, WWW, MAIL), Shop.WWW))
                .extracting(ZoneEntry::typeName)
                .containsExactly("TXT", "ALIAS");
    }

    @Test
    void anApexGetsAnAliasFirstThenAnMx() {
        assertThat(Drawn.offers(Shop.topology(), APEX, MAIL))
                .containsExactly(
                        "ALIAS example.com to mail.example.com instead of its A", "MX example.com to mail.example.com");
        assertThat(at(Drawn.first(Shop.topology(), APEX, WWW), Shop.APEX))
                .contains(new Alias(Shop.APEX, Shop.zone().defaultTtl(), Shop.WWW))
                .extracting(ZoneEntry::typeName)
                .containsExactlyInAnyOrder("MX", "NS", "ALIAS");
    }

    @Test
    void theZoneStandsForItsApex() {
        assertThat(Drawn.offers(Shop.topology(), "zone", MAIL)).isEqualTo(Drawn.offers(Shop.topology(), APEX, MAIL));
    }

    @Test
    void aSecondMxIsTriedAfterTheFirst() {
        Topology after = Drawn.taken(Shop.topology(), APEX, WWW, "MX example.com to www.example.com");
        assertThat(((RecordSet) zone(after).find(Shop.APEX, "MX").orElseThrow())
                        .policy()
                        .records())
                .containsExactly(new Mx(10, Shop.name("mail.example.com")), new Mx(20, Shop.WWW));
    }

    @Test
    void aSecondCnameIsRefusedWithItsReason() {
        assertThat(Drawn.refusal(Shop.topology(), SHOP, MAIL))
                .isEqualTo("shop.example.com already has a CNAME; a name can have only one (RFC 1034 section 3.6.2)."
                        + " Delete it first, or change its target.");
    }

    @Test
    void theSameAliasAgainIsRefused() {
        assertThat(Drawn.refusal(Shop.topology(), SHOP, WWW))
                .isEqualTo("shop.example.com is an alias of www.example.com already.");
    }

    @Test
    void aLoopIsRefused() {
        assertThat(Drawn.refusal(Shop.topology(), WWW, SHOP))
                .isEqualTo("shop.example.com leads to www.example.com, so an alias back would be a loop.");
        assertThat(Drawn.refusal(Shop.topology(), WWW, "eu-zone/www.eu.example.com."))
                .contains("loop");
    }

    @Test
    void aNameIsNoAliasOfItselfNorOfAWildcard() {
        assertThat(Drawn.refusal(Shop.topology(), WWW, WWW))
                .isEqualTo("www.example.com cannot be connected to itself.");
        assertThat(Drawn.refusal(Shop.topology(), "zone", APEX)).isEqualTo("example.com cannot be an alias of itself.");
        Topology withStar = with(RecordSet.fixed(Shop.APEX.wildcard(), Shop.FIVE_MINUTES, new Cname(Shop.WWW)));
        assertThat(Drawn.refusal(withStar, MAIL, "zone/*.example.com.")).contains("star");
    }

    @Test
    void anAliasIsReplacedByAnother() {
        assertThat(Drawn.offers(Shop.topology(), "zone/pages.example.com.", WWW).getFirst())
                .isEqualTo("CNAME pages.example.com to www.example.com instead of its ALIAS");
    }

    @Test
    void aChainAcrossZonesIsFollowed() {
        Id other = Id.of("other");
        HostedZone zone = HostedZone.of(other, DomainName.of("example.org"))
                .with(RecordSet.fixed(DomainName.of("a.example.org"), Shop.FIVE_MINUTES, new Cname(Shop.WWW)));
        assertThat(Drawn.refusal(Shop.topology().with(zone), WWW, "other/a.example.org."))
                .contains("loop");
    }

    private static Topology with(ZoneEntry entry) {
        return Shop.topology().with(Shop.zone().with(entry));
    }

    private static HostedZone zone(Topology topology) {
        return topology.get(Shop.ZONE, HostedZone.class);
    }

    private static List<ZoneEntry> at(Topology topology, DomainName owner) {
        return zone(topology).at(owner);
    }
}
