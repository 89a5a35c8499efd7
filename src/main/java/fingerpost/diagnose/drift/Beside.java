package fingerpost.diagnose.drift;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One name on the way of a trace beside what the design says of it. Asks nobody.
 *
 * @param node where it stands in the design, or would stand
 * @param design what the design says, in words
 * @param live what the trace came by, in words
 * @param takeLive makes the design say what is live; empty where it does, cannot, or a cache's TTL would be taken for a zone's
 */
public record Beside(Subject node, DomainName name, Grade grade, String design, String live, Optional<Edit> takeLive) {
    /**
     * The names that a zone of the design holds, in the order of the way. Of an ALIAS only a CNAME in its place is told: what
     * its target has now is not asked for.
     *
     * @param aged whether the answers may have waited in a cache, so that their TTLs say nothing
     */
    public static List<Beside> of(Topology topology, Trace trace, boolean aged) {
        List<Beside> found = new ArrayList<>();
        live(trace)
                .forEach((name, live) -> topology.zoneFor(name)
                        .flatMap(zone -> expected(
                                topology,
                                zone,
                                new Question(name, trace.question().type())))
                        .map(expected -> of(expected, trace.question().type(), live, aged))
                        .filter(each -> each.grade != Grade.NOT_TESTED)
                        .ifPresent(found::add));
        return List.copyOf(found);
    }

    private static Beside of(Expected expected, RecordType type, LiveAnswer live, boolean aged) {
        Graded graded = Comparison.of(expected, Map.of(type, live), Map.of());
        boolean old = graded.grade() == Grade.TTL && aged;
        return new Beside(
                expected.node(),
                expected.name(),
                old ? Grade.SAME : graded.grade(),
                expected.spoken(),
                live.spoken(),
                aged ? Optional.empty() : TakeLive.of(expected, graded, List.of()));
    }

    /** Each name that was passed, with what stands there. */
    private static Map<DomainName, LiveAnswer> live(Trace trace) {
        Map<DomainName, LiveAnswer> live = new LinkedHashMap<>();
        DomainName end = trace.question().name();
        for (Link link : trace.chain()) {
            if (link.type().equals(RecordType.CNAME)) {
                live.putIfAbsent(
                        link.owner(),
                        new LiveAnswer.Records(RecordType.CNAME, List.of(new Cname(link.target())), link.ttl()));
            }
            end = link.target();
        }
        if (trace.outcome() == Outcome.ANSWER) {
            List<Rdata> records = trace.answers().stream()
                    .flatMap(each -> each.rdata().stream())
                    .distinct()
                    .toList();
            Ttl least = trace.answers().stream()
                    .map(ResourceRecord::ttl)
                    .min(Ttl::compareTo)
                    .orElse(Ttl.of(0));
            live.putIfAbsent(end, new LiveAnswer.Records(trace.question().type(), records, least));
        } else if (trace.outcome() == Outcome.NODATA || trace.outcome() == Outcome.NXDOMAIN) {
            live.putIfAbsent(end, new LiveAnswer.Nothing(trace.outcome() == Outcome.NODATA));
        }
        return live;
    }

    /** Empty where a wildcard, a delegation or a DNAME answers in the name's place. */
    private static Optional<Expected> expected(Topology topology, HostedZone zone, Question question) {
        boolean covered = zone.at(question.name()).isEmpty()
                && zone.entries().stream()
                        .anyMatch(each -> each.owner().isWildcard()
                                && question.name().isBelow(each.owner().parent()));
        if (covered) {
            return Optional.empty();
        }
        return Stream.concat(
                        Expectations.of(topology, zone).stream(),
                        Expectations.without(topology, zone, Set.of(question)).stream())
                .filter(each -> each.name().equals(question.name()))
                .filter(each -> answersFor(each, question.type()))
                .findFirst();
    }

    private static boolean answersFor(Expected expected, RecordType type) {
        return expected.types().contains(type)
                || (expected instanceof Expected.Records records
                        && records.type().equals(RecordType.CNAME));
    }
}
