package fingerpost.behaviour.upstream;

import static fingerpost.behaviour.upstream.Peers.from;
import static fingerpost.behaviour.upstream.Peers.roundRobin;
import static fingerpost.behaviour.upstream.Peers.sequence;
import static fingerpost.behaviour.upstream.Peers.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpstreamTest {
    private static final UpstreamRequest REQUEST = from("192.0.2.1");

    @Test
    void aFailureTakesThePeerOutUntilFailTimeoutHasPassed() {
        Upstream upstream = roundRobin(weighted(1, 1));
        Upstream.Sending first = upstream.send(REQUEST, Set.of(), 100);
        first.failed(first.next().orElseThrow());

        assertThat(server(upstream, 105)).isEqualTo("b");
        assertThat(server(upstream, 110)).isEqualTo("b");
        String back = server(upstream, 111) + server(upstream, 111) + server(upstream, 111) + server(upstream, 111);
        assertThat(back).as("its effective weight has to recover first").isEqualTo("bbab");
    }

    @Test
    void maxFailsOfZeroNeverTakesAPeerOut() {
        Upstream upstream = roundRobin(List.of(
                new Peer("a", 1, false, 0, Duration.ofSeconds(10)),
                new Peer("b", 1, false, 0, Duration.ofSeconds(10))));
        Upstream.Sending first = upstream.send(REQUEST, Set.of(), 0);
        first.failed(first.next().orElseThrow());

        assertThat(sequence(upstream, REQUEST, 4)).isEqualTo("baba");
    }

    @Test
    void theRequestGoesOnToThePeersThatItHasNotTried() {
        Upstream.Sending sending = roundRobin(weighted(3, 2, 1)).send(REQUEST, Set.of(), 0);
        StringBuilder tried = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            Peer peer = sending.next().orElseThrow();
            tried.append(peer.server());
            sending.failed(peer);
        }

        assertThat(tried).hasToString("abc");
        assertThat(sending.next()).isEmpty();
    }

    @Test
    void backupsAreUsedOnlyWhenNoPrimaryIsLeft() {
        List<Peer> primaries = weighted(1);
        Peer backup = new Peer("z", 1, false, 1, Duration.ofSeconds(10));
        Upstream upstream = new Upstream(primaries, List.of(backup), new SmoothRoundRobin(primaries));
        assertThat(sequence(upstream, REQUEST, 2)).isEqualTo("aa");

        Upstream.Sending sending = upstream.send(REQUEST, Set.of(), 0);
        sending.failed(sending.next().orElseThrow());

        assertThat(sending.next().orElseThrow().server()).isEqualTo("z");
    }

    @Test
    void aSoleServerIsTriedEveryTimeHoweverOftenItFailed() {
        Upstream upstream = roundRobin(weighted(1));
        for (int i = 0; i < 5; i++) {
            Upstream.Sending sending = upstream.send(REQUEST, Set.of(), 0);
            sending.failed(sending.next().orElseThrow());
            assertThat(sending.next()).isEmpty();
        }
    }

    @Test
    void aPeerThatActiveChecksFoundDeadIsNotTried() {
        List<Peer> peers = weighted(1, 1);
        Upstream upstream = roundRobin(peers);

        Upstream.Sending sending = upstream.send(REQUEST, Set.of(peers.getFirst()), 0);

        assertThat(sending.next().orElseThrow().server()).isEqualTo("b");
        assertThat(sending.next()).isEmpty();
    }

    @Test
    void aSessionSticksToItsPeerUnlessThatIsTakenOut() {
        List<Peer> peers = weighted(1, 1);
        Upstream upstream = roundRobin(peers);
        Peer second = peers.getLast();
        Upstream.Sending sending = upstream.send(REQUEST, Set.of(), 0);
        assertThat(sending.stickTo(second)).contains(second);
        sending.failed(second);

        assertThat(upstream.send(REQUEST, Set.of(), 1).stickTo(second)).isEmpty();
    }

    private static String server(Upstream upstream, long now) {
        Upstream.Sending sending = upstream.send(REQUEST, Set.of(), now);
        Peer peer = sending.next().orElseThrow();
        sending.succeeded(peer);
        return peer.server();
    }
}
