package fingerpost.simulate.compiled;

import java.util.ArrayList;
import java.util.List;

/** What health checkers find of one element: it is dead to them while it is down and while the way to it is broken. */
final class Found {
    private record Turn(Beliefs.Change change, boolean isWay) {}

    private Found() {}

    /**
     * When they find it dead or alive, each other than the one before.
     *
     * @param itself when it goes down and up
     * @param way when a way to it breaks and heals; several may be broken at once
     */
    static List<Beliefs.Change> of(List<Beliefs.Change> itself, List<Beliefs.Change> way) {
        List<Turn> turns = new ArrayList<>();
        itself.forEach(each -> turns.add(new Turn(each, false)));
        way.forEach(each -> turns.add(new Turn(each, true)));
        turns.sort((a, b) -> Long.compare(a.change.at(), b.change.at()));
        List<Beliefs.Change> found = new ArrayList<>();
        boolean down = false;
        int broken = 0;
        boolean dead = false;
        for (Turn turn : turns) {
            if (turn.isWay) {
                broken += turn.change.down() ? 1 : -1;
            } else {
                down = turn.change.down();
            }
            if ((down || broken > 0) != dead) {
                dead = !dead;
                found.add(new Beliefs.Change(turn.change.at(), dead));
            }
        }
        return found;
    }
}
