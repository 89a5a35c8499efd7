package fingerpost.behaviour.upstream;

import static fingerpost.behaviour.upstream.Peers.keyed;
import static fingerpost.behaviour.upstream.Peers.sequence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistentHashTest {
    private static final int KEYS = 20_000;

    @Test
    void aFourthServerTakesAboutAQuarterOfTheKeysAndMovesNoOther() {
        Upstream three = upstream(servers(3));
        Upstream four = upstream(servers(4));
        int moved = 0;
        for (int i = 0; i < KEYS; i++) {
            String before = sequence(three, keyed("key" + i), 1);
            String after = sequence(four, keyed("key" + i), 1);
            if (!before.equals(after)) {
                assertThat(after).isEqualTo("192.0.2.4:80");
                moved++;
            }
        }

        assertThat(moved / (double) KEYS).isCloseTo(0.25, within(0.06));
    }

    @Test
    void theSameKeyGoesToTheSamePeer() {
        assertThat(sequence(upstream(servers(3)), keyed("/cart"), 3)).matches("(.+:80)\\1\\1");
    }

    @Test
    void aServerWithoutAPortHasItsWholeTextAsHost() {
        List<Peer> peers = List.of(
                new Peer("app", 1, false, 1, Duration.ofSeconds(10)), servers(1).getFirst());

        assertThat(sequence(upstream(peers), keyed("x"), 1)).isNotEqualTo("-");
    }

    private static List<Peer> servers(int count) {
        List<Peer> peers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            peers.add(new Peer("192.0.2." + i + ":80", 1, false, 1, Duration.ofSeconds(10)));
        }
        return peers;
    }

    private static Upstream upstream(List<Peer> peers) {
        return new Upstream(peers, List.of(), new ConsistentHash(peers));
    }
}
