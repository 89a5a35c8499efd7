package fingerpost.simulate.result;

import java.util.OptionalDouble;

/**
 * How surely the share of a canary comes true in one rollout: few resolvers, each with an answer that it keeps for the TTL,
 * make it scatter far more than so many clients would.
 *
 * @param owner of the canary's records
 * @param wanted the share that the policy says, averaged over the time
 * @param share that it got, among all who asked for the name
 * @param resolvers how many resolvers of equal weight would scatter as much
 * @param epoch seconds that one draw lasts: the TTL and the wait for the next question; empty where each asker keeps its side
 * @param duration seconds of the rollout
 */
public record Rollout(
        String owner, double wanted, Share share, double resolvers, OptionalDouble epoch, double duration) {
    private static final double OF_95 = 1.96;

    /** Draws of one resolver within that many seconds. */
    private double draws(double seconds) {
        return epoch.isPresent() ? Math.max(1, seconds / epoch.getAsDouble()) : 1;
    }

    /** The standard error of the share after the whole time (variance of a weighted sum of draws). */
    public double standardError() {
        return Math.sqrt(wanted * (1 - wanted) / resolvers / draws(duration));
    }

    /** Half of the band that holds the share of 95 of 100 such rollouts. */
    public double reach() {
        return OF_95 * standardError();
    }

    /** Seconds until the share is within that of the wanted one in 95 of 100 rollouts; empty where time does not help. */
    public OptionalDouble timeTo(double within) {
        double needed = wanted * (1 - wanted) / resolvers * (OF_95 / within) * (OF_95 / within);
        if (needed <= 1) {
            return OptionalDouble.of(0);
        }
        return epoch.isPresent() ? OptionalDouble.of(needed * epoch.getAsDouble()) : OptionalDouble.empty();
    }
}
