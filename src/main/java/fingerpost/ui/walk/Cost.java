package fingerpost.ui.walk;

import fingerpost.behaviour.WalkStep;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** What steps cost, in words. */
final class Cost {
    private Cost() {}

    /** {@code 20 ms}, {@code cached}, or nothing where nothing travels. */
    static String of(WalkStep step) {
        if (step.outcome() == WalkStep.Outcome.CACHED) {
            return Speech.of("cached");
        }
        return step.millis() == 0 ? "" : millis(step.millis());
    }

    /** {@code 9 steps, 140 ms} and how many of them a cache spared; nothing for no steps. */
    static String of(List<WalkStep> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        long cached = steps.stream()
                .filter(step -> step.outcome() == WalkStep.Outcome.CACHED)
                .count();
        String all = Speech.count(steps.size(), "1 step", "{0} steps") + ", "
                + millis(steps.stream().mapToDouble(WalkStep::millis).sum());
        return cached == 0 ? all : Speech.of("{0}, {1} cached", all, cached);
    }

    private static String millis(double millis) {
        return Numbers.of(millis, 0) + " ms";
    }
}
