package fingerpost.behaviour.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Proxy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 150 requests each to the model and to the real Caddy: every one must end at the same server, drawn ones in share. */
class UpstreamAgainstCaddyTest {
    private static final int REQUESTS = 150;
    private static final int DRAWN = 600;

    @TempDir
    Path folder;

    private record Pair(List<String> predicted, List<String> observed) {}

    private record Asked(String uri, String key, String client) {}

    @Test
    void roundRobin() throws Exception {
        agree("round_robin", new Balancing.RoundRobin());
    }

    @Test
    void clientAddress() throws Exception {
        agree("ip_hash", new Balancing.IpHash());
    }

    @Test
    void uri() throws Exception {
        agree("uri_hash", new Balancing.Hash(new HashKey.RequestUri(), true));
    }

    @Test
    void header() throws Exception {
        agree("header X-Key", new Balancing.Hash(new HashKey.AskedHost(), false));
    }

    @Test
    void requestsWithoutTheHeaderInShare() throws Exception {
        evenly(play("header X-Key", new Balancing.Hash(new HashKey.AskedHost(), false), DRAWN, false));
    }

    @Test
    void idleLeastConnectionsInShare() throws Exception {
        evenly(play("least_conn", new Balancing.LeastConnections(), DRAWN, true));
    }

    @Test
    void idleRandomTwoInShare() throws Exception {
        evenly(play("random_choose 2", new Balancing.RandomTwo(), DRAWN, true));
    }

    private void agree(String policy, Balancing balancing) throws IOException, InterruptedException {
        Pair pair = play(policy, balancing, REQUESTS, true);

        assertThat(pair.observed).isEqualTo(pair.predicted);
        assertThat(Set.copyOf(pair.observed)).hasSize(3);
    }

    /** Within 4 standard errors of a third each. */
    private static void evenly(Pair pair) {
        for (List<String> each : List.of(pair.predicted, pair.observed)) {
            assertThat(Set.copyOf(each))
                    .hasSize(3)
                    .allSatisfy(server -> assertThat(Collections.frequency(each, server) / (double) DRAWN)
                            .isCloseTo(1 / 3.0, within(4 * Math.sqrt(2 / 9.0 / DRAWN))));
        }
    }

    private Pair play(String policy, Balancing balancing, int requests, boolean keys)
            throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(42);
        Pair pair = new Pair(new ArrayList<>(), new ArrayList<>());
        try (LoopbackCaddy caddy = new LoopbackCaddy(folder, policy)) {
            List<Peer> peers = new ArrayList<>();
            for (String server : caddy.servers()) {
                peers.add(new Peer(server, 1, false, 1, Duration.ofSeconds(10)));
            }
            Upstream upstream =
                    new Upstream(peers, List.of(), Algorithms.of(Proxy.Kind.CADDY, balancing, peers, random::nextInt));
            for (int i = 0; i < requests; i++) {
                Asked asked = new Asked(
                        "/item/" + random.nextInt(100_000) + (random.nextBoolean() ? "?page=" + i : ""),
                        keys ? "key " + random.nextInt(100_000) : "",
                        "127.0.0." + (1 + random.nextInt(40)));
                pair.predicted.add(predicted(upstream, balancing, asked));
                pair.observed.add(caddy.ask(asked.uri, asked.key, asked.client));
            }
        }
        return pair;
    }

    private static String predicted(Upstream upstream, Balancing balancing, Asked asked) {
        boolean byUri =
                balancing instanceof Balancing.Hash(HashKey key, boolean _) && key instanceof HashKey.RequestUri;
        UpstreamRequest request = new UpstreamRequest(IpAddress.of(asked.client), byUri ? asked.uri : asked.key);
        Upstream.Sending sending = upstream.send(request, Set.of(), 0);
        Peer peer = sending.next().orElseThrow();
        sending.succeeded(peer);
        return peer.server();
    }
}
