package fingerpost.behaviour.upstream;

import static fingerpost.behaviour.upstream.Peers.from;
import static fingerpost.behaviour.upstream.Peers.roundRobin;
import static fingerpost.behaviour.upstream.Peers.sequence;
import static fingerpost.behaviour.upstream.Peers.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmoothRoundRobinTest {
    @ParameterizedTest
    @CsvSource({"5 1 1, aabacaa", "4 2 1, abacaba", "3 2 1, abacba", "1 1 1, abcabc", "2, aaa"})
    void nginxsSequences(String weights, String sequence) {
        int[] numbers =
                List.of(weights.split(" ")).stream().mapToInt(Integer::parseInt).toArray();

        assertThat(sequence(roundRobin(weighted(numbers)), from("192.0.2.1"), sequence.length()))
                .isEqualTo(sequence);
    }

    @Test
    void overOneRoundEveryPeerIsChosenAsOftenAsItsWeightSays() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 100; run++) {
            int[] weights = random.ints(2 + random.nextInt(5), 1, 20).toArray();
            int sum = java.util.Arrays.stream(weights).sum();

            String sequence = sequence(roundRobin(weighted(weights)), from("192.0.2.1"), sum);

            for (int i = 0; i < weights.length; i++) {
                char name = (char) ('a' + i);
                assertThat(sequence.chars().filter(c -> c == name).count()).isEqualTo(weights[i]);
            }
        }
    }

    @Test
    void aPeerThatIsDownIsLeftOut() {
        List<Peer> peers = List.of(
                weighted(1).getFirst(), Peers.down("b"), Peers.weighted(1, 1, 1).getLast());

        assertThat(sequence(roundRobin(peers), from("192.0.2.1"), 4)).isEqualTo("acac");
    }
}
