package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoRootLocationTest {
    private final Check check = new NoRootLocation();

    private static Proxy locations(Location... locations) {
        return proxy(
                "edge",
                "192.0.2.1",
                new Server(
                        List.of(Listen.http()),
                        List.of(ServerName.of("www.example.com")),
                        Optional.empty(),
                        List.of(locations)));
    }

    @Test
    void serverThatLeavesPathsOutIsNoticed() {
        Finding finding = only(check, locations(new Location(PathMatch.prefix("/api"), new Respond(200, ""))));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("Every other path gets 404");
    }

    @Test
    void serverWithoutLocationsIsNoticed() {
        assertThat(only(check, locations()).message()).contains("Say where its requests go");
    }

    @Test
    void exactRootIsNotEnough() {
        assertThat(found(check, locations(new Location(PathMatch.exact("/"), new Respond(200, "")))))
                .hasSize(1);
    }

    @Test
    void locationForAllIsFine() {
        assertThat(found(check, locations(Location.all(new Respond(200, ""))))).isEmpty();
    }
}
