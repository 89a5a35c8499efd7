package fingerpost.behaviour.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that fail, in the model and in the real nginx: every request must be sent to the same servers in the same order. */
class PassiveHealthAgainstNginxTest {
    /** Longer than any run, so that a server that was taken out stays out. */
    private static final long FOR_GOOD = 1000;

    /** One upstream in both worlds. */
    private static final class Pair {
        private final LoopbackNginx nginx;
        private final Upstream upstream;
        private final Set<String> dead = new HashSet<>();
        private final List<List<String>> predicted = new ArrayList<>();
        private final List<List<String>> observed = new ArrayList<>();

        Pair(LoopbackNginx nginx, List<String> parameters, Function<List<Peer>, Algorithm> algorithm) {
            this.nginx = nginx;
            List<Peer> primaries = new ArrayList<>();
            List<Peer> backups = new ArrayList<>();
            for (int i = 0; i < parameters.size(); i++) {
                Peer peer = peer(nginx.servers().get(i), parameters.get(i));
                (parameters.get(i).contains("backup") ? backups : primaries).add(peer);
                if (parameters.get(i).contains("silent")) {
                    dead.add(peer.server());
                }
            }
            upstream = new Upstream(primaries, backups, algorithm.apply(primaries));
        }

        void stop(int server) {
            nginx.stop(nginx.servers().get(server));
            dead.add(nginx.servers().get(server));
        }

        void start(int server) throws Exception {
            nginx.start(nginx.servers().get(server));
            dead.remove(nginx.servers().get(server));
        }

        void send(int requests) throws Exception {
            SplittableRandom random = new SplittableRandom(observed.size());
            for (int i = 0; i < requests; i++) {
                String uri = "/item/" + random.nextInt(100_000);
                String client = "198.51." + random.nextInt(256) + "." + random.nextInt(256);
                predicted.add(chain(upstream, new UpstreamRequest(IpAddress.of(client), uri), dead, 0));
                observed.add(nginx.tried(uri, client));
            }
        }

