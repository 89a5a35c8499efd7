package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.trace.Replying;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WitnessTest {
    private static final DomainName ZONE = DomainName.of("example.com.");
    private static final Probe SOA = Probe.of(ZONE, RecordType.SOA);
    private static final String OWN = "example.com. SOA ns1.example.com. a.example.com. 1 2 3 4 5";
    private static final String ABOVE = "com. SOA ns1.example.com. a.example.com. 1 2 3 4 5";

    static Stream<Arguments> replies() {
        return Stream.of(
                Arguments.of(Standing.AUTHORITATIVE, said(reply -> reply.answer(OWN))),
                Arguments.of(Standing.LAME, said(reply -> reply.answer(OWN).withoutAuthority())),
                Arguments.of(Standing.LAME, said(reply -> reply)),
                Arguments.of(Standing.LAME, said(reply -> reply.answer(ABOVE))),
                Arguments.of(Standing.LAME, said(reply -> reply.authority(OWN))),
                Arguments.of(Standing.LAME, said(reply -> reply.answer(OWN).rcode(Rcode.SERVFAIL))),
                Arguments.of(Standing.LAME, came(Scripted.unreadable())),
                Arguments.of(Standing.SILENT, came(new Reply.Silent())),
                Arguments.of(Standing.UNREACHABLE, came(new Reply.Unreachable("There is no route."))),
                Arguments.of(Standing.NOT_ASKED, came(new Reply.Cancelled())));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void theStandingIsWhatItSaysOfTheSoa(Standing standing, Exchange exchange) {
        assertThat(witness(Map.of(SOA, exchange)).standing()).isEqualTo(standing);
    }

    @Test
    void whoWasNotAskedForTheSoaHasNoStanding() {
        Probe other = new Probe(ZONE, RecordType.SOA, Manner.TCP);
        assertThat(witness(Map.of(other, said(reply -> reply.answer(OWN)))).standing())
                .isEqualTo(Standing.NOT_ASKED);
    }

    @Test
    void whatWasStoppedIsNoEvidence() {
        Witness witness = witness(Map.of(SOA, came(new Reply.Cancelled())));
        assertThat(witness.evidence(SOA)).isEmpty();
        assertThat(witness.records(ZONE, RecordType.SOA)).isEmpty();
    }

    private static Witness witness(Map<Probe, Exchange> said) {
        IpAddress address = IpAddress.of("192.0.2.53");
        return new Witness(ZONE, new Host(DomainName.of("ns1.example.com."), address, Server.of(address)), said);
    }

    private static Exchange said(UnaryOperator<Replying> reply) {
        return reply.apply(Replying.to("example.com.", RecordType.SOA)).exchange();
    }

    private static Exchange came(Reply reply) {
        return Replying.exchange(Query.authoritative(SOA.question(), Server.of(IpAddress.of("192.0.2.53"))), reply);
    }
}
