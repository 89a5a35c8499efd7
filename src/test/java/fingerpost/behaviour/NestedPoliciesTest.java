package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.asker;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Element;
import fingerpost.topology.Failover;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Rotated;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies inside policies, with and without health: exact sequences where there are no dice, shares where there are. */
class NestedPoliciesTest {
    private static final Rotated TWO = new Rotated(Designs.addresses("192.0.2.1", "192.0.2.2"));
    private static final Rotated OTHERS = new Rotated(Designs.addresses("192.0.2.3", "192.0.2.4"));
    private static final Element[] BACKENDS = {
        backend("b1", 1, 80), backend("b2", 2, 80), backend("b3", 3, 80), backend("b4", 4, 80)
    };

    /** What comes first in each of six answers, while those backends are down. */
    @ParameterizedTest
    @CsvSource({
        "'',          1 2 1 2 1 2",
        "b1,          2 2 2 2 2 2",
        "b1 b2,       3 4 3 4 3 4",
        "b1 b2 b3,    4 4 4 4 4 4",
        "b1 b2 b3 b4, 1 2 1 2 1 2",
        "b3 b4,       1 2 1 2 1 2"
    })
    void failoverOfRotatedPools(String down, String firsts) {
        assertThat(firsts(new Failover(List.of(TWO, OTHERS), PORT_80), down)).isEqualTo(firsts);
    }

    @ParameterizedTest
    @CsvSource({"'',       1 2 1 2 1 2", "b2,       1 1 1 1 1 1", "b1 b2,    1 2 1 2 1 2"})
    void aRotationTurnsOverTheHealthyOnly(String down, String firsts) {
        assertThat(firsts(WhenHealthy.of(TWO, PORT_80), down)).isEqualTo(firsts);
    }

    @Test
    void eachLineHasARotationOfItsOwn() {
        ByLine policy = new ByLine(List.of(new LineChoice(id("near"), TWO)), Optional.of(OTHERS));
        Line near = new Line(id("near"), "near", List.of(IpNetwork.of("203.0.113.0/24")), List.of());
        Authority authority = new Authority(Designs.withPolicy(policy, near));
        DesignState state = new DesignState(1);
        List<String> answers = new ArrayList<>();
        for (String each : List.of("203.0.113.1", "198.51.100.1", "203.0.113.1", "198.51.100.1")) {
            answers.add(first(authority, asker(each), state));
        }

        assertThat(answers).containsExactly("1", "3", "2", "4");
    }

    @Test
    void aFailoverInsideALineFailsOverThereAlone() {
        ByLine policy = new ByLine(
                List.of(new LineChoice(
                        id("near"), new Failover(List.of(fixed("192.0.2.1"), fixed("192.0.2.2")), PORT_80))),
                Optional.of(fixed("192.0.2.1")));
        Line near = new Line(id("near"), "near", List.of(IpNetwork.of("203.0.113.0/24")), List.of());
        Authority authority = new Authority(Designs.withPolicy(policy, near, BACKENDS[0], BACKENDS[1]));
        DesignState state = new DesignState(1);
        state.fail(id("b1"));

        assertThat(first(authority, asker("203.0.113.1"), state)).isEqualTo("2");
        assertThat(first(authority, asker("198.51.100.1"), state))
                .as("nobody checks the default")
                .isEqualTo("1");
    }

    /** A quarter goes to the canary, which has two addresses 3 to 1. */
    @Test
    void sharesMultiply() {
        Weighted inner = new Weighted(
                List.of(new WeightedChoice(3, fixed("192.0.2.3")), new WeightedChoice(1, fixed("192.0.2.4"))));
        Map<String, Integer> counts =
                PolicyRuns.counts(new Canary(fixed("192.0.2.1"), inner, 2500, Canary.Draw.EACH_ANSWER), 16_000, ASKER);

        assertThat(counts.get("192.0.2.1")).isCloseTo(12_000, within(220));
        assertThat(counts.get("192.0.2.3")).isCloseTo(3_000, within(200));
        assertThat(counts.get("192.0.2.4")).isCloseTo(1_000, within(125));
    }

    @Test
    void theWeightsOfTheHealthyShareWhatTheUnhealthyLeft() {
        Weighted weighted = new Weighted(List.of(
                new WeightedChoice(50, fixed("192.0.2.1")),
                new WeightedChoice(30, fixed("192.0.2.2")),
                new WeightedChoice(20, fixed("192.0.2.3"))));
        Authority authority = new Authority(Designs.withPolicy(WhenHealthy.of(weighted, PORT_80), BACKENDS));
        DesignState state = new DesignState(3);
        state.fail(id("b1"));
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            counts.merge(first(authority, ASKER, state), 1, Integer::sum);
        }

        assertThat(counts).containsOnlyKeys("2", "3");
        assertThat(counts.get("2")).isCloseTo(6_000, within(200));
    }

    /** Hashing modulo moves most askers, but those whose choice is down are the only ones that need to move. */
    @Test
    void whenAChoiceGoesItsAskersFindAnotherAndItsReturnBringsThemBack() {
        HashedByAsker hashed = new HashedByAsker(List.of(
                new WeightedChoice(1, fixed("192.0.2.1")),
                new WeightedChoice(1, fixed("192.0.2.2")),
                new WeightedChoice(1, fixed("192.0.2.3"))));
        Authority authority = new Authority(Designs.withPolicy(WhenHealthy.of(hashed, PORT_80), BACKENDS));
        DesignState up = new DesignState(1);
        DesignState without = new DesignState(1);
        without.fail(id("b3"));
        for (int i = 0; i < 200; i++) {
            Asker asker = asker("198.51.100." + i);
            String before = first(authority, asker, up);
            assertThat(first(authority, asker, without)).isIn("1", "2");
            without.recover(id("b3"));
            assertThat(first(authority, asker, without)).isEqualTo(before);
            without.fail(id("b3"));
        }
    }

    private static String firsts(AnswerPolicy policy, String down) {
        Authority authority = new Authority(Designs.withPolicy(policy, BACKENDS));
        DesignState state = new DesignState(1);
        for (String each : down.split(" ", -1)) {
            if (!each.isEmpty()) {
                state.fail(id(each));
            }
        }
        List<String> firsts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            firsts.add(first(authority, ASKER, state));
        }
        return String.join(" ", firsts);
    }

    private static String first(Authority authority, Asker asker, DesignState state) {
        return PolicyRuns.spoken(authority.answer(Designs.question("www.example.com", "A"), asker, state))
                .split(" ", -1)[0]
                .replace("192.0.2.", "");
    }
}
