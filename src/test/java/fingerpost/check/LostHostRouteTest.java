package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LostHostRouteTest {
    private final Check check = new LostHostRoute();

    private static List<Finding> routes(Check check, String... hosts) {
        return found(
                check,
                backend("app", "192.0.2.9"),
                new ApplicationRouter(
                        Id.of("router"),
                        "router",
                        Host.of("192.0.2.8"),
                        8080,
                        Stream.of(hosts)
                                .map(host -> new HostRoute(ServerName.of(host), Id.of("app")))
                                .toList(),
                        404));
    }

    @Test
    void routeBehindAWildcardThatTakesItIsAWarning() {
        List<Finding> found = routes(check, "*.example.com", "www.example.com");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(WARNING);
        assertThat(found.getFirst().message()).contains("www.example.com");
    }

    @Test
    void sameRouteTwiceIsAWarning() {
        assertThat(routes(check, "a.example.com", "a.example.com")).hasSize(1);
    }

    @Test
    void wildcardBehindTheExactNameIsFine() {
        assertThat(routes(check, "www.example.com", "*.example.com", "example.com"))
                .isEmpty();
    }
}
