package fingerpost.export.zonefile;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.export.Loss.Status;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one answer for everybody that comes nearest to an answer policy.
 *
 * @param records none where no answer is near (what cannot be said stands in the file as a comment), or where this asker is
 *     meant to get none (the file says nothing of it)
 * @param message what differs and what to use instead; empty for exact
 */
public record PlainAnswer(List<Rdata> records, Status status, String message) implements Telling {
    private static final String WEIGHTS =
            " PowerDNS (pickwrandom), gdnsd (weighted), Knot (mod-geoip) and Route 53 can say the weights.";

    /** What a target knows to say better than a plain zone file. */
    @FunctionalInterface
    public interface Known {
        /** Its answer for that policy or part of a policy; empty where it has none of its own. */
        Optional<PlainAnswer> of(AnswerPolicy policy);
    }

    public PlainAnswer {
        records = List.copyOf(records);
    }

    /** Those records exactly. */
    public static PlainAnswer exact(List<Rdata> records) {
        return new PlainAnswer(records, Status.EXACT, "");
    }

    /** As a plain zone file says it. */
    public static PlainAnswer of(AnswerPolicy policy) {
        return of(policy, any -> Optional.empty());
    }

    /** The same where {@code known}, which is asked of the policy and of all that is in it, has nothing to say. */
    public static PlainAnswer of(AnswerPolicy policy, Known known) {
        return known.of(policy).orElseGet(() -> usual(policy, known));
    }

    private static PlainAnswer usual(AnswerPolicy policy, Known known) {
        return switch (policy) {
            case Fixed fixed -> exact(fixed.records());
            case Rotated rotated ->
                ordered(
                        rotated.records(),
                        "BIND 9.18 rotates with rrset-order { order cyclic; };, NSD with round-robin: yes,"
                                + " Knot with answer-rotation: on.");
            case Shuffled shuffled ->
                ordered(
                        shuffled.records(),
                        "PowerDNS and gdnsd shuffle; so does BIND 9.18, into half of the orders of four records, unless"
                                + " an rrset-order says otherwise.");
            case Weighted weighted ->
                all(
                        weighted.choices(),
                        known,
                        "All choices are answered together, each as likely as the others." + WEIGHTS);
            case HashedByAsker hashed ->
                all(
                        hashed.choices(),
                        known,
                        "All choices are answered together, so an asker does not keep its choice."
                                + " PowerDNS (pickwhashed) can say it.");
            case Canary canary ->
                of(canary.stable(), known)
                        .but("Only the stable side is written; the canary's share of " + percent(canary.share())
                                + " % gets nothing. nginx's split_clients can split behind the addresses." + WEIGHTS);
            case ByLine lines ->
                lines.otherwise()
                        .map(otherwise -> of(otherwise, known)
                                .but("A zone file has one answer for all: only the default line is written. BIND views,"
                                        + " PowerDNS (view), gdnsd and Knot (mod-geoip) can answer by line."))
                        .orElseGet(() -> new PlainAnswer(
                                List.of(),
                                Status.CANNOT,
                                "The policy has no default line, and a zone file has one answer for all. Add a default"
                                        + " line, or use BIND views, PowerDNS (view), gdnsd or Knot (mod-geoip)."));
            case Nearest nearest ->
                of(nearest.choices().getFirst().policy(), known)
                        .but("Only the first place is written; which is nearest no zone file can say. gdnsd (geoip) and"
                                + " PowerDNS (pickclosest) can.");
            case Failover failover ->
                of(failover.order().getFirst(), known)
                        .but("Only the primary is written; nobody switches to the others. gdnsd (simplefo), PowerDNS"
                                + " (ifportup) and Route 53 (failover) can.");
            case WhenHealthy healthy ->
                of(healthy.policy(), known)
                        .but("All are answered, healthy or not; a zone file checks nothing. gdnsd (multifo), PowerDNS"
                                + " (ifportup, ifurlup) and Route 53 can.");
        };
    }

    /** The same, approximate at best, with what differs told before the rest. */
    public PlainAnswer but(String difference) {
        return new PlainAnswer(
                records,
                status == Status.CANNOT ? status : Status.APPROXIMATE,
                message.isEmpty() ? difference : difference + " " + message);
    }

    private static PlainAnswer ordered(List<Rdata> records, String setting) {
        PlainAnswer data = exact(records);
        return records.size() == 1
                ? data
                : data.but("The records are exact; their order is a setting of the server. " + setting);
    }

    private static PlainAnswer all(List<WeightedChoice> choices, Known known, String difference) {
        List<WeightedChoice> used =
                choices.stream().filter(choice -> choice.weight() > 0).toList();
        List<WeightedChoice> live = used.isEmpty() ? choices : used;
        if (live.size() == 1) {
            return of(live.getFirst().policy(), known);
        }
        RecordType type = live.getFirst().policy().records().getFirst().type();
        if (type.equals(RecordType.CNAME) || type.equals(RecordType.DNAME)) {
            WeightedChoice heaviest = live.stream()
                    .max(Comparator.comparingInt(WeightedChoice::weight))
                    .orElseThrow();
            return of(heaviest.policy(), known)
                    .but("One name has one " + type + ": only the choice of the greatest weight is written." + WEIGHTS);
        }
        List<PlainAnswer> answers =
                live.stream().map(choice -> of(choice.policy(), known)).toList();
        String inner = answers.stream()
                .map(PlainAnswer::message)
                .filter(message -> !message.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        List<Rdata> records = answers.stream()
                .flatMap(answer -> answer.records().stream())
                .distinct()
                .toList();
        return new PlainAnswer(records, records.isEmpty() ? Status.CANNOT : Status.EXACT, inner).but(difference);
    }

    private static String percent(int tenThousandths) {
        return tenThousandths % 100 == 0
                ? Integer.toString(tenThousandths / 100)
                : String.format(java.util.Locale.ROOT, "%.2f", tenThousandths / 100.0);
    }
}
