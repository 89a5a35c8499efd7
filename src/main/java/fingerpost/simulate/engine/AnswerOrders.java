package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.AnswerSets;
import fingerpost.simulate.habit.AnswerOrder;
import fingerpost.simulate.random.Dice;

/** Puts the records of kept answers in the order that one resolver gives them in. */
final class AnswerOrders {
    private final AnswerOrder order;
    private final AnswerSets sets;
    private final Dice dice;

    AnswerOrders(AnswerOrder order, AnswerSets sets, Dice dice) {
        this.order = order;
        this.sets = sets;
        this.dice = dice;
    }

    /**
     * The answer as it is given.
     *
     * @param turn how often it was given before
     */
    int given(int answer, int turn) {
        if (sets.size(answer) == 1) {
            return answer;
        }
        return switch (order) {
            case FROZEN -> answer;
            case TURNED -> sets.turned(answer, turn % sets.size(answer));
            case TURNED_AT_RANDOM -> sets.turned(answer, dice.below(sets.size(answer)));
            case BIND_RANDOM -> sets.swappedAsBind(answer, dice.bits() >>> 32);
            case SHUFFLED -> sets.shuffled(answer, dice);
        };
    }
}
