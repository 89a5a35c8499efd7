package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.HttpRequest;
import fingerpost.behaviour.ProxyServer;
import fingerpost.behaviour.RouteEnd;
import fingerpost.behaviour.Routing;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.topology.Balancing;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real nginx sends each host and path where the model says, redirects and refusals included. */
class NginxAgreesTest {
    private static final IpAddress CLIENT = IpAddress.of("127.0.0.1");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(30);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void onEverySample(String name) throws Exception {
        compare(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onAnyDesign(long seed) throws Exception {
        compare(Chance.topology(new SplittableRandom(seed), 10));
    }

    @Test
    void onASmallShop() throws Exception {
        assertThat(compare(SmallDesigns.with(SmallDesigns.shop()))).isGreaterThan(50);
    }

    private int compare(Topology topology) throws Exception {
        Bundle bundle = new NginxExporter().export(topology, "1.22", Map.of());
        ProxyServer model = new ProxyServer(topology);
        int compared = 0;
        for (Proxy proxy : topology.proxies()) {
            if (proxy.kind() == Proxy.Kind.NGINX && proxy.servers().size() > 0) {
                Path place = Files.createDirectory(folder.resolve(proxy.id().text()));
                Map<String, String> files =
                        NginxAcceptsTest.filesOf(bundle, proxy.id().text());
                try (StandIns backends = new StandIns(topology);
                        RealNginx nginx = new RealNginx(place, files, backends::of)) {
                    nginx.start();
                    compared += compare(topology, proxy, model, nginx);
                }
            }
        }
        return compared;
    }

    private static int compare(Topology topology, Proxy proxy, ProxyServer model, RealNginx nginx) throws Exception {
        DesignState state = new DesignState(1);
        int compared = 0;
        for (Question each : questions(proxy)) {
            HttpRequest request =
                    HttpRequest.get(each.address(), each.port(), each.tls(), each.host(), each.uri(), CLIENT);
            Routing routing = model.route(proxy, request, state);
            if (speaksTlsToBackends(routing)) {
                continue;
            }
            Socket socket = new Socket(each.address().bits() == 128, each.port());
            Optional<Web.Reply> reply = Web.get(nginx.where(socket), each.tls(), each.host(), each.uri());
            check(topology, each.toString(), routing, reply);
            compared++;
        }
        return compared;
    }

    private static void check(Topology topology, String what, Routing routing, Optional<Web.Reply> reply) {
        switch (routing.end()) {
            case RouteEnd.Passed passed -> {
                String body = reply.orElseThrow(() -> new AssertionError(what + ": no reply"))
                        .body();
                assertThat(body).as(what).contains("host=" + passed.host() + "\n");
                if (isInSequence(topology, routing)) {
                    assertThat(body).as(what).contains("backend=" + passed.backend() + "\n");
                }
            }
            case RouteEnd.Redirected redirected -> {
                assertThat(reply).as(what).map(Web.Reply::status).contains(redirected.status());
                assertThat(reply.orElseThrow().headers()).as(what).containsEntry("location", redirected.location());
            }
            case RouteEnd.Responded responded -> {
                assertThat(reply).as(what).map(Web.Reply::status).contains(responded.status());
                if (routing.location()
                        .map(Location::action)
                        .filter(ProxyPass.class::isInstance)
                        .isEmpty()) {
                    assertThat(reply).as(what).map(Web.Reply::body).contains(responded.body());
                }
            }
            case RouteEnd.Dropped _, RouteEnd.Refused _ ->
                assertThat(reply).as(what).isEmpty();
            case RouteEnd.Failed failed ->
                assertThat(reply).as(what).map(Web.Reply::status).contains(failed.status());
        }
    }

    /** Whether the choice is the same every time: not by chance, and by no hash of an address that the copy changes. */
    private static boolean isInSequence(Topology topology, Routing routing) {
        return routing.location()
                .map(Location::action)
                .filter(ProxyPass.class::isInstance)
                .map(action -> topology.get(((ProxyPass) action).service(), Service.class))
                .filter(service -> service.stickyCookie().isEmpty()
                        && (service.balancing() instanceof Balancing.RoundRobin
                                || service.balancing() instanceof Balancing.LeastConnections))
                .isPresent();
    }

    private static boolean speaksTlsToBackends(Routing routing) {
        return routing.location()
                .map(Location::action)
                .filter(action -> action instanceof ProxyPass pass && pass.tls().isPresent())
                .isPresent();
    }

    private record Question(IpAddress address, int port, boolean tls, String host, String uri) {}

    /** Every socket with every name of any server, one that a wildcard takes, one that none does, and every path near a location. */
    private static Set<Question> questions(Proxy proxy) {
        Set<String> hosts = new LinkedHashSet<>(List.of("nobody.example.org"));
        Set<String> paths = new LinkedHashSet<>(List.of("/", "/not/there?q=1"));
        for (Server server : proxy.servers()) {
            server.names().forEach(name -> hosts.addAll(hosts(name)));
            for (Location location : server.locations()) {
                String path = location.match().path();
                paths.addAll(List.of(path, path + "x", path + "/y?z=%20", "//" + path));
                if (path.length() > 1) {
                    paths.add(path.substring(0, path.length() - 1));
                }
            }
        }
        paths.removeIf(path -> path.contains("\"") || path.contains("{") || path.matches(".*%[0-9a-fA-F]?$"));
        Set<Question> questions = new LinkedHashSet<>();
        for (IpAddress address : proxy.addresses()) {
            for (Server server : proxy.servers()) {
                for (Listen listen : server.listens()) {
                    if (listen.families().include(address)) {
                        for (String host : hosts) {
                            for (String path : paths) {
                                questions.add(new Question(address, listen.port(), listen.tls(), host, path));
                            }
                        }
                    }
                }
            }
        }
        return questions;
    }

    private static List<String> hosts(ServerName name) {
        DomainName base = name.name();
        return switch (name.form()) {
            case EXACT -> List.of(base.host(), base.child("below").host());
            case LEADING_WILDCARD, WITH_SUBDOMAINS ->
                List.of(
                        base.host(),
                        base.child("a").host(),
                        base.child("b").child("a").host());
            case TRAILING_WILDCARD -> List.of(base.host() + ".org", base.host() + ".example.net");
        };
    }
}
