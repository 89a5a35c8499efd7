package fingerpost.export.zonefile;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Rdata;
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
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The order that a server must give to the records of a {@link PlainAnswer}, to come nearest to its policy. */
public enum RecordOrder {
    /** Always the same. */
    STEADY,
    /** Each answer begins one further than the one before. */
    TURNED,
    /** Any order, as likely as the others. */
    SHUFFLED;

    /**
     * The order of the plain answer of that policy. Choices with weights that are answered together are turned, so that each
     * comes first as often as the others.
     *
     * @param lines what a policy by line answers here
     */
    public static RecordOrder of(AnswerPolicy policy, Function<ByLine, Optional<AnswerPolicy>> lines) {
        return switch (policy) {
            case Fixed _ -> STEADY;
            case Rotated _ -> TURNED;
            case Shuffled _ -> SHUFFLED;
            case Weighted weighted when weighted.choices().size() > 1 -> TURNED;
            case HashedByAsker hashed when hashed.choices().size() > 1 -> TURNED;
            case ByLine byLine ->
                lines.apply(byLine).map(chosen -> of(chosen, lines)).orElse(STEADY);
            case Canary canary -> of(canary.stable(), lines);
            case WhenHealthy healthy -> of(healthy.policy(), lines);
            case Failover _, HashedByAsker _, Nearest _, Weighted _ ->
                of(policy.inner().getFirst(), lines);
        };
    }

    /**
     * Whether these, read from {@code start} on and round, are in the order in which servers keep them; of other records than
     * addresses the order is not looked at.
     */
    public static boolean isByValue(List<Rdata> records, int start) {
        for (int i = 1; i < records.size(); i++) {
            Rdata one = records.get((start + i - 1) % records.size());
            Rdata next = records.get((start + i) % records.size());
            boolean ascends = switch (one) {
                case A a -> a.address().compareTo(((A) next).address()) < 0;
                case Aaaa aaaa -> aaaa.address().compareTo(((Aaaa) next).address()) < 0;
                default -> true;
            };
            if (!ascends) {
                return false;
            }
        }
        return true;
    }
}
