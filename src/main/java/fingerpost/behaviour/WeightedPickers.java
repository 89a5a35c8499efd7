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

    /** The weights of the usable choices; where all weights are 0, how many they are. */
    long usableWeight(Asking asking) {
        boolean isWeighted = choices.stream().anyMatch(each -> each.weight > 0);
        return choices.stream()
                .filter(each -> each.picker.anyUsable(asking))
                .mapToLong(each -> isWeighted ? each.weight : 1)
                .sum();
    }

    /** All choices that chance may take, each with its weight. */
    Offer offer(Asking asking) {
        List<Choice> drawn = drawn(asking);
        int scope = 0;
        List<Possible.Drawn.Part> parts = new ArrayList<>();
        for (Choice each : drawn) {
            Offer offer = each.picker.offer(asking);
            scope = Math.max(scope, offer.scope());
            parts.add(new Possible.Drawn.Part(share(each), offer.possible()));
        }
        return new Offer(new Possible.Drawn(parts), scope);
    }

    /** The offer of the first choice whose cumulative weight lies above r. */
    Offer offer(Asking asking, LongUnaryOperator r) {
        List<Choice> drawn = drawn(asking);
        return drawn.get(chosen(drawn, r.applyAsLong(sum(drawn)))).picker.offer(asking);
    }

    /**
     * The pick of the first choice whose cumulative weight lies above r.
     *
     * @param r from the sum of the weights in play, a number from 0 below it
     */
    Pick pick(Asking asking, String word, LongUnaryOperator r) {
        List<Choice> drawn = drawn(asking);
        long sum = sum(drawn);
        Choice choice = drawn.get(chosen(drawn, r.applyAsLong(sum)));
        String share = choice.weight == 0 ? "1 of " + sum + ", all alike" : choice.weight + " of " + sum;
        return choice.picker
                .pick(asking)
                .under(word + ": choice " + (choices.indexOf(choice) + 1) + ", weight " + share);
    }

    /** The usable choices of a weight above 0; all usable ones where none has; all where none is usable. */
    private List<Choice> drawn(Asking asking) {
        List<Choice> usable =
                choices.stream().filter(each -> each.picker.anyUsable(asking)).toList();
        List<Choice> inPlay = usable.isEmpty() ? choices : usable;
        List<Choice> positive = inPlay.stream().filter(each -> each.weight > 0).toList();
        return positive.isEmpty() ? inPlay : positive;
    }

    private static long sum(List<Choice> drawn) {
        return drawn.stream().mapToLong(WeightedPickers::share).sum();
    }

    private static int chosen(List<Choice> drawn, long number) {
        long left = number;
        int chosen = 0;
        while (left >= share(drawn.get(chosen))) {
            left -= share(drawn.get(chosen));
            chosen++;
        }
        return chosen;
    }

    /** Its weight among those that are drawn: weights of 0 are drawn only where all are 0, and then they are equal. */
    private static long share(Choice choice) {
        return Math.max(1, choice.weight);
    }
}
