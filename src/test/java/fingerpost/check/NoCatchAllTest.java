package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Action;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoCatchAllTest {
    private static final Action HELLO = new Respond(200, "hello");
    private final Check check = new NoCatchAll();

    @Test
    void portWithoutADefaultIsWorthKnowing() {
        Finding finding = only(
                check,
                certificate("cert", "www.example.com"),
                proxy(
                        "edge",
                        "192.0.2.1",
                        http("www.example.com", HELLO),
                        http("", HELLO),
                        https("www.example.com", "cert", HELLO)));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.message()).contains("port 443");
    }

    @Test
    void defaultServerIsEnough() {
        Server marked = new Server(
                List.of(new Listen(80, Families.BOTH, false, true)),
                List.of(ServerName.of("www.example.com")),
                Optional.empty(),
                List.of(Location.all(HELLO)));

        assertThat(found(check, proxy("edge", "192.0.2.1", http("a.example.com", HELLO), marked)))
                .isEmpty();
    }

    @Test
    void proxyWithoutServersHasNoPorts() {
        assertThat(found(check, proxy("edge", "192.0.2.1"))).isEmpty();
    }
}
