package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.AnswerOrder;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Fixed;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerOrdersTest {
    private static final int MANY = 24_000;

    private record Kept(Model model, int answer) {
        static Kept of(int addresses) {
            Model model = new Lab().www(60, new Fixed(Lab.addresses(addresses))).model();
            return new Kept(model, model.link(0, 0, 0, Model.V4).choice().values()[0]);
        }

        AnswerOrders orders(AnswerOrder order) {
            return new AnswerOrders(order, model.sets(), Dice.of(1, 0, Dice.Purpose.RESOLVERS));
        }

        String text(int given) {
            return IntStream.range(0, model.sets().size(given))
                    .map(i -> model.sets().address(given, i) + 1)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining());
        }
    }

    @ParameterizedTest
    @CsvSource({"FROZEN, 123 123 123 123", "TURNED, 123 231 312 123"})
    void whatIsNotDrawnFollowsTheTurn(AnswerOrder order, String expected) {
        Kept kept = Kept.of(3);
        AnswerOrders orders = kept.orders(order);

        assertThat(IntStream.range(0, 4)
                        .mapToObj(turn -> kept.text(orders.given(kept.answer, turn)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** Turned answers begin anywhere in the same order; BIND's one number gives 12 of 24 orders (research, number 40). */
    @ParameterizedTest
    @CsvSource({
        "TURNED_AT_RANDOM, 3, 3",
        "TURNED_AT_RANDOM, 4, 4",
        "BIND_RANDOM, 3, 6",
        "BIND_RANDOM, 4, 12",
        "SHUFFLED, 3, 6",
        "SHUFFLED, 4, 24"
    })
    void drawnOrdersAreSoManyAndEveryAddressIsFirstAlike(AnswerOrder order, int addresses, int orders) {
        Kept kept = Kept.of(addresses);
        AnswerOrders given = kept.orders(order);
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            counts.merge(kept.text(given.given(kept.answer, i)), 1, Integer::sum);
        }

        assertThat(counts).hasSize(orders);
        for (int first = 1; first <= addresses; first++) {
            String begins = Integer.toString(first);
            double share = counts.entrySet().stream()
                            .filter(each -> each.getKey().startsWith(begins))
                            .mapToInt(Map.Entry::getValue)
                            .sum()
                    / (double) MANY;
            double expected = 1.0 / addresses;
            assertThat(share).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / MANY)));
        }
    }

    @Test
    void anAnswerThatCameTurnedIsTurnedOnFromThere() {
        Kept kept = Kept.of(4);
        int came = kept.model.sets().turned(kept.answer, 2);

        assertThat(kept.text(kept.orders(AnswerOrder.TURNED).given(came, 3))).isEqualTo("2341");
        assertThat(kept.text(kept.orders(AnswerOrder.FROZEN).given(came, 3))).isEqualTo("3412");
    }

    @ParameterizedTest
    @EnumSource(AnswerOrder.class)
    void oneAddressStaysItself(AnswerOrder order) {
        Kept kept = Kept.of(1);

        assertThat(kept.orders(order).given(kept.answer, 5)).isEqualTo(kept.answer);
    }
}
