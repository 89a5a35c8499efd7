package fingerpost.behaviour.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many keys move where a fourth server joins three (research/simulation.md, number 34: n/(n+1), on a ring 1/(n+1)). */
class HashMovesTest {
    private static final int KEYS = 20_000;

    static Stream<Arguments> ways() {
        return Stream.of(
                way("nginx hash", KeyHash::new, .75, .02),
                way("nginx hash consistent", ConsistentHash::new, .25, .08),
                way("HAProxy hash", peers -> new HaproxyHash(peers, HaproxyHash.Of.KEY, false), .75, .02),
                way("HAProxy consistent", peers -> new HaproxyHash(peers, HaproxyHash.Of.KEY, true), .25, .16));
    }

    private static Arguments way(
            String name, Function<List<Peer>, Algorithm> algorithm, double expected, double deviation) {
        return Arguments.of(Named.of(name, algorithm), expected, deviation);
    }

    /** The ring's own unevenness is about one over the root of its points, 160 at nginx and 16 at HAProxy for each server. */
    @ParameterizedTest
    @MethodSource("ways")
    void keysMove34(Function<List<Peer>, Algorithm> algorithm, double expected, double deviation) {
        List<String> before = servers(algorithm, 3);
        List<String> after = servers(algorithm, 4);
        int moved = 0;
        int movedToOld = 0;
        for (int i = 0; i < KEYS; i++) {
            boolean moves = !before.get(i).equals(after.get(i));
            moved += moves ? 1 : 0;
            movedToOld += moves && !after.get(i).equals("192.0.2.4:80") ? 1 : 0;
        }

        assertThat((double) moved / KEYS).isCloseTo(expected, within(deviation));
        assertThat(movedToOld == 0)
                .as("on a ring keys move only to the new one")
                .isEqualTo(expected < .5);
    }

    private static List<String> servers(Function<List<Peer>, Algorithm> algorithm, int count) {
        List<Peer> peers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            peers.add(new Peer("192.0.2." + i + ":80", 1, false, 1, java.time.Duration.ofSeconds(10)));
        }
        Upstream upstream = new Upstream(peers, List.of(), algorithm.apply(peers));
        List<String> servers = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            servers.add(upstream.send(Peers.keyed("/item/" + i), Set.of(), 0)
                    .next()
                    .orElseThrow()
                    .server());
        }
        return servers;
    }
}