        void agree() {
            assertThat(observed).isEqualTo(predicted);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aServerThatRefusesIsPassedOverAndLeftOutAfterThatManyFailures(int maxFails, @TempDir Path folder)
            throws Exception {
        List<String> servers = List.of(failing(maxFails, 3), failing(maxFails, 2), failing(maxFails, 1));
        try (LoopbackNginx nginx = new LoopbackNginx(folder, "", servers)) {
            Pair pair = new Pair(nginx, servers, SmoothRoundRobin::new);
            pair.send(10);
            pair.stop(1);
            pair.send(25);
            pair.stop(0);
            pair.send(25);

            pair.agree();
            assertThat(pair.observed.stream().filter(each -> each.size() > 1)).hasSize(2 * maxFails);
        }
    }

    @Test
    void failuresOfAServerThatComesAndGoesAddUp(@TempDir Path folder) throws Exception {
        List<String> servers = List.of(failing(3, 1), failing(3, 1));
        try (LoopbackNginx nginx = new LoopbackNginx(folder, "", servers)) {
            Pair pair = new Pair(nginx, servers, SmoothRoundRobin::new);
            for (int i = 0; i < 4; i++) {
                pair.stop(0);
                pair.send(2);
                pair.start(0);
                pair.send(6);
            }

            pair.agree();
            assertThat(pair.observed.getLast())
                    .as("left out, though it is there")
                    .containsExactly(nginx.servers().get(1));
        }
    }

    @Test
    void maxFailsOfZeroTriesTheDeadServerEachTime(@TempDir Path folder) throws Exception {
        List<String> servers = List.of(failing(0, 2), failing(0, 1));
        try (LoopbackNginx nginx = new LoopbackNginx(folder, "", servers)) {
            Pair pair = new Pair(nginx, servers, SmoothRoundRobin::new);
            pair.stop(0);
            pair.send(30);

            pair.agree();
        }
    }

    @Test
    void aServerThatTakesTheConnectionAndIsSilentFailsToo(@TempDir Path folder) throws Exception {
        List<String> servers = List.of("silent " + failing(2, 1), failing(1, 1), failing(1, 1));
        try (LoopbackNginx nginx = new LoopbackNginx(folder, "", servers)) {
            Pair pair = new Pair(nginx, servers, SmoothRoundRobin::new);
            pair.send(20);

            pair.agree();
            assertThat(pair.observed.stream().filter(each -> each.size() > 1)).hasSize(2);
        }
    }

    @Test
    void backupsStepInForAllPrimariesAndThenNobodyIsLeft(@TempDir Path folder) throws Exception {
        for (String directive : List.of("", "least_conn;")) {
            List<String> servers =
                    List.of(failing(1, 2), failing(1, 1), failing(1, 2) + " backup", failing(1, 1) + " backup");
            try (LoopbackNginx nginx = new LoopbackNginx(folder, directive, servers)) {
                Pair pair =
                        new Pair(nginx, servers, directive.isEmpty() ? SmoothRoundRobin::new : LeastConnections::new);
                pair.send(6);
                pair.stop(0);
                pair.send(6);
                pair.stop(1);
                pair.send(12);
                pair.stop(2);
                pair.send(6);
                pair.stop(3);
                pair.send(6);

                pair.agree();
                assertThat(pair.observed.getLast()).as("no live upstreams").isEmpty();
            }
        }
    }

    @Test
    void aSoleServerIsTriedByEveryRequest(@TempDir Path folder) throws Exception {
        List<String> servers = List.of(failing(1, 1));
        try (LoopbackNginx nginx = new LoopbackNginx(folder, "", servers)) {
            Pair pair = new Pair(nginx, servers, SmoothRoundRobin::new);
            pair.stop(0);
            pair.send(5);

            pair.agree();
            assertThat(pair.observed).allMatch(each -> each.size() == 1);
        }
    }

    @Test
    void aSolePrimaryWithABackupCountsItsFailures(@TempDir Path folder) throws Exception {
        List<String> servers = List.of(failing(2, 1), failing(1, 1) + " backup");
        try (LoopbackNginx nginx = new LoopbackNginx(folder, "", servers)) {
            Pair pair = new Pair(nginx, servers, SmoothRoundRobin::new);
            pair.stop(0);
            pair.send(6);

            pair.agree();
            assertThat(pair.observed.stream().filter(each -> each.size() == 2)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ip_hash;", "hash $request_uri;", "hash $request_uri consistent;", "least_conn;"})
    void ofTwentyServersOnlyTwoAreLeft(String directive, @TempDir Path folder) throws Exception {
        List<String> servers = Collections.nCopies(20, failing(2, 1));
        try (LoopbackNginx nginx = new LoopbackNginx(folder, directive, servers)) {
            Pair pair = new Pair(nginx, servers, peers -> algorithm(directive, peers));
            pair.send(20);
            IntStream.range(0, 20).filter(i -> i % 10 != 4).forEach(pair::stop);
            pair.send(60);

            pair.agree();
        }
    }

    @Test
    void onceFailTimeoutIsOverTheServerIsTakenInAgainStepByStep(@TempDir Path folder) throws Exception {
        List<String> servers = List.of("weight=3 max_fails=1 fail_timeout=1s", "weight=1 max_fails=1 fail_timeout=1s");
        List<List<String>> observed = new ArrayList<>();
        try (LoopbackNginx nginx = new LoopbackNginx(folder, "", servers)) {
            String first = nginx.servers().getFirst();
            nginx.stop(first);
            observed.add(nginx.tried("/", "192.0.2.1"));
            nginx.start(first);
            do {
                observed.add(nginx.tried("/", "192.0.2.1"));
            } while (!observed.getLast().contains(first));
            for (int i = 0; i < 12; i++) {
                observed.add(nginx.tried("/", "192.0.2.1"));
            }

            assertThat(IntStream.range(1, observed.size()).mapToObj(back -> recovering(nginx, servers, observed, back)))
                    .as("some moment at which fail_timeout was over explains it all")
                    .contains(observed);
        }
    }

    /** What the model sends where the first request fails and fail_timeout is over from request {@code back} on. */
    private static List<List<String>> recovering(
            LoopbackNginx nginx, List<String> parameters, List<List<String>> observed, int back) {
        Pair pair = new Pair(nginx, parameters, SmoothRoundRobin::new);
        UpstreamRequest request = Peers.from("192.0.2.1");
        List<List<String>> chains = new ArrayList<>();
        for (int i = 0; i < observed.size(); i++) {
            Set<String> dead = i == 0 ? Set.of(nginx.servers().getFirst()) : Set.of();
            chains.add(chain(pair.upstream, request, dead, i < back ? 0 : 100));
        }
        return chains;
    }

    private static List<String> chain(Upstream upstream, UpstreamRequest request, Set<String> dead, long now) {
        Upstream.Sending sending = upstream.send(request, Set.of(), now);
        List<String> chain = new ArrayList<>();
        for (var peer = sending.next(); peer.isPresent(); peer = sending.next()) {
            chain.add(peer.get().server());
            if (!dead.contains(peer.get().server())) {
                sending.succeeded(peer.get());
                return chain;
            }
            sending.failed(peer.get());
        }
        return chain;
    }

    private static String failing(int maxFails, int weight) {
        return "weight=" + weight + " max_fails=" + maxFails + " fail_timeout=" + FOR_GOOD + "s";
    }

    private static Peer peer(String server, String parameters) {
        return new Peer(
                server,
                number(parameters, "weight"),
                false,
                number(parameters, "max_fails"),
                Duration.ofSeconds(number(parameters, "fail_timeout")));
    }

    private static int number(String parameters, String name) {
        return Integer.parseInt(parameters.replaceAll(".*" + name + "=([0-9]+).*", "$1"));
    }

    private static Algorithm algorithm(String directive, List<Peer> peers) {
        return switch (directive) {
            case "ip_hash;" -> new IpHash(peers);
            case "hash $request_uri;" -> new KeyHash(peers);
            case "hash $request_uri consistent;" -> new ConsistentHash(peers);
            default -> new LeastConnections(peers);
        };
    }
}
