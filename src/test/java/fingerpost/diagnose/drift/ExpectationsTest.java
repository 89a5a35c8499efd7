package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked for, and what is not to be there. */
class ExpectationsTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = APEX.child("www");
    private static final Ttl TTL = new Ttl(60);
    private static final Rdata FOUR = IpAddress.of("192.0.2.1").record();
    private static final Rdata SIX = IpAddress.of("2001:db8::1").record();

    private static HostedZone zone(ZoneEntry... entries) {
        return HostedZone.of(Id.of("zone"), APEX).withEntries(List.of(entries));
    }

    private static List<Expected> all(HostedZone zone) {
        return Expectations.of(Topology.of("", "", List.of(zone)), zone);
    }

    private static List<String> spoken(HostedZone zone, DomainName name) {
        return all(zone).stream()
                .filter(each -> each.name().equals(name))
                .map(Expected::spoken)
                .toList();
    }

    @Test
    void otherFamilyOfANameIsNotToBeThere() {
        assertThat(spoken(zone(RecordSet.fixed(WWW, TTL, FOUR)), WWW))
                .containsExactly("A 192.0.2.1 (TTL 1 min)", "no AAAA");
    }

    @Test
    void atTheApexEverythingUsualIsAskedFor() {
        assertThat(spoken(zone(RecordSet.fixed(APEX, TTL, SIX)), APEX))
                .contains("no A", "no MX", "no TXT", "no CAA", "no HTTPS")
                .doesNotContain("no AAAA")
                .first()
                .asString()
                .startsWith("SOA ");
    }

    @Test
    void namesForServicesAreNotAskedForAddresses() {
        DomainName service = APEX.child("_tcp").child("_xmpp");
        assertThat(spoken(zone(RecordSet.fixed(service, TTL, FOUR)), service))
                .containsExactly("A 192.0.2.1 (TTL 1 min)");
    }

    @Test
    void whereACnameStandsNothingElseIsAskedFor() {
        assertThat(spoken(zone(RecordSet.fixed(WWW, TTL, new Cname(APEX))), WWW))
                .containsExactly("CNAME example.com. (TTL 1 min)");
    }

    @Test
    void aliasIsAskedForTheFamiliesThatNoRecordSetHas() {
        HostedZone zone = zone(new Alias(WWW, TTL, DomainName.of("lb.example.net")), RecordSet.fixed(WWW, TTL, SIX));
        assertThat(all(zone))
                .filteredOn(Expected.Flattened.class::isInstance)
                .singleElement()
                .satisfies(each -> assertThat(each.types()).containsExactly(RecordType.A));
        assertThat(spoken(zone, WWW)).doesNotContain("no A");
    }

    @Test
    void wildcardIsAskedForByANameThatItStandsFor() {
        DomainName probe = APEX.child(Expectations.PROBE);
        assertThat(spoken(zone(RecordSet.fixed(APEX.wildcard(), TTL, FOUR)), probe))
                .containsExactly("A 192.0.2.1 (TTL 1 min)", "no AAAA");
        assertThat(spoken(zone(RecordSet.fixed(WWW, TTL, FOUR)), probe)).containsExactly("no A", "no AAAA");
    }

    @Test
    void ofWhatATransferFoundOnlyTheUndesignedIsNotToBeThere() {
        HostedZone zone = zone(RecordSet.fixed(WWW, TTL, FOUR));
        Question forgotten = new Question(APEX.child("old"), RecordType.TXT);
        assertThat(Expectations.without(
                        Topology.of("", "", List.of(zone)), zone, Set.of(forgotten, new Question(WWW, RecordType.A))))
                .extracting(Expected::questions)
                .containsExactly(List.of(forgotten));
    }
}
