package fingerpost.behaviour.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is chosen by HAProxy's ways without a hash, one request after another (research/simulation.md, number 32). */
class HaproxySequencesTest {
    @ParameterizedTest
    @CsvSource({
        "5 1 1, aaabaacaaabaac",
        "3 2 1, abacababacab",
        "1 1 1, abcabc",
        "1, aaa",
    })
    void weightedRoundRobin32(String weights, String expected) {
        int[] each = java.util.Arrays.stream(weights.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        List<Peer> peers = Peers.weighted(each);

        assertThat(sequence(new Upstream(peers, List.of(), new HaproxyRoundRobin(peers)), expected.length()))
                .isEqualTo(expected);
    }

    @Test
    void inTheLongRunEveryServerGetsItsWeight() {
        List<Peer> peers = Peers.weighted(7, 3, 2, 11);
        String told = sequence(new Upstream(peers, List.of(), new HaproxyRoundRobin(peers)), 2300);

        assertThat(told.chars().filter(c -> c == 'a').count()).isEqualTo(700);
        assertThat(told.chars().filter(c -> c == 'd').count()).isEqualTo(1100);
    }

    @Test
    void aDeadServerLeavesItsPlacesToTheOthersAndTakesThemAgain() {
        List<Peer> peers = Peers.weighted(1, 1, 1);
        Upstream upstream = new Upstream(peers, List.of(), new HaproxyRoundRobin(peers));
        Upstream.Sending first = upstream.send(Peers.keyed(""), Set.of(), 100);
        first.failed(first.next().orElseThrow());
        assertThat(first.next().map(Peer::server)).contains("b");

        assertThat(sequence(upstream, 6, 105)).doesNotContain("a").contains("b", "c");
        assertThat(sequence(upstream, 9, 120)).contains("a", "b", "c");
    }

    @Test
    void leastConnectionsCountsTheNewOneOverWeightAndTakesIdleOnesInTurn() {
        List<Peer> peers = Peers.weighted(1, 3);
        Upstream upstream = new Upstream(peers, List.of(), new HaproxyLeastConnections(peers));
        List<String> held = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            held.add(upstream.send(Peers.keyed(""), Set.of(), 0)
                    .next()
                    .orElseThrow()
                    .server());
        }

        assertThat(String.join("", held)).isEqualTo("abbbbbab");
        List<Peer> idle = Peers.weighted(1, 3);
        assertThat(sequence(new Upstream(idle, List.of(), new HaproxyLeastConnections(idle)), 6))
                .isEqualTo("ababab");
    }

    @Test
    void randomTakesTheIdleOneOfTwo() {
        List<Peer> peers = Peers.weighted(1, 1);
        java.util.SplittableRandom random = new java.util.SplittableRandom(1);
        Upstream upstream = new Upstream(peers, List.of(), new HaproxyRandom(peers, random::nextInt));
        List<String> held = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            held.add(upstream.send(Peers.keyed(""), Set.of(), 0)
                    .next()
                    .orElseThrow()
                    .server());
        }

        assertThat(held.stream().filter("a"::equals).count()).isBetween(480L, 520L);
    }

    @Test
    void onlyTheFirstLiveBackupTakesOver() {
        List<Peer> primaries = List.of(Peers.down("p"));
        for (Algorithm each : List.of(
                new HaproxyRoundRobin(primaries),
                new HaproxyLeastConnections(primaries),
                new HaproxyHash(primaries, HaproxyHash.Of.KEY, true),
                new HaproxyRandom(primaries, bound -> 0))) {
            Upstream upstream = new Upstream(primaries, Peers.weighted(1, 9), each);

            assertThat(sequence(upstream, 4)).isEqualTo("aaaa");
        }
    }

    private static String sequence(Upstream upstream, int requests) {
        return sequence(upstream, requests, 0);
    }

    private static String sequence(Upstream upstream, int requests, long now) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < requests; i++) {
            Upstream.Sending sending = upstream.send(Peers.keyed("key" + i), Set.of(), now);
            Peer peer = sending.next().orElseThrow();
            sending.succeeded(peer);
            told.append(peer.server());
        }
        return told.toString();
    }
}
