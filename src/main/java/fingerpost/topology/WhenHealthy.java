package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the policy inside says, with the records left out whose address fails the health check.
 *
 * @param minimum the share of records, in percent, that must be healthy, or directly around weights the share of their sum
 *     (gdnsd's {@code up_thresh}); below it the fallback answers
 */
public record WhenHealthy(AnswerPolicy policy, HealthCheck check, int minimum, Fallback fallback)
        implements AnswerPolicy {
    /** What is answered when too few are healthy. */
    public enum Fallback {
        /** All, as if the check did not exist: gdnsd, Route 53. */
        ALL,
        /** The first record only. */
        FIRST,
        /** Nothing: NODATA. */
        NONE
    }

    public WhenHealthy {
        if (minimum < 0 || minimum > 100) {
            throw new IllegalArgumentException("The minimum of " + minimum + " % healthy lies outside 0 to 100.");
        }
    }

    /** All records again as soon as none is healthy, which is what most providers do. */
    public static WhenHealthy of(AnswerPolicy policy, HealthCheck check) {
        return new WhenHealthy(policy, check, 0, Fallback.ALL);
    }

    @Override
    public List<AnswerPolicy> inner() {
        return List.of(policy);
    }

    @Override
    public WhenHealthy map(UnaryOperator<Rdata> change) {
        return new WhenHealthy(policy.map(change), check, minimum, fallback);
    }

    @Override
    public String word() {
        return "when healthy, " + policy.word();
    }
}
