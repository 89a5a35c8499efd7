package fingerpost.behaviour.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is chosen by Caddy's ways, one request after another. */
class CaddySequencesTest {
    /** The counter is at 1 when the first request comes; weights are laid out one behind another. */
    @ParameterizedTest
    @CsvSource({"1 1 1, bcabca", "2 2, baba", "5 1 1, aaaabcaaaaabca", "1 3, bbbabbba", "1, aaa"})
    void turnsBeginWithTheSecondPlace(String weights, String expected) {
        int[] each = java.util.Arrays.stream(weights.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        List<Peer> peers = Peers.weighted(each);

        assertThat(sequence(peers, new CaddyTurns(peers), expected.length())).isEqualTo(expected);
    }

    @Test
    void aPeerThatIsOutIsSkippedInTurnAndByWeightGivesItsPlacesToThoseBehindIt() {
        List<Peer> alike = List.of(peer("a", 1), Peers.down("b"), peer("c", 1));
        assertThat(sequence(alike, new CaddyTurns(alike), 4)).isEqualTo("caca");

        List<Peer> weighted = List.of(peer("a", 3), Peers.down("b"), peer("c", 1));
        assertThat(sequence(weighted, new CaddyTurns(weighted), 5)).isEqualTo("aacaa");
    }

    @Test
    void aHashMovesOnlyTheKeysOfThePeerThatIsOut() {
        List<Peer> all = Peers.weighted(1, 1, 1);
        List<Peer> two = List.of(peer("a", 1), Peers.down("b"), peer("c", 1));
        String before = keys(all);
        String after = keys(two);

        assertThat(before).contains("a", "b", "c");
        for (int i = 0; i < before.length(); i++) {
            assertThat(after.charAt(i)).matches(now -> now == 'a' || now == 'c');
            if (before.charAt(i) != 'b') {
                assertThat(after.charAt(i)).isEqualTo(before.charAt(i));
            }
        }
    }

    @Test
    void heldConnectionsAreCountedWithoutWeight() {
        List<Peer> peers = Peers.weighted(1, 9, 1);
        List<String> held = held(peers, CaddyRandom.Among.LEAST, 9);

        for (String each : List.of("a", "b", "c")) {
            assertThat(Collections.frequency(held, each)).isEqualTo(3);
        }
    }

    /** Of three, a pair without the one that waits comes up in a third of all cases. */
    @Test
    void theBusyOneOfThreeIsNeverTheBetterOfTwo() {
        List<Peer> peers = Peers.weighted(1, 1, 1);
        peers.getFirst().choose(0);
        List<String> taken = taken(peers, CaddyRandom.Among.TWO, 6000);

        assertThat(Collections.frequency(taken, "a")).isZero();
        assertThat(Collections.frequency(taken, "b") / 6000.0).isCloseTo(.5, within(4 * Math.sqrt(.25 / 6000)));
        assertThat(taken(peers, CaddyRandom.Among.ALL, 6000)).contains("a");
    }

    @ParameterizedTest
    @EnumSource(CaddyRandom.Among.class)
    void whereAllAreOutNobodyIsChosen(CaddyRandom.Among among) {
        List<Peer> peers = List.of(Peers.down("a"), Peers.down("b"), Peers.down("c"));

        assertThat(sequence(peers, new CaddyRandom(peers, among, bound -> 0), 2))
                .isEqualTo("--");
    }

    private static Peer peer(String name, int weight) {
        return new Peer(name, weight, false, 1, java.time.Duration.ofSeconds(10));
    }

    private static String keys(List<Peer> peers) {
        Upstream upstream = new Upstream(peers, List.of(), new CaddyHash(peers, false, bound -> 0));
        StringBuilder taken = new StringBuilder();
        IntStream.range(0, 60).forEach(i -> taken.append(Peers.sequence(upstream, Peers.keyed("key" + i), 1)));
        return taken.toString();
    }

    private static String sequence(List<Peer> peers, Algorithm algorithm, int count) {
        return Peers.sequence(new Upstream(peers, List.of(), algorithm), Peers.keyed("key"), count);
    }

    private static List<String> held(List<Peer> peers, CaddyRandom.Among among, int count) {
        Upstream upstream =
                new Upstream(peers, List.of(), new CaddyRandom(peers, among, new SplittableRandom(1)::nextInt));
        List<String> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            held.add(upstream.send(Peers.keyed(""), Set.of(), 0)
                    .next()
                    .orElseThrow()
                    .server());
        }
        return held;
    }

    private static List<String> taken(List<Peer> peers, CaddyRandom.Among among, int count) {
        Upstream upstream =
                new Upstream(peers, List.of(), new CaddyRandom(peers, among, new SplittableRandom(1)::nextInt));
        return Peers.sequence(upstream, Peers.keyed(""), count)
                .chars()
                .mapToObj(Character::toString)
                .toList();
    }
}
