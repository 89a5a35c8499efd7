package fingerpost.behaviour.upstream;

import static fingerpost.behaviour.upstream.Peers.from;
import static fingerpost.behaviour.upstream.Peers.sequence;
import static fingerpost.behaviour.upstream.Peers.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RandomTwoTest {
    private static final UpstreamRequest REQUEST = from("192.0.2.1");

    @Test
    void ofTwoDrawnTheOneWithFewerConnectionsIsTaken() {
        List<Peer> peers = weighted(1, 1);
        Upstream upstream = upstream(peers, 7);
        Upstream.Sending held = upstream.send(REQUEST, Set.of(), 0);
        Peer busy = held.next().orElseThrow();

        for (int i = 0; i < 20; i++) {
            Upstream.Sending sending = upstream.send(REQUEST, Set.of(), 0);
            Peer taken = sending.next().orElseThrow();
            assertThat(taken).isNotEqualTo(busy);
            sending.succeeded(taken);
        }
    }

    @Test
    void withOneUsablePeerItIsRoundRobinOverThat() {
        assertThat(sequence(upstream(List.of(Peers.down("a"), weighted(1, 1).getLast()), 7), REQUEST, 3))
                .isEqualTo("bbb");
    }

    @Test
    void theSameDiceGiveTheSameSequence() {
        assertThat(sequence(upstream(weighted(1, 2, 3), 5), REQUEST, 30))
                .isEqualTo(sequence(upstream(weighted(1, 2, 3), 5), REQUEST, 30))
                .isNotEqualTo(sequence(upstream(weighted(1, 2, 3), 6), REQUEST, 30));
    }

    private static Upstream upstream(List<Peer> peers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Upstream(peers, List.of(), new RandomTwo(peers, random::nextInt));
    }
}
