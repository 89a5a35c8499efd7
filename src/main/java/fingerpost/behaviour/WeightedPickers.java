package fingerpost.behaviour;

import fingerpost.topology.WeightedChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Choices with weights: those of weight 0 count only when no other is usable, and when all weights are 0 they are equal
 * (Route 53's rules).
 */
final class WeightedPickers {
    private record Choice(int weight, Picker picker) {}

    private final List<Choice> choices;

    private WeightedPickers(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    static WeightedPickers of(List<WeightedChoice> weighted, Pickers pickers, String place) {
        List<Choice> choices = new ArrayList<>();
        for (WeightedChoice each : weighted) {
            choices.add(new Choice(each.weight(), pickers.of(each.policy(), place + "/" + choices.size())));
        }
        return new WeightedPickers(choices);
    }

    /**
     * The pick of the first choice whose cumulative weight lies above r.
     *
     * @param r from the sum of the weights in play, a number from 0 below it
     */
    Pick pick(Asking asking, String word, LongUnaryOperator r) {
        List<Choice> usable =
                choices.stream().filter(each -> each.picker.anyUsable(asking)).toList();
        List<Choice> inPlay = usable.isEmpty() ? choices : usable;
        List<Choice> positive = inPlay.stream().filter(each -> each.weight > 0).toList();
        boolean equal = positive.isEmpty();
        List<Choice> drawn = equal ? inPlay : positive;
        long sum =
                equal ? drawn.size() : drawn.stream().mapToLong(Choice::weight).sum();
        long left = r.applyAsLong(sum);
        int chosen = 0;
        while (left >= (equal ? 1 : drawn.get(chosen).weight)) {
            left -= equal ? 1 : drawn.get(chosen).weight;
            chosen++;
        }
        Choice choice = drawn.get(chosen);
        String share = equal ? "1 of " + sum + ", all alike" : choice.weight + " of " + sum;
        return choice.picker
                .pick(asking)
                .under(word + ": choice " + (choices.indexOf(choice) + 1) + ", weight " + share);
    }
}
