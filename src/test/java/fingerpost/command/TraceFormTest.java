package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.document.json.JsonPrinting;
import fingerpost.wire.Server;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraceFormTest {
    @Test
    void aStepInWhichNothingWasSentHasTheSameFields() {
        Question question = new Question(DomainName.of("www.example.com."), RecordType.A);
        Step rejected = new Step(
                DomainName.of("example.com."),
                DomainName.of("ns.example.com."),
                Server.of(IpAddress.of("192.0.2.1")),
                question,
                StepKind.REJECTED,
                0,
                Optional.empty(),
                "is for documentation");
        Trace trace = new Trace(
                question, Outcome.BROKEN, List.of(), List.of(), List.of(), List.of(rejected), List.of(), 0, 1);
        assertThat(JsonPrinting.of(TraceForm.of(trace)))
                .contains("\"outcome\": \"broken\"")
                .contains("{\"zone\": \"example.com.\", \"server\": \"ns.example.com.\", \"address\": \"192.0.2.1\","
                        + " \"kind\": \"rejected\", \"rcode\": \"\", \"transport\": \"\", \"millis\": 0}");
    }
}
