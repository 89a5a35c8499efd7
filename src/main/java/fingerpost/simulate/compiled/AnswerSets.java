package fingerpost.simulate.compiled;

import fingerpost.simulate.random.Dice;
import java.util.List;

/** The sets of addresses and of {@link Target}s that answers hold, by number, and what an order of one of them says. */
public final class AnswerSets {
    private static final int MOST = 1 << 15;

    private final Index<List<Integer>> sets = new Index<>();
    private int[][] frozen = {};

    /** The number of the set of these, of which there is at least one, in the order given. */
    int of(List<Integer> members) {
        if (members.size() >= Orders.LIMIT / 2) {
            throw new SimulationProblem("One answer holds " + members.size() + " records, more than can be simulated.");
        }
        int set = sets.of(members);
        if (set >= MOST) {
            throw new SimulationProblem(
                    "The design has more than " + MOST + " different answers; simulate fewer hosts.");
        }
        return set;
    }

    /** The numbers of what is in that answer, while sets are still being collected. */
    List<Integer> members(int answer) {
        return sets.get(Answer.set(answer));
    }

    /** Ends the collecting. */
    void freeze() {
        frozen = sets.all().stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** How many records that answer holds. */
    public int size(int answer) {
        return frozen[Answer.set(answer)].length;
    }

    /** The number of the address or target at that place of the answer. */
    public int address(int answer, int place) {
        int[] set = frozen[Answer.set(answer)];
        return set.length == 1 ? set[0] : set[Orders.at(set.length, Answer.order(answer), place)];
    }

    /** The answer turned to begin so many places later. */
    public int turned(int answer, int by) {
        int set = Answer.set(answer);
        return Answer.of(set, Orders.turned(frozen[set].length, Answer.order(answer), by));
    }

    /** The answer in any order. */
    public int shuffled(int answer, Dice dice) {
        int set = Answer.set(answer);
        return Answer.of(set, Orders.shuffled(frozen[set].length, Answer.order(answer), dice));
    }

    /** The answer in one of BIND 9.18's random orders. */
    public int swappedAsBind(int answer, long number) {
        int set = Answer.set(answer);
        return Answer.of(set, Orders.swappedAsBind(frozen[set].length, Answer.order(answer), number));
    }
}
