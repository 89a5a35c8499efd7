package fingerpost.behaviour.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The dice of nginx are its own, so that only shares can be compared. With idle servers the later of the two drawn is taken:
 * server j with the sum over i of p(i) p(j) / (1 - p(i)). Both worlds must lie within 5 standard errors of that; a true one
 * fails once in a million runs.
 */
class RandomTwoAgainstNginxTest {
    private static final int REQUESTS = 4000;

    @Test
    void theSharesOfIdleServersAreThoseOfTheLaterDraw(@TempDir Path folder) throws Exception {
        int[] weights = {5, 2, 1};
        try (LoopbackNginx nginx = new LoopbackNginx(folder, "random two least_conn;", weights)) {
            List<Peer> peers = peers(nginx.servers(), weights);
            Map<String, Integer> observed = new HashMap<>();
            for (int i = 0; i < REQUESTS; i++) {
                observed.merge(nginx.ask("/", "192.0.2.1"), 1, Integer::sum);
            }

            assertShares(observed, peers);
            assertShares(modelled(peers), peers);
        }
    }

    @Test
    void aServerThatFailedIsNoLongerDrawn(@TempDir Path folder) throws Exception {
        int[] weights = {6, 3, 1};
        try (LoopbackNginx nginx = new LoopbackNginx(
                folder,
                "random two;",
                List.of("weight=6", "weight=3", "weight=1").stream()
                        .map(each -> each + " fail_timeout=1000s")
                        .toList())) {
            List<Peer> peers = peers(nginx.servers(), weights);
            String dead = nginx.servers().getFirst();
            nginx.stop(dead);
            while (!nginx.tried("/", "192.0.2.1").contains(dead)) {
                // until it is drawn and found dead
            }
            Map<String, Integer> observed = new HashMap<>();
            for (int i = 0; i < REQUESTS; i++) {
                observed.merge(nginx.ask("/", "192.0.2.1"), 1, Integer::sum);
            }
            Upstream.Sending failing = upstream(peers).send(Peers.from("192.0.2.1"), Set.of(), 0);
            failing.stickTo(peers.getFirst()).ifPresent(failing::failed);

            assertThat(observed).doesNotContainKey(dead);
            Map<String, Integer> modelled = modelled(peers);
            for (Peer each : peers.subList(1, 3)) {
                double share = modelled.getOrDefault(each.server(), 0) / (double) REQUESTS;
                double error = Math.sqrt(2 * share * (1 - share) / REQUESTS);
                assertThat(observed.getOrDefault(each.server(), 0) / (double) REQUESTS)
                        .as("weight " + each.weight() + ", of which round robin after 20 vain draws gives a part")
                        .isBetween(share - 5 * error, share + 5 * error);
            }
        }
    }

    private static void assertShares(Map<String, Integer> counts, List<Peer> drawn) {
        int total = drawn.stream().mapToInt(Peer::weight).sum();
        for (Peer peer : drawn) {
            double share = 0;
            for (Peer first : drawn) {
                double p = (double) first.weight() / total;
                share += first == peer ? 0 : p * peer.weight() / total / (1 - p);
            }
            double error = Math.sqrt(share * (1 - share) / REQUESTS);
            assertThat(counts.getOrDefault(peer.server(), 0) / (double) REQUESTS)
                    .as("weight " + peer.weight())
                    .isBetween(share - 5 * error, share + 5 * error);
        }
    }

    private static Map<String, Integer> modelled(List<Peer> peers) {
        Upstream upstream = upstream(peers);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            Upstream.Sending sending = upstream.send(Peers.from("192.0.2.1"), Set.of(), 0);
            Peer peer = sending.next().orElseThrow();
            sending.succeeded(peer);
            counts.merge(peer.server(), 1, Integer::sum);
        }
        return counts;
    }

    private static Upstream upstream(List<Peer> peers) {
        return new Upstream(peers, List.of(), new RandomTwo(peers, new SplittableRandom(3)::nextInt));
    }

    private static List<Peer> peers(List<String> servers, int... weights) {
        List<Peer> peers = new ArrayList<>();
        for (String server : servers) {
            peers.add(new Peer(server, weights[peers.size()], false, 1, Duration.ofSeconds(1000)));
        }
        return peers;
    }
}
