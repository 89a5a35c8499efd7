package fingerpost.simulate.compiled;

import fingerpost.simulate.random.Dice;
import fingerpost.topology.Checkers;
import fingerpost.topology.HealthCheck;
import java.util.ArrayList;
import java.util.List;

/** What several checkers of one kind, each with a phase of its own, make of one element: down while enough of them say so. */
final class Checking {
    private final Checkers checkers;
    private final Beliefs each;

    Checking(HealthCheck check, Checkers checkers) {
        this.checkers = checkers;
        this.each = new Beliefs(check);
    }

    /**
     * What becomes believed when.
     *
     * @param truth as in {@link Beliefs#of}
     * @param dice draw the phases
     */
    List<Beliefs.Change> of(List<Beliefs.Change> truth, Dice dice) {
        List<Beliefs.Change> votes = new ArrayList<>();
        for (int i = 0; i < checkers.count(); i++) {
            votes.addAll(each.of(truth, each.phase(dice)));
        }
        votes.sort((a, b) -> Long.compare(a.at(), b.at()));
        List<Beliefs.Change> believed = new ArrayList<>();
        int against = 0;
        boolean down = false;
        for (Beliefs.Change vote : votes) {
            against += vote.down() ? 1 : -1;
            if (against >= checkers.needed() != down) {
                down = !down;
                believed.add(new Beliefs.Change(vote.at(), down));
            }
        }
        return believed;
    }
}
