package fingerpost.export.zonefile;

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
}
