package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A small share of answers goes to a new version.
 *
 * @param share of the canary in ten thousandths: 500 is 5 %
 * @param draw whether each answer is drawn anew or each asker keeps its side
 */
public record Canary(AnswerPolicy stable, AnswerPolicy canary, int share, Draw draw) implements AnswerPolicy {
    /** How the side is chosen. */
    public enum Draw {
        EACH_ANSWER,
        EACH_ASKER
    }

    public Canary {
        requireShare(share);
    }

    static void requireShare(int share) {
        if (share < 0 || share > 10_000) {
            throw new IllegalArgumentException(
                    "A canary's share of " + share + " ten thousandths lies outside 0 to 10000.");
        }
    }

    public Canary withShare(int other) {
        return new Canary(stable, canary, other, draw);
    }

    @Override
    public List<AnswerPolicy> inner() {
        return List.of(stable, canary);
    }

    @Override
    public Canary map(UnaryOperator<Rdata> change) {
        return new Canary(stable.map(change), canary.map(change), share, draw);
    }

    @Override
    public String word() {
        return "canary";
    }
}
