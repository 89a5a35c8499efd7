package fingerpost.behaviour;

import java.util.List;

/**
 * The story of a request, and of the same request made again at once.
 *
 * @param steps in the order in which they happen, redirects followed
 * @param second the steps of the second request, what is cached marked as such
 * @param conclusion one sentence: who served it, or where and why it failed
 */
public record Walk(String url, List<WalkStep> steps, List<WalkStep> second, boolean served, String conclusion) {
    public Walk {
        steps = List.copyOf(steps);
        second = List.copyOf(second);
    }

    public double millis() {
        return steps.stream().mapToDouble(WalkStep::millis).sum();
    }
}
