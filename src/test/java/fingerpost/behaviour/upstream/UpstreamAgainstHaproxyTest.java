package fingerpost.behaviour.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 300 requests each to the model and to the real HAProxy: every one must end at the same server, drawn ones in share. */
class UpstreamAgainstHaproxyTest {
    private static final int REQUESTS = 300;

    @Test
    void weightedRoundRobin(@TempDir Path folder) throws Exception {
        agree(folder, "balance roundrobin", HaproxyRoundRobin::new, 5, 1, 1);
    }

    @Test
    void weightedRoundRobinOfUnevenWeights(@TempDir Path folder) throws Exception {
        agree(folder, "balance roundrobin", HaproxyRoundRobin::new, 7, 3, 2, 11);
    }

    @Test
    void idleLeastConnections(@TempDir Path folder) throws Exception {
        agree(folder, "balance leastconn", HaproxyLeastConnections::new, 4, 2, 1);
    }

    @Test
    void source(@TempDir Path folder) throws Exception {
        agree(folder, "balance source", hash(HaproxyHash.Of.SOURCE, false), 1, 2, 3);
    }

    @Test
    void consistentSource(@TempDir Path folder) throws Exception {
        agree(folder, "balance source\n  hash-type consistent", hash(HaproxyHash.Of.SOURCE, true), 1, 2, 1);
    }

    @Test
    void pathOfTheUri(@TempDir Path folder) throws Exception {
        agree(folder, "balance uri", hash(HaproxyHash.Of.PATH, false), 4, 2, 6);
    }

    @Test
    void consistentPath(@TempDir Path folder) throws Exception {
        agree(folder, "balance uri\n  hash-type consistent", hash(HaproxyHash.Of.PATH, true), 1, 1, 3);
    }

    @Test
    void wholeKey(@TempDir Path folder) throws Exception {
        agree(folder, "balance hdr(X-Key)", hash(HaproxyHash.Of.KEY, false), 1, 1, 1);
    }

    @Test
    void randomInShare(@TempDir Path folder) throws Exception {
        SplittableRandom dice = new SplittableRandom(7);
        Pair pair = play(folder, "balance random(2)", peers -> new HaproxyRandom(peers, dice::nextInt), 3, 1, 2);

        for (String server : Set.copyOf(pair.predicted)) {
            double predicted = Collections.frequency(pair.predicted, server) / (double) REQUESTS;
            double observed = Collections.frequency(pair.observed, server) / (double) REQUESTS;
            assertThat(observed).isCloseTo(predicted, within(4 * Math.sqrt(2 * .25 / REQUESTS)));
        }
    }

    private static Function<List<Peer>, Algorithm> hash(HaproxyHash.Of of, boolean consistent) {
        return peers -> new HaproxyHash(peers, of, consistent);
    }

    private record Pair(List<String> predicted, List<String> observed) {}

    private static void agree(Path folder, String directives, Function<List<Peer>, Algorithm> algorithm, int... weights)
            throws IOException, InterruptedException {
        Pair pair = play(folder, directives, algorithm, weights);

        assertThat(pair.observed).isEqualTo(pair.predicted);
        assertThat(Set.copyOf(pair.observed)).hasSize(weights.length);
    }

    private static Pair play(Path folder, String directives, Function<List<Peer>, Algorithm> algorithm, int... weights)
            throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(42);
        Pair pair = new Pair(new ArrayList<>(), new ArrayList<>());
        try (LoopbackHaproxy haproxy = new LoopbackHaproxy(folder, directives, weights)) {
            List<Peer> peers = new ArrayList<>();
            for (String server : haproxy.servers()) {
                peers.add(new Peer(server, weights[peers.size()], false, 1, Duration.ofSeconds(10)));
            }
            Upstream upstream = new Upstream(peers, List.of(), algorithm.apply(peers));
            for (int i = 0; i < REQUESTS; i++) {
                String uri = "/item/" + random.nextInt(100_000) + (random.nextBoolean() ? "?page=" + i : "");
                String client = drawnAddress(random);
                Upstream.Sending sending = upstream.send(new UpstreamRequest(IpAddress.of(client), uri), Set.of(), 0);
                Peer peer = sending.next().orElseThrow();
                sending.succeeded(peer);
                pair.predicted.add(peer.server());
                pair.observed.add(haproxy.ask(uri, client));
            }
        }
        return pair;
    }

    private static String drawnAddress(SplittableRandom random) {
        return random.nextInt(3) == 0
                ? "2001:db8:" + Integer.toHexString(random.nextInt(65536)) + "::"
                        + Integer.toHexString(1 + random.nextInt(65535))
                : List.of("192.0.2.", "198.51.100.", "203.0.113.").get(random.nextInt(3)) + random.nextInt(256);
    }
}
