package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether a real server and the model give the same answers, each as often as the other: within four standard errors of the
 * difference of two samples. The dice of a real server are its own, so that a true one fails that now and then; a sample
 * of four times the size then decides.
 */
final class Agreement {
    private static final int QUESTIONS = 1_600;

    /** Somebody who can be asked again and again. */
    interface World {
        String answer() throws IOException;
    }

    private Agreement() {}

    static void of(String what, World real, World model) throws IOException {
        Map<String, Integer> theirs = counts(real, QUESTIONS);
        Map<String, Integer> ours = counts(model, QUESTIONS);
        assertThat(ours.keySet())
                .as("%s: answers, %s and %s", what, theirs, ours)
                .isEqualTo(theirs.keySet());
        if (farthest(theirs, ours, QUESTIONS) > 4) {
            theirs = counts(real, 4 * QUESTIONS);
            ours = counts(model, 4 * QUESTIONS);
            assertThat(farthest(theirs, ours, 4 * QUESTIONS))
                    .as("%s: standard errors between %s and %s", what, theirs, ours)
                    .isLessThanOrEqualTo(4);
        }
    }

    private static Map<String, Integer> counts(World world, int times) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            counts.merge(world.answer(), 1, Integer::sum);
        }
        return counts;
    }

    private static double farthest(Map<String, Integer> theirs, Map<String, Integer> ours, int times) {
        Set<String> answers = new TreeSet<>(theirs.keySet());
        answers.addAll(ours.keySet());
        double farthest = 0;
        for (String each : answers) {
            double their = theirs.getOrDefault(each, 0) / (double) times;
            double our = ours.getOrDefault(each, 0) / (double) times;
            double share = (their + our) / 2;
            if (share < 1) {
                farthest = Math.max(farthest, Math.abs(their - our) / Math.sqrt(2 * share * (1 - share) / times));
            }
        }
        return farthest;
    }
}
