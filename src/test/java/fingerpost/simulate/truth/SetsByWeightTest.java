package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Fixed;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * gdnsd's answers of several addresses by weight: each comes by itself, with its weight over the greatest. The design says it as
 * one weighted choice among the sets that may come (number 33 of the closed forms; measured at gdnsd).
 */
class SetsByWeightTest {
    private static final int ANSWERS = 60_000;

    /** Every set of the addresses 192.0.2.1 and so on that these weights may bring. */
    private static Weighted several(int... weights) {
        int greatest = 0;
        for (int each : weights) {
            greatest = Math.max(greatest, each);
        }
        List<WeightedChoice> sets = new ArrayList<>();
        for (int set = 1; set < 1 << weights.length; set++) {
            int chance = 1;
            List<Rdata> records = new ArrayList<>();
            for (int i = 0; i < weights.length; i++) {
                boolean isIn = (set & 1 << i) != 0;
                chance *= isIn ? weights[i] : greatest - weights[i];
                if (isIn) {
                    records.add(Lab.address(i + 1));
                }
            }
            if (chance > 0) {
                sets.add(new WeightedChoice(chance, new Fixed(records)));
            }
        }
        return new Weighted(sets);
    }

    private static Lab lab(Weighted policy) {
        return new Lab()
                .www(0, policy)
                .clients(1_000, 1, ClientGroup.Stub.NO_CACHE)
                .lasts(Duration.ofSeconds(100), 1);
    }

    /** How often an authoritative server gives so many addresses. */
    private static Map<Integer, Integer> sizes(Topology topology) {
        Authority authority = new Authority(topology);
        DesignState state = new DesignState(33);
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int i = 0; i < ANSWERS; i++) {
            Response response = authority.answer(
                    new Question(Lab.WWW, RecordType.A), Asker.at(IpAddress.of("198.51.100.53")), state);
            RRset answer = response.answer().getFirst();
            sizes.merge(answer.rdata().size(), 1, Integer::sum);
        }
        return sizes;
    }

    private static void agree(Weighted policy, double... bySize) {
        Map<Integer, Integer> sizes = sizes(lab(policy).topology());
        for (int size = 1; size <= bySize.length; size++) {
            double p = bySize[size - 1];
            assertThat((double) sizes.getOrDefault(size, 0) / ANSWERS)
                    .as("answers of %s", size)
                    .isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / ANSWERS)));
        }
    }

    /** A set of k gives each of its addresses a k-th of its clients. */
    private static void share(Weighted policy, double... shares) {
        Batches played = lab(policy).play(40);
        for (int i = 0; i < shares.length; i++) {
            played.share(i + 1, 0).agreesWith(shares[i], .001);
        }
    }

    @Test
    void number33FortyFiveSixtySixtyAreThreeInThreeOfFourAnswers() {
        agree(several(45, 60, 60), 0, .25, .75);
        share(several(45, 60, 60), .25, .375, .375);
    }

    @Test
    void number33TenTwentyThirtyAreOneTwoOrThreeInTwoFiveTwoNinths() {
        agree(several(10, 20, 30), 2 / 9.0, 5 / 9.0, 2 / 9.0);
        share(several(10, 20, 30), 7 / 54.0, 16 / 54.0, 31 / 54.0);
    }

    /** A group of 60 beside one of 40, chosen by their sums; then by the greatest weight of the group. */
    @Test
    void number33GroupsAreChosenByTheirSumsFirst() {
        Weighted grouped = new Weighted(List.of(
                new WeightedChoice(60, several(10, 20, 30)),
                new WeightedChoice(40, new Fixed(List.of(Lab.address(4))))));
        agree(grouped, .6 * 2 / 9 + .4, .6 * 5 / 9, .6 * 2 / 9);
        share(grouped, .6 * 7 / 54, .6 * 16 / 54, .6 * 31 / 54, .4);
    }
}
