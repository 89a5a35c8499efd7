package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Flags;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What replies say of www.example.com. */
class LiveAnswerTest {
    private static final Question WWW = new Question(Said.WWW, RecordType.A);

    private static LiveAnswer read(
            Question question,
            Rcode rcode,
            boolean aa,
            boolean ra,
            List<ResourceRecord> answer,
            List<ResourceRecord> authority) {
        return LiveAnswer.of(
                question,
                new Message(
                        1,
                        0,
                        new Flags(true, aa, false, false, ra, false, false),
                        rcode.code(),
                        List.of(question),
                        answer,
                        authority,
                        List.of(),
                        Optional.empty(),
                        false));
    }

    private static List<ResourceRecord> records(String owner, LiveAnswer.Records... sets) {
        return Stream.of(sets)
                .flatMap(set -> set.rdata().stream().map(data -> record(owner, set.ttl(), data)))
                .toList();
    }

    private static ResourceRecord record(String owner, Ttl ttl, Rdata data) {
        return ResourceRecord.of(DomainName.of(owner), ttl, data);
    }

    private static LiveAnswer answer(ResourceRecord... records) {
        return read(WWW, Rcode.NOERROR, true, false, List.of(records), List.of());
    }

    private static LiveAnswer referral(Question question, String cut) {
        return read(question, Rcode.NOERROR, false, false, List.of(), records(cut, Said.servers(60, "ns.example.net")));
    }

    @Test
    void leastTtlOfASetCounts() {
        assertThat(answer(
                        record(
                                "www.example.com",
                                new Ttl(60),
                                Said.data("192.0.2.1").getFirst()),
                        record(
                                "www.example.com",
                                new Ttl(30),
                                Said.data("192.0.2.2").getFirst())))
                .isEqualTo(Said.records(30, "192.0.2.1", "192.0.2.2"));
    }

    @Test
    void onlyTheFirstLinkOfAChainIsOfThatName() {
        assertThat(read(
                        WWW,
                        Rcode.NOERROR,
                        true,
                        false,
                        Stream.concat(
                                        records("www.example.com", Said.alias(60, "shop.example.com")).stream(),
                                        records("shop.example.com", Said.records(5, "192.0.2.1")).stream())
                                .toList(),
                        List.of()))
                .isEqualTo(Said.alias(60, "shop.example.com"));
    }

    @Test
    void recordsOfOtherNamesAreNotBelieved() {
        assertThat(read(
                        WWW,
                        Rcode.NOERROR,
                        true,
                        false,
                        records("other.example.com", Said.records(60, "192.0.2.1")),
                        List.of()))
                .isEqualTo(Said.NO_RECORD);
    }

    @ParameterizedTest
    @CsvSource({
        "NOERROR, true, false, no such record",
        "NXDOMAIN, true, false, no such name",
        "NOERROR, false, true, no such record",
        "NOERROR, false, false, answers without authority",
        "SERVFAIL, true, false, answers SERVFAIL",
        "REFUSED, false, false, answers REFUSED"
    })
    void repliesWithoutRecordsAreToldApart(String rcode, boolean authoritative, boolean recursion, String spoken) {
        Rcode code = Stream.of(Rcode.NOERROR, Rcode.NXDOMAIN, Rcode.SERVFAIL, Rcode.REFUSED)
                .filter(each -> each.toString().equals(rcode))
                .findFirst()
                .orElseThrow();
        assertThat(read(WWW, code, authoritative, recursion, List.of(), List.of())
                        .spoken())
                .isEqualTo(spoken);
    }

    @Test
    void referralIsADelegationOfWhatLiesAboveTheName() {
        assertThat(referral(WWW, "www.example.com")).isEqualTo(new LiveAnswer.Delegated(Said.WWW));
        assertThat(referral(WWW, "example.org"))
                .isEqualTo(new LiveAnswer.Unknown("refers to example.org, which is elsewhere"));
    }

    @Test
    void referralForNsIsTheServersOfTheCut() {
        Question servers = new Question(Said.WWW, RecordType.NS);
        assertThat(referral(servers, "www.example.com")).isEqualTo(Said.servers(60, "ns.example.net"));
        assertThat(referral(servers, "example.com")).isEqualTo(new LiveAnswer.Delegated(DomainName.of("example.com")));
    }
}
