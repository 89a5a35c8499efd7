package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlatteningTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName OUTSIDE = DomainName.of("lb.example.net");
    private static final ExternalEndpoint BALANCER = new ExternalEndpoint(
            Id.of("lb"),
            "Balancer",
            ExternalEndpoint.Kind.LOAD_BALANCER,
            OUTSIDE,
            List.of(IpAddress.of("203.0.113.7"), IpAddress.of("2001:db8::7"), IpAddress.of("203.0.113.8")),
            new Ttl(60),
            "",
            List.of(),
            Optional.empty());

    private static RecordSet set(String owner, int ttl, Rdata record) {
        return RecordSet.fixed(APEX.child(owner), new Ttl(ttl), record);
    }

    private static Optional<RRset> flat(RecordType family, DomainName target, ZoneEntry... entries) {
        Alias alias = new Alias(APEX, new Ttl(300), target);
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX).with(alias);
        for (ZoneEntry entry : entries) {
            zone = zone.with(entry);
        }
        return Flattening.of(Topology.of("", "", List.of(zone, BALANCER)), alias, family);
    }

    private static RRset atApex(int ttl, Rdata... records) {
        return new RRset(APEX, records[0].type(), new Ttl(ttl), List.of(records));
    }

    @Test
    void anEndpointOutsideGivesItsAddressesOfTheFamily() {
        assertThat(flat(RecordType.A, OUTSIDE)).contains(atApex(60, A.of("203.0.113.7"), A.of("203.0.113.8")));
        assertThat(flat(RecordType.AAAA, OUTSIDE)).contains(atApex(60, Aaaa.of("2001:db8::7")));
    }

    @Test
    void theLeastTtlOnTheWayCounts() {
        Rdata address = A.of("192.0.2.1");
        assertThat(flat(RecordType.A, APEX.child("a"), set("a", 900, address))).contains(atApex(300, address));
        assertThat(flat(
                        RecordType.A,
                        APEX.child("a"),
                        set("a", 20, new Cname(APEX.child("b"))),
                        set("b", 900, address)))
                .contains(atApex(20, address));
    }

    @Test
    void aliasesAndCnamesAreFollowedOutOfTheZone() {
        assertThat(flat(
                        RecordType.A,
                        APEX.child("a"),
                        new Alias(APEX.child("a"), new Ttl(100), APEX.child("b")),
                        set("b", 200, new Cname(OUTSIDE))))
                .contains(atApex(60, A.of("203.0.113.7"), A.of("203.0.113.8")));
    }

    @Test
    void aWildcardStandsForANameThatDoesNotExist() {
        Rdata address = A.of("192.0.2.1");
        assertThat(flat(RecordType.A, APEX.child("x"), set("*", 60, address))).contains(atApex(60, address));
        assertThat(flat(RecordType.A, APEX.child("x"), set("*", 60, address), set("a.x", 60, A.of("192.0.2.2"))))
                .as("an empty non-terminal hides it")
                .isEmpty();
    }

    @Test
    void nothingIsKnownOfAnotherFamilyOrAnotherName() {
        assertThat(flat(RecordType.AAAA, APEX.child("a"), set("a", 60, A.of("192.0.2.1"))))
                .isEmpty();
        assertThat(flat(RecordType.A, DomainName.of("else.example.net"))).isEmpty();
    }

    @Test
    void addressesOfTheNameItselfCountBeforeWhatStandsWronglyBesideThem() {
        RecordSet address = set("a", 60, A.of("192.0.2.1"));
        RecordSet wrong = set("a", 60, new Cname(OUTSIDE));
        assertThat(flat(RecordType.A, APEX.child("a"), wrong, address))
                .isEqualTo(flat(RecordType.A, APEX.child("a"), address, wrong))
                .contains(atApex(60, A.of("192.0.2.1")));
    }

    @Test
    void aLoopEnds() {
        assertThat(flat(
                        RecordType.A,
                        APEX.child("a"),
                        set("a", 60, new Cname(APEX.child("b"))),
                        set("b", 60, new Cname(APEX.child("a")))))
                .isEmpty();
        assertThat(flat(RecordType.A, APEX)).isEmpty();
    }
}
