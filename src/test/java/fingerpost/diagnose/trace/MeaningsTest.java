package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Reply;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningsTest {
    private static final DomainName ZONE = DomainName.of("example.com.");
    private static final String SOA = "example.com. SOA ns.example.com. h.example.com. 1 2 3 4 5";

    @ParameterizedTest
    @MethodSource
    void whatEachReplyMeans(Replying reply, StepKind kind, String note) {
        Meaning meaning = meaning(reply.exchange());
        assertThat(meaning.kind()).isEqualTo(kind);
        assertThat(meaning.note()).contains(note);
    }

    static Stream<Arguments> whatEachReplyMeans() {
        return Stream.of(
                Arguments.of(www().answer("www.example.com. A 192.0.2.1"), StepKind.ANSWER, ""),
                Arguments.of(www().authority(SOA), StepKind.NODATA, ""),
                Arguments.of(www(), StepKind.NODATA, ""),
                Arguments.of(www().authority("example.com. NS ns.example.com."), StepKind.NODATA, ""),
                Arguments.of(www().rcode(Rcode.NXDOMAIN).authority(SOA), StepKind.NXDOMAIN, ""),
                Arguments.of(
                        www().rcode(Rcode.NXDOMAIN).answer("www.example.com. CNAME gone.example.com."),
                        StepKind.ALIAS,
                        "CNAME to gone.example.com"),
                Arguments.of(
                        www().withoutAuthority().authority("www.example.com. NS ns.www.example.com."),
                        StepKind.REFERRAL,
                        "to www.example.com"),
                Arguments.of(www().withoutAuthority(), StepKind.LAME, "without authority"),
                Arguments.of(
                        www().withoutAuthority().rcode(Rcode.NXDOMAIN).authority(SOA),
                        StepKind.LAME,
                        "without authority"),
                Arguments.of(
                        www().withoutAuthority().recursionAvailable().answer("www.example.com. A 192.0.2.1"),
                        StepKind.LAME,
                        "cache"),
                Arguments.of(
                        www().withoutAuthority().authority("example.com. NS ns.example.com."),
                        StepKind.LAME,
                        "the same zone again"),
                Arguments.of(
                        www().withoutAuthority().authority("com. NS ns.example.com."), StepKind.UPWARD, "up to com"),
                Arguments.of(
                        www().withoutAuthority().authority("sub.example.com. NS ns.example.com."),
                        StepKind.LAME,
                        "elsewhere"),
                Arguments.of(www().rcode(Rcode.REFUSED), StepKind.REFUSED, ""),
                Arguments.of(www().rcode(Rcode.SERVFAIL), StepKind.ERROR, "SERVFAIL"),
                Arguments.of(www().rcode(Rcode.NOTAUTH), StepKind.LAME, "NOTAUTH"),
                Arguments.of(www().rcode(Rcode.YXDOMAIN), StepKind.ERROR, "YXDOMAIN"));
    }

    @Test
    void recordsOutsideTheZoneThatWasAskedAreNotBelieved() {
        Question elsewhere = new Question(DomainName.of("www.example.net."), RecordType.A);
        Exchange poison = Replying.to("www.example.net.", RecordType.A)
                .answer("www.example.net. A 192.0.2.66")
                .exchange();
        assertThat(Meanings.of(ZONE, elsewhere, poison).kind()).isEqualTo(StepKind.NODATA);
    }

    @Test
    void ofAChainOnlyTheFirstLinkIsBelieved() {
        Exchange chain = www().answer("www.example.com. CNAME a.example.com.", "a.example.com. A 192.0.2.66")
                .exchange();
        assertThat(meaning(chain)).isInstanceOf(Meaning.Alias.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "FORMERR"})
    void anErrorWithoutItsQuestionStillSaysItsCode(Rcode rcode) {
        Exchange bare = reply(new Reply.Refused("no question", Replying.packet(12, rcode.code())));
        assertThat(meaning(bare).kind()).isEqualTo(rcode == Rcode.REFUSED ? StepKind.REFUSED : StepKind.ERROR);
    }

    @Test
    void whatCannotBeReadIsMalformed() {
        Exchange garbled = reply(new Reply.Refused("cut off", Replying.packet(40, 2)));
        assertThat(meaning(garbled)).isEqualTo(new Meaning.Useless(StepKind.MALFORMED, "cut off"));
    }

    @Test
    void silenceAndNoWayAreToldApart() {
        assertThat(meaning(reply(new Reply.Silent())).kind()).isEqualTo(StepKind.SILENT);
        assertThat(meaning(reply(new Reply.Unreachable("no route"))))
                .isEqualTo(new Meaning.Useless(StepKind.UNREACHABLE, "no route"));
        assertThat(meaning(reply(new Reply.Cancelled())).kind()).isEqualTo(StepKind.CANCELLED);
    }

    private static Replying www() {
        return Replying.to("www.example.com.", RecordType.A);
    }

    private static Exchange reply(Reply reply) {
        return Replying.exchange(www().exchange().query(), reply);
    }

    private static Meaning meaning(Exchange exchange) {
        return Meanings.of(ZONE, exchange.query().question(), exchange);
    }
}
