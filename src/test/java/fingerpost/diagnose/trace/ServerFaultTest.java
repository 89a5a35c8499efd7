package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.RecordType;
import fingerpost.wire.Attempt;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Transport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerFaultTest {
    private static final Exchange ANSWERED =
            Replying.to("www.example.com.", RecordType.A).exchange();
    private static final Reply SILENT = new Reply.Silent();

    @Test
    void silenceOverTcpAfterATruncatedAnswerIsAFaultOfItsOwn() {
        Step step = step(
                StepKind.SILENT, attempt(Transport.UDP, true, ANSWERED.reply()), attempt(Transport.TCP, true, SILENT));
        assertThat(shown(step)).containsExactly(ServerFault.NO_TCP);
    }

    @Test
    void silenceOverUdpIsSilence() {
        assertThat(shown(step(StepKind.SILENT, attempt(Transport.UDP, true, SILENT))))
                .containsExactly(ServerFault.SILENT);
    }

    @Test
    void anErrorIsSaidByItsCode() {
        Step step = Stepping.step("example.com.", "192.0.2.1", StepKind.ERROR, "SERVFAIL");
        assertThat(ServerFault.LAME.said(step)).isEqualTo("answers SERVFAIL");
    }

    private static List<ServerFault> shown(Step step) {
        return Stream.of(ServerFault.values()).filter(each -> each.shows(step)).toList();
    }

    private static Step step(StepKind kind, Attempt... attempts) {
        Query query = ANSWERED.query();
        return Stepping.step(
                "example.com.", "192.0.2.1", kind, "", 0, Optional.of(new Exchange(query, List.of(attempts))));
    }

    private static Attempt attempt(Transport transport, boolean edns, Reply reply) {
        return new Attempt(transport, edns, Replying.packet(12, 0), reply, List.of(), 1);
    }
}
