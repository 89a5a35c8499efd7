package fingerpost.behaviour;

import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.endpoint;
import static fingerpost.behaviour.Sites.http;
import static fingerpost.behaviour.Sites.https;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.names;
import static fingerpost.behaviour.Sites.pass;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Host;
import fingerpost.topology.Listen;
import fingerpost.topology.Server;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Server ONLY_V6 = new Server(
            List.of(new Listen(8080, Families.V6, false, false)),
            names("six.example.com"),
            Optional.empty(),
            List.of(pass("/", "pool")));

    private static final Standing STANDING = new Standing(Designs.topology(
            backend("app", 1, 3000),
            Backend.of(id("same"), "same", Host.of("203.0.113.10"), 3000),
            Backend.of(id("named"), "named", Host.of("app.example.net"), 3000),
            new ApplicationRouter(id("router"), "router", Host.of("192.0.2.1"), 4000, List.of(), 404),
            service("pool", "app"),
            endpoint("lb.example.net", "203.0.113.99"),
            Sites.certificate("cert", "www.example.com"),
            proxy(http("pool", "www.example.com"), https("pool", "cert", "www.example.com"), ONLY_V6)));

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,    3000, app",
        "192.0.2.1,    4000, router",
        "192.0.2.1,    80,   ''",
        "203.0.113.10, 80,   proxy",
        "203.0.113.10, 3000, same",
        "203.0.113.10, 8080, ''",
        "2001:db8::10, 8080, proxy",
        "203.0.113.99, 1234, endpoint",
        "203.0.113.77, 80,   ''"
    })
    void whoTakesAConnection(String address, int port, String who) {
        assertThat(String.join(
                        " ",
                        STANDING.listening(IpAddress.of(address), port).stream()
                                .map(element -> element.id().text())
                                .toList()))
                .isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.10, '[80, 443, 3000]'",
        "2001:db8::10, '[80, 443, 8080]'",
        "192.0.2.1,    '[3000, 4000]'",
        "203.0.113.99, '[]'"
    })
    void portsOfAnAddressBySize(String address, String ports) {
        assertThat(STANDING.ports(IpAddress.of(address))).hasToString(ports);
    }

    @Test
    void endpointsAndBackendsKnownByNameAreFoundByIt() {
        assertThat(STANDING.named(DomainName.of("lb.example.net")))
                .extracting(Element::id)
                .containsExactly(id("endpoint"));
        assertThat(STANDING.named(DomainName.of("app.example.net")))
                .extracting(Element::id)
                .containsExactly(id("named"));
        assertThat(STANDING.named(DomainName.of("www.example.com"))).isEmpty();
    }

    @Test
    void twoElementsAtOneAddressStandInTheOrderOfTheDesign() {
        assertThat(STANDING.at(IpAddress.of("203.0.113.10")))
                .extracting(Element::label)
                .containsExactly("same", "proxy");
    }
}
