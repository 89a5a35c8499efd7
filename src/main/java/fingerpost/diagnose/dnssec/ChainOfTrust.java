package fingerpost.diagnose.dnssec;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Link;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Limits;
import fingerpost.wire.ResolutionProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Follows the trust from the anchors of a profile to an answer, zone by zone, as a validating resolver does, and shows each
 * link. Asks the servers that a trace has found, with at most {@link Limits#VALIDATION_PACKETS} packets.
 */
public final class ChainOfTrust {
    private final DnsClient client;
    private final ResolutionProfile profile;

    public ChainOfTrust(DnsClient client, ResolutionProfile profile) {
        this.client = client;
        this.profile = profile;
    }

    /**
     * Validates what that trace found. Blocks; interrupting the thread stops it.
     *
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Validation validate(Trace trace) {
        Asker asker = new Asker(client, profile, trace);
        Links links = new Links(asker, profile);
        Hops hops = new Hops(asker, links, profile);
        trace.cuts().stream().map(Cut::zone).forEach(links::of);
        List<TrustHop> all = new ArrayList<>();
        for (Link each : trace.chain()) {
            all.add(hops.hop(new Question(each.owner(), trace.question().type()), each.zone()));
        }
        last(trace, hops).ifPresent(all::add);
        return new Validation(trace.question(), links.list(), all, asker.packets());
    }

    private static Optional<TrustHop> last(Trace trace, Hops hops) {
        DomainName name = trace.chain().isEmpty()
                ? trace.question().name()
                : trace.chain().getLast().target();
        Question question = new Question(name, trace.question().type());
        Optional<Step> end = trace.steps().stream()
                .filter(each -> each.depth() == 0 && each.question().equals(question) && isEnd(each.kind()))
                .reduce((first, second) -> second);
        return switch (trace.outcome()) {
            case ANSWER, NODATA, NXDOMAIN ->
                Optional.of(hops.hop(question, end.map(Step::zone).orElseGet(() -> deepest(trace))));
            case LOOP -> Optional.empty();
            case LAME, SILENT, REFUSED, BROKEN, BUDGET ->
                Optional.of(new TrustHop(
                        question,
                        deepest(trace),
                        List.of(),
                        Judgement.unknown(
                                Cause.UNREACHABLE, "The trace found no answer to " + question + " to validate."),
                        List.of()));
        };
    }

    private static boolean isEnd(StepKind kind) {
        return kind == StepKind.ANSWER || kind == StepKind.NODATA || kind == StepKind.NXDOMAIN;
    }

    private static DomainName deepest(Trace trace) {
        return trace.cuts().isEmpty() ? DomainName.ROOT : trace.cuts().getLast().zone();
    }
}
