package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseTest {
    private static final DomainName WWW = DomainName.of("www.example.org");
    private static final Question QUESTION = new Question(WWW, RecordType.A);
    private static final RRset ADDRESS = RRset.of(WWW, new Ttl(300), A.of("192.0.2.1"));
    private static final RRset ALIAS = RRset.of(WWW, new Ttl(300), new Cname(DomainName.of("web.example.org")));
    private static final RRset SERVERS =
            RRset.of(DomainName.of("example.org"), new Ttl(300), new Ns(DomainName.of("ns1.example.org")));
    private static final RRset START = RRset.of(
            DomainName.of("example.org"),
            new Ttl(300),
            Rdata.parse(RecordType.SOA, "ns1.example.org. hostmaster.example.org. 1 1 1 1 1"));

    private static Response response(Rcode rcode, boolean authoritative, List<RRset> answer, List<RRset> authority) {
        return new Response(QUESTION, rcode, authoritative, answer, authority, List.of(), 0);
    }

    @Test
    void anAnswerIsNeitherNoDataNorAReferral() {
        Response answer = response(Rcode.NOERROR, true, List.of(ALIAS, ADDRESS), List.of(SERVERS));
        assertThat(answer.isNoData()).isFalse();
        assertThat(answer.isReferral()).isFalse();
    }

    @Test
    void noErrorWithoutTheTypeAskedForIsNoData() {
        assertThat(response(Rcode.NOERROR, true, List.of(), List.of(START)).isNoData())
                .isTrue();
        assertThat(response(Rcode.NOERROR, true, List.of(), List.of()).isNoData())
                .isTrue();
        assertThat(response(Rcode.NOERROR, true, List.of(ALIAS), List.of(START)).isNoData())
                .as("a chain that ends without the type")
                .isTrue();
        assertThat(response(Rcode.NXDOMAIN, true, List.of(), List.of(START)).isNoData())
                .isFalse();
    }

    @Test
    void serversWithoutAuthorityAndAnswerAreAReferral() {
        Response referral = response(Rcode.NOERROR, false, List.of(), List.of(SERVERS));
        assertThat(referral.isReferral()).isTrue();
        assertThat(referral.isNoData()).isFalse();
        assertThat(response(Rcode.NOERROR, true, List.of(), List.of(SERVERS)).isReferral())
                .isFalse();
        assertThat(response(Rcode.NOERROR, false, List.of(ALIAS), List.of(SERVERS))
                        .isReferral())
                .isFalse();
        assertThat(response(Rcode.NOERROR, false, List.of(), List.of(START)).isReferral())
                .isFalse();
        assertThat(response(Rcode.REFUSED, false, List.of(), List.of(SERVERS)).isReferral())
                .isFalse();
    }

    @Test
    void aQuestionIsSpokenAsNameAndType() {
        assertThat(QUESTION).hasToString("www.example.org. A");
    }

    @Test
    void codesAreThoseOfTheWire() {
        assertThat(Rcode.values())
                .extracting(Rcode::code)
                .as("NOERROR FORMERR SERVFAIL NXDOMAIN NOTIMP REFUSED YXDOMAIN YXRRSET NXRRSET NOTAUTH NOTZONE")
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }
}
