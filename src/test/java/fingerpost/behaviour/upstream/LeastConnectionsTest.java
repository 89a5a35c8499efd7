package fingerpost.behaviour.upstream;

import static fingerpost.behaviour.upstream.Peers.from;
import static fingerpost.behaviour.upstream.Peers.sequence;
import static fingerpost.behaviour.upstream.Peers.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeastConnectionsTest {
    private static final UpstreamRequest REQUEST = from("192.0.2.1");

    @Test
    void withoutOpenConnectionsItIsRoundRobin() {
        assertThat(sequence(upstream(weighted(5, 1, 1)), REQUEST, 7)).isEqualTo("aabacaa");
    }

    @Test
    void openConnectionsSpreadInProportionToTheWeights() {
        List<Peer> peers = weighted(3, 1);
        Upstream upstream = upstream(peers);
        for (int i = 0; i < 8; i++) {
            assertThat(upstream.send(REQUEST, Set.of(), 0).next()).isPresent();
        }

        assertThat(peers).extracting(Peer::connections).containsExactly(6, 2);
    }

    @Test
    void theLessBusyPeerIsTakenWhateverItsTurn() {
        List<Peer> peers = weighted(1, 1, 1);
        Upstream upstream = upstream(peers);
        upstream.send(REQUEST, Set.of(), 0).next();
        Upstream.Sending second = upstream.send(REQUEST, Set.of(), 0);
        second.succeeded(second.next().orElseThrow());
        upstream.send(REQUEST, Set.of(), 0).next();

        assertThat(upstream.send(REQUEST, Set.of(), 0).next().orElseThrow().server())
                .isEqualTo("b");
    }

    @Test
    void theLessBusyBackupIsTakenToo() {
        List<Peer> primaries = List.of(Peers.down("a"));
        List<Peer> backups = List.of(
                new Peer("y", 1, false, 1, Duration.ofSeconds(10)), new Peer("z", 1, false, 1, Duration.ofSeconds(10)));
        Upstream upstream = new Upstream(primaries, backups, new LeastConnections(primaries));
        upstream.send(REQUEST, Set.of(), 0).next();

        assertThat(sequence(upstream, REQUEST, 3)).as("y is held").isEqualTo("zzz");
    }

    private static Upstream upstream(List<Peer> peers) {
        return new Upstream(peers, List.of(), new LeastConnections(peers));
    }
}
