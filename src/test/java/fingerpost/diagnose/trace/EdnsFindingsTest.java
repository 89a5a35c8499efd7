package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Attempt;
import fingerpost.wire.Exchange;
import fingerpost.wire.Reply;
import fingerpost.wire.Transport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EdnsFindingsTest {
    private static final Reply ANSWER =
            Replying.to("www.example.com.", RecordType.A).exchange().reply();
    private static final Reply FORMERR = Replying.to("www.example.com.", RecordType.A)
            .rcode(Rcode.FORMERR)
            .exchange()
            .reply();

    private final Step answered = step(StepKind.ANSWER, attempt(true, ANSWER));
    private final Step afterSilence = step(StepKind.ANSWER, attempt(true, new Reply.Silent()), attempt(false, ANSWER));
    private final Step afterError = step(StepKind.ANSWER, attempt(true, FORMERR), attempt(false, ANSWER));

    @Test
    void oneDatagramThatMayHaveBeenLostIsNoProof() {
        assertThat(codes(afterSilence)).containsExactly("NS09 notice");
    }

    @Test
    void silenceMoreThanOnceAndAnErrorAre() {
        assertThat(codes(afterSilence, afterSilence)).containsExactly("NS09 warning");
        assertThat(codes(afterError)).containsExactly("NS09 warning");
    }

    @Test
    void anAnswerWithEdnsClearsTheServer() {
        assertThat(codes(afterSilence, answered)).isEmpty();
    }

    @Test
    void aServerThatFailsEitherWayIsNotBlamedForIt() {
        assertThat(codes(step(StepKind.ERROR, attempt(true, FORMERR), attempt(false, FORMERR))))
                .isEmpty();
    }

    private static List<String> codes(Step... steps) {
        return EdnsFindings.of(List.of(steps)).stream()
                .map(each -> each.code() + " " + each.severity().word())
                .toList();
    }

    private static Step step(StepKind kind, Attempt... attempts) {
        Exchange exchange = new Exchange(
                Replying.to("www.example.com.", RecordType.A).exchange().query(), List.of(attempts));
        return Stepping.step("example.com.", "192.0.2.1", kind, "", 0, Optional.of(exchange));
    }

    private static Attempt attempt(boolean edns, Reply reply) {
        return new Attempt(Transport.UDP, edns, Replying.packet(12, 0), reply, List.of(), 1);
    }
}
