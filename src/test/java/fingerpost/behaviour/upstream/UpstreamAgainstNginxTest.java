package fingerpost.behaviour.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 300 requests each to the model and to the real nginx: every one must end at the same server. */
class UpstreamAgainstNginxTest {
    private static final int REQUESTS = 300;

    @Test
    void weightedRoundRobin(@TempDir Path folder) throws Exception {
        compare(folder, "", SmoothRoundRobin::new, 5, 1, 1);
    }

    @Test
    void weightedRoundRobinOfUnevenWeights(@TempDir Path folder) throws Exception {
        compare(folder, "", SmoothRoundRobin::new, 7, 3, 2, 11);
    }

    @Test
    void leastConnections(@TempDir Path folder) throws Exception {
        compare(folder, "least_conn;", LeastConnections::new, 4, 2, 1);
    }

    @Test
    void ipHash(@TempDir Path folder) throws Exception {
        compare(folder, "ip_hash;", IpHash::new, 1, 2, 3);
    }

    @Test
    void hash(@TempDir Path folder) throws Exception {
        compare(folder, "hash $request_uri;", KeyHash::new, 1, 1, 3);
    }

    @Test
    void consistentHash(@TempDir Path folder) throws Exception {
        compare(folder, "hash $request_uri consistent;", ConsistentHash::new, 1, 2, 1);
    }

    private static void compare(
            Path folder, String directive, Function<List<Peer>, Algorithm> algorithm, int... weights)
            throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(42);
        List<String> predicted = new ArrayList<>();
        List<String> observed = new ArrayList<>();
        try (LoopbackNginx nginx = new LoopbackNginx(folder, directive, weights)) {
            List<Peer> peers = new ArrayList<>();
            for (String server : nginx.servers()) {
                peers.add(new Peer(server, weights[peers.size()], false, 1, Duration.ofSeconds(10)));
            }
            Upstream upstream = new Upstream(peers, List.of(), algorithm.apply(peers));
            for (int i = 0; i < REQUESTS; i++) {
                String uri = "/item/" + random.nextInt(100_000);
                String client = drawnAddress(random);
                Upstream.Sending sending = upstream.send(new UpstreamRequest(IpAddress.of(client), uri), Set.of(), 0);
                Peer peer = sending.next().orElseThrow();
                sending.succeeded(peer);
                predicted.add(peer.server());
                observed.add(nginx.ask(uri, client));
            }
        }
        assertThat(observed).isEqualTo(predicted);
        assertThat(Set.copyOf(observed)).hasSize(weights.length);
    }

    private static String drawnAddress(SplittableRandom random) {
        return random.nextInt(3) == 0
                ? "2001:db8:" + Integer.toHexString(random.nextInt(65536)) + "::"
                        + Integer.toHexString(1 + random.nextInt(65535))
                : List.of("192.0.2.", "198.51.100.", "203.0.113.").get(random.nextInt(3)) + random.nextInt(256);
    }
}
