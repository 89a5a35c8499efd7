package fingerpost.diagnose.trace;

import fingerpost.check.Severity;
import fingerpost.diagnose.Link;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the chain of aliases that a trace followed. */
final class ChainFindings {
    /** Each alias may cost a question; up to so many are usual. */
    private static final int LONG = 4;
    /** Hickory and CoreDNS give up after it. */
    private static final int VERY_LONG = 8;
    /** PowerDNS gives up after it; BIND and Unbound one later. */
    private static final int TOO_LONG = 10;

    private final Question question;
    private final Ending ending;
    private final List<Exchange> evidence;

    private ChainFindings(Question question, Ending ending, List<Step> steps) {
        this.question = question;
        this.ending = ending;
        evidence = steps.stream()
                .filter(each -> each.depth() == 0 && each.kind() == StepKind.ALIAS)
                .flatMap(each -> each.exchange().stream())
                .toList();
    }

    static List<LiveFinding> of(Question question, Ending ending, List<Step> steps) {
        ChainFindings findings = new ChainFindings(question, ending, steps);
        return Stream.of(findings.loop(), findings.length(), findings.deadEnd(), findings.dangling())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LiveFinding> loop() {
        if (ending.outcome() != Outcome.LOOP || ending.last().isEmpty()) {
            return Optional.empty();
        }
        DomainName back = ending.chain().getLast().target();
        List<Link> circle = ending.chain().stream()
                .dropWhile(each -> !each.owner().equals(back))
                .toList();
        String names = Stream.concat(circle.stream().map(Link::owner), Stream.of(back))
                .map(Spoken::name)
                .collect(Collectors.joining(" to "));
        boolean across = circle.stream().map(Link::zone).distinct().count() > 1;
        return Optional.of(error(
                "CN04",
                back,
                (across ? "Aliases of several zones lead in a circle: " : "Aliases lead in a circle: ") + names
                        + ". No client ever gets an answer. Let one of the names end at an address or at a name outside"
                        + " the circle.",
                "RFC 1034 section 3.6.2, section 5.2.2",
                evidence));
    }

    private Optional<LiveFinding> length() {
        int hops = ending.chain().size();
        if (hops <= LONG || ending.outcome() == Outcome.LOOP) {
            return Optional.empty();
        }
        boolean cut = ending.outcome() == Outcome.BUDGET && hops >= Limits.CHAIN;
        String message = Spoken.name(question.name()) + " leads through " + hops + " aliases"
                + (cut
                        ? " and was followed no further"
                        : " to " + Spoken.name(ending.chain().getLast().target())) + ". "
                + (hops > TOO_LONG
                        ? "Resolvers give up before the end"
                        : hops > VERY_LONG
                                ? "Hickory and CoreDNS give up before the end"
                                : "Every alias may cost another question, and each can break")
                + ". Point it closer to the end.";
        return Optional.of(LiveFinding.of(
                "CN05",
                hops > TOO_LONG ? Severity.ERROR : Severity.WARNING,
                question.name(),
                message,
                "RFC 1034 section 3.6.2; Zonemaster CNAME_RECORDS_TOO_MANY",
                evidence));
    }

    private Optional<LiveFinding> deadEnd() {
        return ending.last()
                .filter(each -> each.meaning() instanceof Meaning.DeadEnd)
                .map(each -> error(
                        "CN06",
                        each.exchange().query().question().name(),
                        "The chain breaks at "
                                + each.exchange().query().question().name() + ": "
                                + each.meaning().note()
                                + ". No client gets an answer. Correct that record.",
                        "RFC 6672 section 2.2; RFC 1035 section 2.3.4",
                        List.of(each.exchange())));
    }

    private Optional<LiveFinding> dangling() {
        if (ending.chain().isEmpty()) {
            return Optional.empty();
        }
        Link last = ending.chain().getLast();
        List<Exchange> seen = Stream.concat(evidence.stream(), ending.last().map(Asked::exchange).stream())
                .toList();
        String alias = Spoken.name(last.owner()) + " is an alias of " + Spoken.name(last.target()) + ", which ";
        if (ending.outcome() == Outcome.NXDOMAIN) {
            return Optional.of(error(
                    "CN07",
                    last.owner(),
                    alias + "does not exist (NXDOMAIN). Clients find nothing, and whoever can create that name takes"
                            + " over this one. Correct the target or remove the alias.",
                    "RFC 1034 section 3.6.2, section 4.3.2",
                    seen));
        }
        boolean address =
                question.type().equals(RecordType.A) || question.type().equals(RecordType.AAAA);
        boolean neither = ending.outcome() == Outcome.NODATA && address && ending.withoutAddress();
        return neither
                ? Optional.of(LiveFinding.of(
                        "CN08",
                        Severity.WARNING,
                        last.owner(),
                        alias + "exists but has neither A nor AAAA. Browsers get no address. Give the target an"
                                + " address or point the alias elsewhere.",
                        "RFC 1034 section 3.6.2, RFC 2308 section 2.2",
                        seen))
                : Optional.empty();
    }

    private static LiveFinding error(
            String code, DomainName where, String message, String source, List<Exchange> evidence) {
        return LiveFinding.of(code, Severity.ERROR, where, message, source, evidence);
    }
}
