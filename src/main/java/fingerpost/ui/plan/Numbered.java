package fingerpost.ui.plan;

import fingerpost.dns.Ttl;
import fingerpost.plan.Plan;
import fingerpost.plan.Step;
import fingerpost.plan.difference.Difference;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a plan as the list shows it.
 *
 * @param number from 1
 */
record Numbered(int number, Step step) {
    static List<Numbered> of(Plan plan) {
        List<Numbered> all = new ArrayList<>();
        plan.steps().forEach(step -> all.add(new Numbered(all.size() + 1, step)));
        return all;
    }

    /** {@code then wait 5 min}; empty for no wait. */
    String pause() {
        return step.pause().time().isZero()
                ? ""
                : Speech.of("then wait {0}", spoken(step.pause().time()));
    }

    /** What changes: gone lines with a minus, new ones with a plus. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Difference each : step.changes()) {
            each.before().stream().filter(line -> !each.after().contains(line)).forEach(line -> lines.add("- " + line));
            each.after().stream().filter(line -> !each.before().contains(line)).forEach(line -> lines.add("+ " + line));
        }
        return lines;
    }

    static String spoken(Duration time) {
        return new Ttl((int) Math.min(Integer.MAX_VALUE, time.toSeconds())).spoken();
    }

    /** The plan in a sentence. */
    static String summary(Plan plan) {
        int steps = plan.steps().size();
        return steps == 0
                ? Speech.of("The two designs say the same; there is nothing to do.")
                : Speech.count(steps, "1 step", "{0} steps") + ", "
                        + (plan.waiting().isZero()
                                ? Speech.of("no waiting.")
                                : Speech.of("{0} of waiting in all.", spoken(plan.waiting())));
    }
}
