package fingerpost.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Backend;
import fingerpost.topology.Fixed;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Topology DESIGN = Topology.of(
            "",
            "",
            List.of(
                    HostedZone.of(Id.of("site"), APEX)
                            .withEntries(List.of(
                                    new RecordSet(
                                            APEX.child("www"),
                                            RecordType.A,
                                            new Ttl(60),
                                            new Rotated(List.of(address("192.0.2.1")))),
                                    RecordSet.fixed(
                                            APEX.child("alias"),
                                            new Ttl(60),
                                            Rdata.parse(RecordType.CNAME, "www.example.com.")),
                                    new RecordSet(
                                            APEX.child("split"),
                                            RecordType.A,
                                            new Ttl(60),
                                            new Weighted(List.of(new WeightedChoice(
                                                    1, new Fixed(List.of(address("192.0.2.5"))))))))),
                    Backend.of(Id.of("b1"), "one", Host.of("192.0.2.20"), 8080),
                    Service.of(Id.of("pool"), "pool", List.of(Member.of(Id.of("b1")))),
                    new Proxy(
                            Id.of("edge"),
                            "edge",
                            Proxy.Kind.NGINX,
                            List.of(IpAddress.of("192.0.2.80"), IpAddress.of("2001:db8::80")),
                            List.of())));

    private static Rdata address(String text) {
        return IpAddress.of(text).record();
    }

    private static Pasted pasted(String text, String selected) {
        return Pasted.of(
                text.replace('~', '\n'), DESIGN, selected.isEmpty() ? Set.of() : Set.of(Subject.parse(selected)));
    }

    private static Pasted.Made made(String text, String selected) {
        Pasted pasted = pasted(text, selected);
        assertThat(pasted).isInstanceOf(Pasted.Made.class);
        return (Pasted.Made) pasted;
    }

    /** Every record that is not in the design before. */
    private static Set<String> fresh(Topology now) {
        Set<String> records = records(now);
        records.removeAll(records(DESIGN));
        return records;
    }

    private static Set<String> records(Topology topology) {
        return topology.zones().stream()
                .flatMap(zone -> zone.recordSets())
                .flatMap(set -> set.policy().records().stream()
                        .map(each -> set.owner() + " " + set.ttl() + " " + set.type() + " " + each.text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void addressesBecomeRecordsOfTheSelectedName() {
        Pasted.Made made = made("192.0.2.1 192.0.2.2 192.0.2.3 2001:db8::1", "site/www.example.com./A");

        assertThat(made.what()).isEqualTo("3 addresses to www.example.com");
        assertThat(fresh(made.topology()))
                .containsExactlyInAnyOrder(
                        "www.example.com. 60 A 192.0.2.2",
                        "www.example.com. 60 A 192.0.2.3",
                        "www.example.com. 60 AAAA 2001:db8::1");
        assertThat(made.topology()
                        .zones()
                        .getFirst()
                        .find(APEX.child("www"), "A")
                        .orElseThrow())
                .isInstanceOfSatisfying(
                        RecordSet.class, set -> assertThat(set.policy()).isInstanceOf(Rotated.class));
        assertThat(made.left()).containsExactly("1 was there already.");
        assertThat(made.fresh()).containsExactly(Subject.parse("site/www.example.com."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\'',
            value = {
                "192.0.2.1 # site/www.example.com. # Nothing of it is new to www.example.com. 1 was there already.",
                "192.0.2.9 # site/alias.example.com. # has a CNAME, beside which no A can stand",
                "192.0.2.9 # site/split.example.com. # answers by a policy (weighted)",
                "192.0.2.80 # edge # Nothing of it is new to proxy edge.",
                "192.0.2.0/24 # '' # is a network, not an address",
                "www.example.com # '' # A name needs a record. Select the proxy",
                "www A 192.0.2.1 # '' # Nothing of it is new to the design. 1 was there already.",
                "www CNAME x.example.net. # '' # has a A, beside which no CNAME can stand",
                "alias CNAME x.example.net. # '' # alias.example.com has another CNAME already.",
                "com. 172800 IN NS a.example.net. # '' # Line 1: com. belongs to no zone of a site.",
                "upstream { # '' # Nothing could be made of what looks like this: nginx configuration.",
                "192.0.2.1 localhost # '' # Nothing of it is new to the design.",
                "soon # '' # What can be pasted: a part of a design, addresses",
            })
    void saysWhyNothingIsMade(String text, String selected, String why) {
        assertThat(pasted(text, selected))
                .isInstanceOfSatisfying(
                        Pasted.Refused.class,
                        refused -> assertThat(refused.why()).contains(why));
    }

    @Test
    void addressesBecomeBackendsOfTheSelectedServiceAtItsPort() {
        Pasted.Made made = made("192.0.2.20 192.0.2.21 192.0.2.22:9000", "pool");

        assertThat(made.what()).isEqualTo("2 addresses to service pool");
        Service pool = made.topology().get(Id.of("pool"), Service.class);
        assertThat(pool.members().stream()
                        .map(each -> made.topology().get(each.backend(), Backend.class))
                        .map(each -> each.host().text() + ":" + each.port()))
                .containsExactly("192.0.2.20:8080", "192.0.2.21:8080", "192.0.2.22:9000");
    }

    @Test
    void addressesBecomeThoseOfTheSelectedProxy() {
        assertThat(made("192.0.2.81", "edge").topology().proxies().getFirst().addresses())
                .extracting(IpAddress::toString)
                .containsExactly("192.0.2.80", "2001:db8::80", "192.0.2.81");
    }

    @Test
    void addressesAloneBecomeBackendsToBePlaced() {
        Pasted.Made made = made("192.0.2.20:8080 192.0.2.21 [2001:db8::1]:81", "");

        assertThat(made.what()).isEqualTo("2 addresses as backends");
        assertThat(made.loose()).hasSize(2).containsExactlyInAnyOrderElementsOf(made.fresh());
        assertThat(made.topology().all(Backend.class))
                .extracting(Backend::label)
                .contains("[2001:db8::1]:81");
    }

    @Test
    void relativeLinesGoIntoTheOnlyZoneAndWhatIsWrongIsSaidWithItsLine() {
        Pasted.Made made = made("api 300 IN A 192.0.2.7~mail IN MX ten mx~ftp A 192.0.2.8~ftp A 192.0.2.9", "");

        assertThat(made.what()).isEqualTo("3 records to example.com");
        assertThat(fresh(made.topology()))
                .contains("api.example.com. 300 A 192.0.2.7", "ftp.example.com. 3600 A 192.0.2.9");
        assertThat(made.left()).singleElement().asString().startsWith("Line 2: ");
    }

    @Test
    void aZoneThatTheDesignLacksIsMade() {
        Pasted.Made made = made(
                "$ORIGIN example.org.~@ 3600 IN SOA ns1 hostmaster 7 2h 1h 2w 5m~@ NS ns1~ns1 A 192.0.2.53", "site");

        assertThat(made.what()).isEqualTo("2 records to example.org");
        HostedZone zone = made.topology().zones().getLast();
        assertThat(zone.apex()).isEqualTo(DomainName.of("example.org"));
        assertThat(zone.soa().serial()).isEqualTo(7);
    }

    @Test
    void answersGoEachIntoTheZoneOfItsName() {
        Pasted.Made made = made(
                "; <<>> DiG 9.18 <<>> api.example.com~;; ANSWER SECTION:~api.example.com.\t300\tIN\tCNAME"
                        + "\tlb.example.net.~lb.example.net.\t60\tIN\tA\t192.0.2.33~~;; AUTHORITY SECTION:~net. 172800 IN"
                        + " NS a.example.net.",
                "");

        assertThat(made.what()).isEqualTo("2 records to 2 zones");
        assertThat(fresh(made.topology()))
                .containsExactlyInAnyOrder(
                        "api.example.com. 300 CNAME lb.example.net.", "lb.example.net. 60 A 192.0.2.33");
        assertThat(made.left()).containsExactly("Line 7: net. belongs to no zone of a site.");
    }

    @Test
    void hostsGoIntoTheZonesThatHoldThem() {
        Pasted.Made made = made(
                "127.0.0.1 localhost~192.0.2.40 web1.example.com web1~192.0.2.41 db.shop.example.net~192.0.2.42"
                        + " nas.lan",
                "");

        assertThat(fresh(made.topology()))
                .containsExactlyInAnyOrder(
                        "web1.example.com. 3600 A 192.0.2.40",
                        "db.shop.example.net. 3600 A 192.0.2.41",
                        "nas.lan. 3600 A 192.0.2.42");
        assertThat(made.topology().zones())
                .extracting(each -> each.apex().toString())
                .containsExactly("example.com.", "example.net.", "lan.");
    }

    @Test
    void namesLeadToWhatIsSelected() {
        assertThat(fresh(made("https://a.example.com/x www.example.com", "edge").topology()))
                .containsExactlyInAnyOrder(
                        "a.example.com. 3600 A 192.0.2.80",
                        "a.example.com. 3600 AAAA 2001:db8::80",
                        "www.example.com. 60 A 192.0.2.80",
                        "www.example.com. 3600 AAAA 2001:db8::80");
        assertThat(fresh(made("b.example.com", "site/www.example.com.").topology()))
                .containsExactly("b.example.com. 3600 CNAME www.example.com.");
    }

    @Test
    void aConfigurationIsAddedBesideWhatStands() {
        Pasted.Made made = made(
                "upstream pool {~  server 192.0.2.50:80;~  server 192.0.2.51:80;~}~"
                        + "server { listen 80; server_name shop.example.com; location / { proxy_pass http://pool; } }",
                "");

        assertThat(made.what()).isEqualTo("4 items of nginx configuration");
        assertThat(made.topology().all(Service.class))
                .extracting(Service::label)
                .containsExactly("pool", "pool copy");
        assertThat(made.topology().proxies()).hasSize(2);
        assertThat(made.topology().byId()).containsAllEntriesOf(DESIGN.byId());
    }
}
