package fingerpost.behaviour;

import static fingerpost.behaviour.Sites.PROXY_V4;
import static fingerpost.behaviour.Sites.names;
import static fingerpost.behaviour.Sites.proxy;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers and locations drawn at random: the model and the real nginx choose the same for every Host and path. */
class ServerNamesAgainstNginxTest {
    private static final List<String> ODD_HOSTS = List.of(
            "EXAMPLE.com",
            "a.example.com.",
            "A.b.Example.Com.:8080",
            "a.example.com:80",
            "192.0.2.1",
            "[2001:db8::1]",
            "[2001:db8::1]:80",
            "a..example.com",
            "example.com..",
            "a_b.example.com",
            "-a.example.com",
            "a.example.com:x",
            "a/b",
            "",
            ".",
            "a.example.com.:",
            "[2001:db8::1",
            "*.example.com");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyHostAndPathMeetsTheSameServerAndLocation(long seed, @TempDir Path folder) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        List<Server> servers = new ArrayList<>();
        StringBuilder config = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            boolean isDefault = i == 3;
            Set<String> drawn = new LinkedHashSet<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                drawn.add(drawnName(random));
            }
            List<Location> locations = locations(i, random);
            servers.add(new Server(
                    List.of(new Listen(80, Families.BOTH, false, isDefault)),
                    names(drawn.toArray(String[]::new)),
                    Optional.empty(),
                    locations));
            config.append("server { listen PORT%s; server_name %s;"
                    .formatted(isDefault ? " default_server" : "", String.join(" ", drawn)));
            locations.forEach(each -> config.append(
                    " location %s { return 200 \"%s\"; }".formatted(each.match(), ((Respond) each.action()).body())));
            config.append(" }\n");
        }
        Proxy proxy = proxy(servers.toArray(Server[]::new));
        ProxyServer model = new ProxyServer(Designs.topology(proxy));
        List<String> differences = new ArrayList<>();
        try (RawNginx nginx = new RawNginx(folder, config.toString())) {
            for (int i = 0; i < 400; i++) {
                String host = i < ODD_HOSTS.size() ? ODD_HOSTS.get(i) : drawnHost(random);
                String uri = drawnPath(random) + (random.nextInt(4) == 0 ? "x" : "");
                String ours = ours(model, proxy, host, uri);
                String theirs = nginx.get(host, uri);
                if (!ours.equals(theirs)) {
                    differences.add(host + " " + uri + ": model " + ours + ", nginx " + theirs);
                }
            }
        }
        assertThat(differences)
                .as(config.toString().replaceAll(" location.*", ""))
                .isEmpty();
    }

    private static String ours(ProxyServer model, Proxy proxy, String host, String uri) {
        HttpRequest request = HttpRequest.get(PROXY_V4, 80, false, host, uri, IpAddress.of("198.51.100.1"));
        return switch (model.route(proxy, request, new DesignState(1)).end()) {
            case RouteEnd.Responded responded -> responded.status() + " " + responded.body();
            case RouteEnd.Failed failed -> Integer.toString(failed.status());
            case RouteEnd.Dropped _ -> "closed";
            default -> "something else";
        };
    }

    private static List<Location> locations(int server, SplittableRandom random) {
        Set<PathMatch> matches = new LinkedHashSet<>(List.of(PathMatch.prefix("/")));
        for (int n = random.nextInt(5); n > 0; n--) {
            String path = drawnPath(random);
            matches.add(new PathMatch(random.nextInt(3) == 0, path));
        }
        return matches.stream()
                .map(match -> new Location(match, new Respond(200, "s" + server + " " + match)))
                .toList();
    }

    private static String drawnPath(SplittableRandom random) {
        return "/" + List.of("", "a", "a/", "a/b", "ab", "b/", "b/a/").get(random.nextInt(7));
    }

    private static String drawnHost(SplittableRandom random) {
        StringBuilder host = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            host.append("abc".charAt(random.nextInt(3))).append('.');
        }
        return host + List.of("example.com", "example.net", "example.org").get(random.nextInt(3));
    }

    private static String drawnName(SplittableRandom random) {
        String host = drawnHost(random);
        return switch (random.nextInt(5)) {
            case 0 -> "*." + host;
            case 1 -> "." + host;
            case 2 -> host.substring(0, host.lastIndexOf('.')) + ".*";
            default -> host;
        };
    }
}
