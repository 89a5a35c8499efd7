package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Many live answers beside a policy that rotates, shuffles or draws by weight: order, shares, members. Pure. */
public final class Sampling {
    /** A record with that chance of never coming is missed rather than unlucky. */
    private static final double UNLIKELY = 0.05;
    /** Answers that begin alike so often do not rotate: of two records by chance once in 128. */
    private static final int ENOUGH_FOR_ORDER = 8;

    private final RecordSet set;
    private final List<LiveAnswer.Records> answers;
    private final List<Sampled.Remark> remarks = new ArrayList<>();

    private Sampling(RecordSet set, List<LiveAnswer.Records> answers) {
        this.set = set;
        this.answers = answers;
    }

    /** Whether many answers of such a set tell more than one: what it gives turns, or is drawn anew each time. */
    static boolean tells(RecordSet set) {
        return set.policy().records().size() > 1
                && (turns(set.policy()) || !Shares.of(set.policy()).isEmpty());
    }

    /** What the answers of one server tell; other answers than records do not count. */
    public static Sampled of(RecordSet set, List<LiveAnswer> answers) {
        List<LiveAnswer.Records> records = answers.stream()
                .filter(LiveAnswer.Records.class::isInstance)
                .map(LiveAnswer.Records.class::cast)
                .filter(each -> each.type().equals(set.type()))
                .toList();
        return new Sampling(set, records).read();
    }

    private Sampled read() {
        Set<Rdata> seen =
                answers.stream().flatMap(each -> each.rdata().stream()).collect(Collectors.toSet());
        Set<Rdata> designed = Set.copyOf(set.policy().records());
        Set<Rdata> stray = new HashSet<>(seen);
        stray.removeAll(designed);
        if (!stray.isEmpty()) {
            remark(Grade.VARIES, "More is answered than designed: " + Spoken.records(stray) + " came in some answers.");
        }
        List<Sampled.Counted> choices = counted();
        Set<Rdata> missing = missing(seen, choices);
        int orders = orders();
        return new Sampled(answers.size(), choices, stray, missing, orders, remarks);
    }

    private List<Sampled.Counted> counted() {
        List<Sampled.Counted> counted = new ArrayList<>();
        if (answers.isEmpty()) {
            return counted;
        }
        for (Map.Entry<Set<Rdata>, Double> each : Shares.of(set.policy()).entrySet()) {
            int hits = (int) answers.stream()
                    .filter(answer -> answer.set().equals(each.getKey()))
                    .count();
            Sampled.Counted choice =
                    new Sampled.Counted(each.getKey(), each.getValue(), hits, Interval.wilson(hits, answers.size()));
            counted.add(choice);
            if (!choice.asDesigned()) {
                remark(
                        Grade.SHARE,
                        String.format(
                                Locale.ROOT,
                                "%s came in %d of %d answers, so its share lies in %s with 95 %% confidence; the"
                                        + " design has %.1f %%.",
                                Spoken.records(choice.records()),
                                hits,
                                answers.size(),
                                choice.interval(),
                                choice.expected() * 100));
            }
        }
        return counted;
    }

    /** Of a set that is always whole what is not in every answer; of choices what should have come by now. */
    private Set<Rdata> missing(Set<Rdata> seen, List<Sampled.Counted> choices) {
        Set<Rdata> missing = new HashSet<>();
        if (!answers.isEmpty() && turns(set.policy())) {
            missing.addAll(set.policy().records());
        }
        choices.stream()
                .filter(each -> Math.pow(1 - each.expected(), answers.size()) < UNLIKELY)
                .forEach(each -> missing.addAll(each.records()));
        missing.removeAll(seen);
        if (!missing.isEmpty()) {
            remark(
                    Grade.VARIES,
                    Spoken.records(missing) + " never came in " + answers.size()
                            + " answers: taken out, or forgotten.");
        }
        return missing;
    }

    private int orders() {
        int orders = (int) answers.stream()
                .filter(each -> each.rdata().size() > 1)
                .map(each -> each.rdata().getFirst())
                .distinct()
                .count();
        if (turns(set.policy()) && orders == 1 && answers.size() >= ENOUGH_FOR_ORDER) {
            remark(
                    Grade.STANDS_STILL,
                    "All " + answers.size() + " answers begin with the same record: nothing rotates, so most clients go"
                            + " to " + answers.getFirst().rdata().getFirst().text() + ".");
        }
        return orders;
    }

    private static boolean turns(AnswerPolicy policy) {
        return policy instanceof Rotated
                || policy instanceof Shuffled
                || (policy instanceof WhenHealthy healthy && turns(healthy.policy()));
    }

    private void remark(Grade grade, String message) {
        remarks.add(new Sampled.Remark(grade, message));
    }
}
