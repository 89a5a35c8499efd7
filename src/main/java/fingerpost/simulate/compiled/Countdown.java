package fingerpost.simulate.compiled;

import fingerpost.simulate.random.Dice;
import fingerpost.topology.Checkers;
import fingerpost.topology.HealthCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long the checkers of one kind need at least to change their mind about one element, again after each probe that brings
 * them nearer: the probes that still have to say the same, times the interval (gdnsd's monitors). Of several checkers it is the
 * one that would decide.
 */
final class Countdown {
    /** From that time on, in microseconds, the mind cannot change sooner than that. */
    record Step(long at, Duration untilChange) {}

    private record Probed(long at, int checker, int left, boolean down) {}

    private final HealthCheck check;
    private final Checkers checkers;
    private final Beliefs beliefs;

    Countdown(HealthCheck check, Checkers checkers) {
        this.check = check;
        this.checkers = checkers;
        this.beliefs = new Beliefs(check);
    }

    /**
     * The steps in order of time.
     *
     * @param truth as in {@link Beliefs#of}
     * @param dice as given to {@link Checking#of}, so that the phases are the same
     */
    List<Step> of(List<Beliefs.Change> truth, Dice dice) {
        List<Probed> all = new ArrayList<>();
        for (int i = 0; i < checkers.count(); i++) {
            probe(i, truth, beliefs.phase(dice), all);
        }
        all.sort((a, b) -> Long.compare(a.at, b.at));
        int[] left = new int[checkers.count()];
        boolean[] down = new boolean[checkers.count()];
        Arrays.fill(left, check.failures());
        List<Step> steps = new ArrayList<>();
        for (Probed each : all) {
            left[each.checker] = each.left;
            down[each.checker] = each.down;
            steps.add(new Step(each.at, check.interval().multipliedBy(deciding(left, down))));
        }
        return steps;
    }

    /** What one checker makes of each probe that changes what it counts. */
    private void probe(int checker, List<Beliefs.Change> truth, long phase, List<Probed> all) {
        long interval = Beliefs.micros(check.interval());
        long timeout = Beliefs.micros(check.timeout());
        boolean down = false;
        long told = 0;
        for (int i = 0; i < truth.size(); i++) {
            boolean fails = truth.get(i).down();
            long end = i + 1 < truth.size() ? truth.get(i + 1).at() : Long.MAX_VALUE;
            long first = truth.get(i).at() + Math.floorMod(phase - truth.get(i).at(), interval);
            int needed = fails == down ? 1 : fails ? check.failures() : check.successes();
            for (int k = 1; k <= needed && first + (k - 1) * interval < end; k++) {
                boolean settled = k == needed;
                int opposite = fails ? check.successes() : check.failures();
                down = settled ? fails : down;
                told = Math.max(told, first + (k - 1) * interval + (fails ? timeout : 0));
                all.add(new Probed(told, checker, settled ? opposite : needed - k, down));
            }
        }
    }

    /** How many probes the checker still needs whose vote would turn the majority that counts. */
    private int deciding(int[] left, boolean[] down) {
        int against = 0;
        for (boolean each : down) {
            against += each ? 1 : 0;
        }
        boolean taken = against >= checkers.needed();
        int votes = taken ? against - checkers.needed() + 1 : checkers.needed() - against;
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (down[i] == taken) {
                candidates.add(left[i]);
            }
        }
        candidates.sort(Integer::compare);
        return candidates.get(votes - 1);
    }
}
