package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadableTest {
    private static final DomainName APEX = DomainName.of("example.com");

    /** {@code OWNER TYPE DATA/DATA}, owners relative to the apex. */
    private static Candidate candidate(String text) {
        String[] words = text.strip().split(" ", 3);
        RecordType type = RecordType.of(words[1]);
        List<Rdata> records = Arrays.stream(words[2].split("/", -1))
                .map(data -> Rdata.parse(type, data, APEX))
                .toList();
        return new Candidate(
                Subject.of(Id.of("zone")), new RRset(DomainName.of(words[0], APEX), type, new Ttl(60), records), "");
    }

    private static Loadable.Sorted sorted(String zone) {
        return Loadable.sort(
                APEX,
                Arrays.stream(zone.split(",", -1)).map(LoadableTest::candidate).toList());
    }

    private static String kept(Loadable.Sorted sorted) {
        return sorted.kept().stream()
                .flatMap(each -> ZoneText.lines(each.set()).stream())
                .map(line -> line.replace(" 60 IN", "").replace("example.com.", "@"))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ CNAME www, www A 192.0.2.1 | www.@ A 192.0.2.1 | RFC 1034 section 3.6.2",
                "@ DS 1 8 1 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | '' | RFC 4035 section 2.4",
                "*.w NS ns.example.net. | '' | RFC 4592 section 4.2",
                "a CNAME b/c, b A 192.0.2.1 | b.@ A 192.0.2.1 | RFC 2181 section 10.1",
                "a DNAME b/c | '' | RFC 6672 section 2.4",
                "a CNAME b, a TXT x | a.@ TXT \"x\" | RFC 1034 section 3.6.2",
                "a DNAME b, a NS ns.example.net. | a.@ NS ns.example.net. | RFC 6672 section 2.3",
                "a DNAME b, x.a A 192.0.2.1 | a.@ DNAME b.@ | RFC 6672 section 2.4",
                "@ NS ns/ns.example.net. | @ NS ns.example.net. | RFC 1035 section 4.2.1",
                "@ NS ns/ns.example.net., ns CNAME www | @ NS ns.example.net., ns.@ CNAME www.@ | RFC 2181 section 10.3",
                "my_host A 192.0.2.1, x A 192.0.2.2 | x.@ A 192.0.2.2 | check-names",
            })
    void whatOneServerRefusesIsLeftOutAndTheRestStays(String zone, String kept, String reason) {
        Loadable.Sorted sorted = sorted(zone);
        assertThat(kept(sorted)).isEqualTo(kept);
        assertThat(sorted.leftOut())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.reason()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ NS ns, ns A 192.0.2.1",
                "@ NS ns, ns AAAA 2001:db8::1",
                "@ NS ns, * A 192.0.2.1",
                "sub NS ns.sub, ns.sub A 192.0.2.1",
                "@ DNAME example.net.",
                "a DNAME b, b A 192.0.2.1",
                "a CNAME a.example.net., *.a A 192.0.2.1",
            })
    void whatAllLoadStaysWhole(String zone) {
        Loadable.Sorted sorted = sorted(zone);
        assertThat(sorted.leftOut()).isEmpty();
        assertThat(sorted.kept())
                .isEqualTo(Arrays.stream(zone.split(",", -1))
                        .map(LoadableTest::candidate)
                        .toList());
    }

    @Test
    void aWildcardHelpsNoNameServerThatExistsWithoutAnAddress() {
        assertThat(kept(sorted("@ NS ns/ns.example.net.,ns TXT x,* A 192.0.2.1")))
                .isEqualTo("@ NS ns.example.net., ns.@ TXT \"x\", *.@ A 192.0.2.1");
    }

    @Test
    void aNameServerWhoseAddressIsLeftOutIsLeftOutToo() {
        Loadable.Sorted sorted = sorted("@ NS my_ns/ns.example.net.,my_ns A 192.0.2.1");
        assertThat(kept(sorted)).isEqualTo("@ NS ns.example.net.");
        assertThat(sorted.leftOut()).hasSize(2);
    }

    @Test
    void everyRecordIsKeptOrLeftOutExactlyOnce() {
        Loadable.Sorted sorted = sorted("@ CNAME a,a CNAME b,a A 192.0.2.1/192.0.2.2,@ NS b/ns.example.net.");
        assertThat(sorted.leftOut().stream()
                                .mapToInt(each -> each.lines().size())
                                .sum()
                        + sorted.kept().stream()
                                .mapToInt(each -> each.set().rdata().size())
                                .sum())
                .isEqualTo(6);
    }
}
