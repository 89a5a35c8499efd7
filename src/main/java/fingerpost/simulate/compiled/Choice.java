package fingerpost.simulate.compiled;

import fingerpost.simulate.random.Dice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What an authoritative server draws for one answer: an {@link Answer}, or the number of the name that an alias leads to. */
public sealed interface Choice {
    /** Draws one; the counters belong to the server. */
    int draw(Dice dice, long[] counters);

    /** Everything that may be drawn; of a set of addresses one order. */
    default int[] values() {
        return switch (this) {
            case One one -> new int[] {one.value()};
            case Turned turned -> new int[] {Answer.of(turned.set(), 0)};
            case Shuffled shuffled -> new int[] {Answer.of(shuffled.set(), 0)};
            case Before before -> new int[] {Answer.of(before.set(), 0)};
            case Drawn drawn ->
                Arrays.stream(drawn.choices)
                        .flatMapToInt(each -> IntStream.of(each.values()))
                        .toArray();
        };
    }

    /** Always the same. */
    record One(int value) implements Choice {
        @Override
        public int draw(Dice dice, long[] counters) {
            return value;
        }
    }

    /** A set of {@code size} addresses, turned by one more each time. */
    record Turned(int set, int size, int counter) implements Choice {
        @Override
        public int draw(Dice dice, long[] counters) {
            return Answer.of(set, Orders.turned(size, (int) (counters[counter]++ % size)));
        }
    }

    /** A set of {@code size} addresses in any order. */
    record Shuffled(int set, int size) implements Choice {
        @Override
        public int draw(Dice dice, long[] counters) {
            return Answer.of(set, Orders.shuffled(size, dice));
        }
    }

    /** What {@code first} draws of {@code drawn} addresses, and behind them the others of a set of {@code size} as they are. */
    record Before(Choice first, int drawn, int set, int size) implements Choice {
        @Override
        public int draw(Dice dice, long[] counters) {
            return Answer.of(set, Orders.followed(drawn, Answer.order(first.draw(dice, counters)), size));
        }
    }

    /** One of several by weight: the first whose sum of weights, those before it included, lies above a drawn number. */
    final class Drawn implements Choice {
        private final long[] sums;
        private final Choice[] choices;

        Drawn(List<Long> weights, List<Choice> choices) {
            this.sums = weights.stream().mapToLong(Long::longValue).toArray();
            Arrays.parallelPrefix(sums, Long::sum);
            this.choices = choices.toArray(Choice[]::new);
        }

        int parts() {
            return choices.length;
        }

        Choice part(int place) {
            return choices[place];
        }

        long weight() {
            return sums[sums.length - 1];
        }

        long weight(int place) {
            return sums[place] - (place == 0 ? 0 : sums[place - 1]);
        }

        @Override
        public int draw(Dice dice, long[] counters) {
            long number = dice.below(sums[sums.length - 1]);
            int i = 0;
            while (number >= sums[i]) {
                i++;
            }
            return choices[i].draw(dice, counters);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Drawn drawn
                    && Arrays.equals(sums, drawn.sums)
                    && Arrays.equals(choices, drawn.choices);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(sums) + Arrays.hashCode(choices);
        }
    }
}
