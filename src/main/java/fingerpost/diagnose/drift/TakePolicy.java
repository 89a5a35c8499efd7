package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Edit;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The edits that make a policy of the design do what live servers were seen to do. */
final class TakePolicy {
    private TakePolicy() {}

    /** Lines that got another answer get that one; a default that is not live goes. Empty where a policy cannot say it. */
    static Optional<Edit> lines(HostedZone zone, RecordSet set, List<LineVerdict> verdicts) {
        boolean news = verdicts.stream()
                .map(LineVerdict::kind)
                .anyMatch(kind -> kind == LineVerdict.Kind.OTHER_ANSWER || kind == LineVerdict.Kind.NO_DEFAULT);
        return news ? byLine(set.policy(), verdicts).map(policy -> edit(zone, set, policy)) : Optional.empty();
    }

    /** Of samples: the order that stands still, or weights as often as the choices came. */
    static Optional<Edit> sampled(HostedZone zone, RecordSet set, Grade grade, Samples samples) {
        Optional<AnswerPolicy> policy = grade == Grade.STANDS_STILL
                ? still(set.policy(), samples)
                : grade == Grade.SHARE ? shares(set.policy(), samples.sampled()) : Optional.empty();
        return policy.map(each -> edit(zone, set, each));
    }

    private static Edit edit(HostedZone zone, RecordSet set, AnswerPolicy policy) {
        return new Edit(
                "Take live " + set.type() + " of " + set.owner().unicode(),
                topology ->
                        topology.with(topology.get(zone.id(), HostedZone.class).with(set.withPolicy(policy))));
    }

    private static Optional<AnswerPolicy> byLine(AnswerPolicy policy, List<LineVerdict> verdicts) {
        if (policy instanceof WhenHealthy healthy) {
            return byLine(healthy.policy(), verdicts).map(inner -> around(healthy, inner));
        }
        return policy instanceof ByLine lines ? byLine(lines, verdicts) : Optional.empty();
    }

    private static Optional<AnswerPolicy> byLine(ByLine policy, List<LineVerdict> verdicts) {
        List<LineChoice> choices = new ArrayList<>();
        Optional<AnswerPolicy> otherwise = policy.otherwise();
        for (LineChoice each : policy.choices()) {
            Optional<LineVerdict> other = other(verdicts, Optional.of(each.line()));
            if (other.isPresent()) {
                List<Rdata> live = live(other.get());
                if (live.isEmpty()) {
                    return Optional.empty();
                }
                choices.add(new LineChoice(each.line(), new Fixed(live)));
            } else {
                choices.add(each);
            }
        }
        Optional<LineVerdict> rest = other(verdicts, Optional.empty());
        if (rest.isPresent()) {
            List<Rdata> live = live(rest.get());
            otherwise = live.isEmpty() ? Optional.empty() : Optional.of(new Fixed(live));
        }
        return Optional.of(new ByLine(choices, otherwise));
    }

    private static Optional<LineVerdict> other(List<LineVerdict> verdicts, Optional<fingerpost.topology.Id> line) {
        return verdicts.stream()
                .filter(each -> each.line().equals(line))
                .filter(each ->
                        each.kind() == LineVerdict.Kind.OTHER_ANSWER || each.kind() == LineVerdict.Kind.NO_DEFAULT)
                .findFirst();
    }

    private static List<Rdata> live(LineVerdict verdict) {
        return verdict.exchange().stream().flatMap(TakePolicy::records).toList();
    }

    private static Stream<Rdata> records(Exchange exchange) {
        return LiveAnswer.of(exchange) instanceof LiveAnswer.Records records ? records.rdata().stream() : Stream.of();
    }

    private static Optional<AnswerPolicy> still(AnswerPolicy policy, Samples samples) {
        List<Rdata> order = samples.evidence().stream()
                .limit(1)
                .flatMap(TakePolicy::records)
                .toList();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        AnswerPolicy fixed = new Fixed(order);
        return Optional.of(policy instanceof WhenHealthy healthy ? around(healthy, fixed) : fixed);
    }

    private static AnswerPolicy around(WhenHealthy check, AnswerPolicy inner) {
        return new WhenHealthy(inner, check.check(), check.minimum(), check.fallback());
    }

    /** Where every choice has one set of its own, so that its answers can be counted. */
    private static Optional<AnswerPolicy> shares(AnswerPolicy policy, Sampled sampled) {
        if (policy instanceof WhenHealthy healthy) {
            return shares(healthy.policy(), sampled).map(inner -> around(healthy, inner));
        }
        if (policy instanceof Canary canary) {
            return hits(canary.canary(), sampled)
                    .filter(_ -> hits(canary.stable(), sampled).isPresent())
                    .map(hits -> canary.withShare(Math.toIntExact(Math.round(10_000.0 * hits / sampled.samples()))));
        }
        return policy instanceof Weighted weighted ? weights(weighted, sampled) : Optional.empty();
    }

    private static Optional<AnswerPolicy> weights(Weighted weighted, Sampled sampled) {
        List<WeightedChoice> choices = new ArrayList<>();
        Set<Set<Rdata>> seen = new HashSet<>();
        for (WeightedChoice each : weighted.choices()) {
            Optional<Integer> hits = each.weight() == 0 ? Optional.of(0) : hits(each.policy(), sampled);
            if (hits.isEmpty() || !seen.add(Set.copyOf(each.policy().records()))) {
                return Optional.empty();
            }
            choices.add(new WeightedChoice(hits.get(), each.policy()));
        }
        return Optional.of(new Weighted(choices));
    }

    private static Optional<Integer> hits(AnswerPolicy choice, Sampled sampled) {
        Set<Rdata> records = Set.copyOf(choice.records());
        return sampled.choices().stream()
                .filter(each -> each.records().equals(records))
                .map(Sampled.Counted::hits)
                .findFirst();
    }
}
