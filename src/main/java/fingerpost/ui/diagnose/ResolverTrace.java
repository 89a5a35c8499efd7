package fingerpost.ui.diagnose;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one resolver said, told as a way of one step. */
final class ResolverTrace {
    private ResolverTrace() {}

    static Trace of(Exchange exchange) {
        Question question = exchange.query().question();
        StepKind kind = kind(exchange);
        Step step = new Step(
                DomainName.ROOT,
                DomainName.ROOT,
                exchange.query().server(),
                question,
                kind,
                0,
                Optional.of(exchange),
                note(exchange));
        List<ResourceRecord> answers = answers(exchange);
        return new Trace(
                question,
                outcome(kind),
                answers,
                chain(exchange),
                List.of(),
                List.of(step),
                List.of(),
                exchange.attempts().size(),
                exchange.nanos());
    }

    static List<ResourceRecord> answers(Exchange exchange) {
        RecordType type = exchange.query().question().type();
        return exchange.message().map(Message::answer).orElse(List.of()).stream()
                .filter(each -> each.type().equals(type) || type.equals(RecordType.ANY))
                .toList();
    }

    static StepKind kind(Exchange exchange) {
        return switch (exchange.reply()) {
            case Reply.Accepted accepted -> kind(accepted.message(), answers(exchange));
            case Reply.Refused any -> StepKind.MALFORMED;
            case Reply.Silent any -> StepKind.SILENT;
            case Reply.Unreachable any -> StepKind.UNREACHABLE;
            case Reply.Cancelled any -> StepKind.CANCELLED;
        };
    }

    private static StepKind kind(Message message, List<ResourceRecord> answers) {
        if (message.is(Rcode.NXDOMAIN)) {
            return StepKind.NXDOMAIN;
        }
        if (message.is(Rcode.REFUSED)) {
            return StepKind.REFUSED;
        }
        if (!message.is(Rcode.NOERROR)) {
            return StepKind.ERROR;
        }
        return answers.isEmpty() ? StepKind.NODATA : StepKind.ANSWER;
    }

    private static String note(Exchange exchange) {
        return switch (exchange.reply()) {
            case Reply.Accepted accepted ->
                kind(exchange) == StepKind.ERROR
                        ? Speech.of(
                                "The resolver answers {0}.", accepted.message().rcodeText())
                        : "";
            case Reply.Refused refused -> refused.why();
            case Reply.Unreachable unreachable -> unreachable.why();
            case Reply.Silent any -> "";
            case Reply.Cancelled any -> "";
        };
    }

    private static Outcome outcome(StepKind kind) {
        return switch (kind) {
            case ANSWER -> Outcome.ANSWER;
            case NODATA -> Outcome.NODATA;
            case NXDOMAIN -> Outcome.NXDOMAIN;
            case REFUSED -> Outcome.REFUSED;
            case SILENT, UNREACHABLE, CANCELLED -> Outcome.SILENT;
            case ALIAS, REFERRAL, LAME, UPWARD, ERROR, MALFORMED, REJECTED -> Outcome.BROKEN;
        };
    }

    private static List<Link> chain(Exchange exchange) {
        List<Link> links = new ArrayList<>();
        for (ResourceRecord each : exchange.message().map(Message::answer).orElse(List.of())) {
            if (each.type().equals(RecordType.CNAME)
                    && !exchange.query().question().type().equals(RecordType.CNAME)) {
                links.add(new Link(
                        each.owner(),
                        DomainName.of(each.text()),
                        each.type(),
                        each.ttl(),
                        each.owner(),
                        exchange.query().server()));
            }
        }
        return links;
    }
}
