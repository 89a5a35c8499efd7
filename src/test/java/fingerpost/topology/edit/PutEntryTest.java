package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import org.junit.jupiter.api.Test;

class PutEntryTest {
    private static final RecordSet NEW_A = RecordSet.fixed(Shop.WWW, new Ttl(60), A.of("192.0.2.80"));

    @Test
    void anEntryTakesThePlaceOfTheOneOfItsOwnerAndType() {
        Topology after = PutEntry.of(Shop.ZONE, NEW_A).apply(Shop.topology());
        assertThat(zone(after).entries()).hasSameSizeAs(Shop.zone().entries());
        assertThat(zone(after).entries().get(3)).isEqualTo(NEW_A);
        assertThat(PutEntry.of(Shop.ZONE, NEW_A).name()).isEqualTo("Change A of www.example.com");
    }

    @Test
    void aNewTypeStandsBehindTheOthersOfItsOwner() {
        Alias alias = new Alias(Shop.WWW, new Ttl(60), Shop.name("cdn.example.net"));
        Topology after = PutEntry.adding(Shop.ZONE, alias).apply(Shop.topology());
        assertThat(zone(after).entries().get(5)).isEqualTo(alias);
        assertThat(PutEntry.adding(Shop.ZONE, alias).name()).isEqualTo("Add ALIAS of www.example.com");
    }

    @Test
    void addingASetThatIsThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PutEntry.adding(Shop.ZONE, NEW_A).apply(Shop.topology()))
                .withMessage("www.example.com has a record set A already; add the record to that one.");
    }

    @Test
    void anotherOwnerAndTypeKeepThePlaceInTheZone() {
        ZoneEntry before =
                Shop.zone().find(Shop.name("shop.example.com"), "CNAME").orElseThrow();
        ZoneEntry after = RecordSet.fixed(Shop.name("store.example.com"), new Ttl(60), A.of("192.0.2.81"));
        Topology changed = PutEntry.instead(Shop.ZONE, before, after).apply(Shop.topology());
        assertThat(zone(changed).entries().get(5)).isEqualTo(after);
        assertThat(zone(changed).entries()).doesNotContain(before);
    }

    @Test
    void anEntryCannotTakeThePlaceOfTwo() {
        ZoneEntry before = Shop.zone().find(Shop.WWW, "AAAA").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PutEntry.instead(Shop.ZONE, before, NEW_A).apply(Shop.topology()))
                .withMessageContaining("has a record set A already");
    }

    @Test
    void anEntryThatIsGoneIsRefused() {
        ZoneEntry gone = RecordSet.fixed(Shop.WWW, new Ttl(60), new Cname(Shop.APEX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PutEntry.instead(Shop.ZONE, gone, NEW_A).apply(Shop.topology()))
                .withMessage("There is no CNAME at www.example.com any more.");
    }

    @Test
    void ownersOutsideTheZoneAndElementsThatAreNoZonesAreRefused() {
        RecordSet outside = NEW_A.withOwner(Shop.name("www.example.org"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PutEntry.of(Shop.ZONE, outside).apply(Shop.topology()))
                .withMessageContaining("does not belong to the zone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PutEntry.of(Shop.EDGE, NEW_A).apply(Shop.topology()))
                .withMessage("The element edge is not a zone.");
    }

    private static HostedZone zone(Topology topology) {
        return topology.get(Shop.ZONE, HostedZone.class);
    }
}
