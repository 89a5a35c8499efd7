package fingerpost.command;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.wire.DigText;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.NameServer;
import fingerpost.wire.Reply;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code +trace}: from the root through every cut, what each server said, as dig prints it. */
final class DigTrace {
    private static final Set<Outcome> ANSWERED = EnumSet.of(Outcome.ANSWER, Outcome.NODATA, Outcome.NXDOMAIN);

    private DigTrace() {}

    /**
     * True if the trace ends with an answer, be it that there is none.
     *
     * @param root the root server where it begins; empty for those of the Internet
     */
    static boolean print(Console console, DigAsk ask, DnsClient client, Optional<Server> root) {
        ResolutionProfile profile = root.map(server -> at(server, ask))
                .orElseGet(ResolutionProfile::internet)
                .withFamilies(
                        ask.target().family() != DigTarget.Family.V6,
                        ask.target().family() != DigTarget.Family.V4);
        Trace trace = new Tracer(client, profile).trace(ask.question(), step -> console.say(text(step)));
        trace.findings()
                .forEach(finding -> console.say(Rows.paragraph(
                        "; " + finding.severity().word() + " " + finding.code() + ": " + finding.message(), 0)));
        if (!ANSWERED.contains(trace.outcome())) {
            console.say("; The trace ends: " + trace.outcome().word() + ".");
        }
        return ANSWERED.contains(trace.outcome());
    }

    private static ResolutionProfile at(Server root, DigAsk ask) {
        NameServer hint = new NameServer(DomainName.ROOT, List.of(root.address()));
        return ResolutionProfile.of(List.of(hint), ResolutionProfile.Scope.PRIVATE)
                .withPort(root.port())
                .withPatience(ask.patience().each(), ask.patience().tries(), fingerpost.wire.Limits.TRACE);
    }

    private static String text(Step step) {
        List<String> lines = new ArrayList<>();
        step.exchange().flatMap(Exchange::message).stream()
                .flatMap(DigTrace::records)
                .forEach(lines::add);
        String from = step.server() + "(" + step.serverName() + ")";
        int size = step.exchange().map(Exchange::reply).map(DigTrace::size).orElse(0);
        lines.add(
                size > 0
                        ? ";; Received " + size + " bytes from " + from + " in "
                                + step.exchange().map(Exchange::lastNanos).orElse(0L) / 1_000_000 + " ms"
                        : ";; " + step.kind().word() + ": " + from);
        if (!step.kind().useful()
                && step.kind() != StepKind.CANCELLED
                && !step.note().isEmpty()) {
            lines.add(";; " + step.note());
        }
        if (step.depth() > 0) {
            lines.add(";; (on the way to the address of a name server: " + step.question() + ")");
        }
        return String.join("\n", lines) + "\n";
    }

    private static Stream<String> records(Message message) {
        return Stream.concat(message.answer().stream(), message.authority().stream())
                .map(DigText::record);
    }

    private static int size(Reply reply) {
        return reply instanceof Reply.Accepted accepted ? accepted.packet().length() : 0;
    }
}
