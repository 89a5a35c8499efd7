package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostedZoneTest {
    private static final DomainName APEX = DomainName.of("example.org");
    private static final Ttl TTL = new Ttl(300);
    private static final RecordSet V4 = RecordSet.fixed(APEX.child("www"), TTL, A.of("192.0.2.1"));
    private static final RecordSet V6 = RecordSet.fixed(APEX.child("www"), TTL, Aaaa.of("2001:db8::1"));
    private static final RecordSet API = RecordSet.fixed(APEX.child("api"), TTL, A.of("192.0.2.2"));
    private static final HostedZone EMPTY = HostedZone.of(Id.of("zone"), APEX);

    @Test
    void aNewZoneHasASoaAndNoRecords() {
        assertThat(EMPTY.entries()).isEmpty();
        assertThat(EMPTY.soa().primary()).isEqualTo(APEX.child("ns1"));
        assertThat(EMPTY.soa().serial()).isEqualTo(1);
        assertThat(EMPTY.label()).isEqualTo("example.org");
        assertThat(HostedZone.of(Id.of("z"), DomainName.of("xn--bcher-kva.example.org"))
                        .label())
                .isEqualTo("b\u00fccher.example.org");
    }

    @Test
    void aNewEntryStandsBehindTheOthersOfItsOwner() {
        assertThat(EMPTY.with(V4).with(API).with(V6).entries()).containsExactly(V4, V6, API);
        assertThat(EMPTY.with(API).with(V4).entries()).containsExactly(API, V4);
    }

    @Test
    void anEntryTakesThePlaceOfTheOneOfItsOwnerAndType() {
        RecordSet other = RecordSet.fixed(APEX.child("www"), TTL, A.of("192.0.2.9"));
        assertThat(EMPTY.with(V4).with(V6).with(API).with(other).entries()).containsExactly(other, V6, API);
    }

    @Test
    void anEntryIsTakenOutByItsOwnerAndType() {
        HostedZone zone = EMPTY.with(V4).with(V6).with(API);
        assertThat(zone.without(APEX.child("www"), "A").entries()).containsExactly(V6, API);
        assertThat(zone.without(APEX.child("www"), "MX")).isEqualTo(zone);
        assertThat(zone.without(APEX.child("api"), "A").with(API)).isEqualTo(zone);
    }

    @Test
    void entriesAreFoundByOwnerAndType() {
        HostedZone zone = EMPTY.with(V4).with(V6);
        assertThat(zone.at(APEX.child("www"))).containsExactly(V4, V6);
        assertThat(zone.at(APEX)).isEmpty();
        assertThat(zone.find(APEX.child("www"), "AAAA")).contains(V6);
        assertThat(zone.find(APEX.child("www"), "TXT")).isEqualTo(Optional.empty());
    }

    @Test
    void anAliasIsAnEntryButNoRecordSet() {
        Alias alias = new Alias(APEX, TTL, DomainName.of("www.example.net"));
        assertThat(EMPTY.with(alias).recordSets()).isEmpty();
        assertThat(EMPTY.with(alias).find(APEX, "ALIAS")).contains(alias);
        assertThat(alias.targets()).containsExactly(DomainName.of("www.example.net"));
        assertThat(alias.withOwner(APEX.child("a")).withTtl(Ttl.ZERO))
                .isEqualTo(new Alias(APEX.child("a"), Ttl.ZERO, alias.target()));
    }

    @Test
    void anOwnerOutsideIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.with(V4.withOwner(DomainName.of("www.example.net"))))
                .withMessage("www.example.net. does not belong to the zone example.org.");
    }

    @Test
    void oneOwnerHasOneEntryOfEachType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withEntries(List.of(V4, V4)))
                .withMessage("www.example.org. A stands twice in the zone example.org.");
    }

    @Test
    void theLinesThatPoliciesNameAreItsReferences() {
        ByLine policy = new ByLine(
                List.of(new LineChoice(Id.of("telecom"), new Fixed(List.of(A.of("192.0.2.1"))))), Optional.empty());
        assertThat(EMPTY.with(V4.withPolicy(policy)).references()).containsExactly(Id.of("telecom"));
        assertThat(EMPTY.with(V4).references()).isEmpty();
    }

    @Test
    void onlyTheSoaChangesWithTheSoa() {
        assertThat(EMPTY.withSoa(EMPTY.soa().withSerial(2)).soa().serial()).isEqualTo(2);
        assertThat(EMPTY.withSoa(EMPTY.soa().withSerial(2)).withSoa(EMPTY.soa()))
                .isEqualTo(EMPTY);
    }
}
