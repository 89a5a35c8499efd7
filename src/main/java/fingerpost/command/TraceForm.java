package fingerpost.command;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.dnssec.Validation;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Writing;
import fingerpost.wire.Exchange;
import fingerpost.wire.ResourceRecord;
import java.math.BigDecimal;

/** A trace as JSON. What a step does not have (a rejected one nothing, a silent one no response code) is an empty text. */
final class TraceForm {
    private TraceForm() {}

    static Json of(Trace trace) {
        return body(trace).block();
    }

    static Json of(Trace trace, Validation validation) {
        return body(trace).put("dnssec", DnssecForm.of(validation)).block();
    }

    private static Writing body(Trace trace) {
        return new Writing()
                .put(
                        "question",
                        new Writing()
                                .text("name", trace.question().name())
                                .text("type", trace.question().type())
                                .flat())
                .text("outcome", trace.outcome().word())
                .list("answers", trace.answers(), TraceForm::answer)
                .list("chain", trace.chain(), TraceForm::link)
                .list("steps", trace.steps(), TraceForm::step)
                .list("findings", trace.findings(), TraceForm::finding);
    }

    private static Json answer(ResourceRecord each) {
        return new Writing()
                .text("owner", each.owner())
                .text("type", each.type())
                .number("ttl", each.ttl().seconds())
                .text("data", each.text())
                .flat();
    }

    private static Json link(Link each) {
        return new Writing()
                .text("owner", each.owner())
                .text("target", each.target())
                .number("ttl", each.ttl().seconds())
                .text("zone", each.zone())
                .text("server", each.server())
                .flat();
    }

    private static Json step(Step each) {
        return new Writing()
                .text("zone", each.zone())
                .text("server", each.serverName())
                .text("address", each.server().address())
                .text("kind", each.kind().word())
                .text(
                        "rcode",
                        each.exchange()
                                .flatMap(Exchange::message)
                                .map(message -> message.rcodeText())
                                .orElse(""))
                .text(
                        "transport",
                        each.exchange()
                                .map(exchange -> exchange.last().transport().word())
                                .orElse(""))
                .put(
                        "millis",
                        Numbers.of(BigDecimal.valueOf(
                                each.exchange().map(Exchange::nanos).orElse(0L) / 1000, 3)))
                .flat();
    }

    static Json finding(LiveFinding each) {
        return new Writing()
                .text("code", each.code())
                .text("severity", each.severity().word())
                .text("subject", each.where())
                .text("message", each.message())
                .text("source", each.source())
                .flat();
    }
}
