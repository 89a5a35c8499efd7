package fingerpost.behaviour;

import static fingerpost.behaviour.Sites.http;
import static fingerpost.behaviour.Sites.https;
import static fingerpost.behaviour.Sites.names;
import static fingerpost.behaviour.Sites.pass;
import static fingerpost.behaviour.Sites.proxy;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Server;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProxyIndexTest {
    @Test
    void namePortAndTlsTogetherChooseTheServer() {
        var index = new ProxyIndex(proxy(http("a", "www.example.com"), https("b", "cert", "www.example.com")));

        assertThat(taking(index, 80, false)).contains("a");
        assertThat(taking(index, 443, true)).contains("b");
        assertThat(taking(index, 443, false)).as("plain HTTP on a TLS port").isEmpty();
        assertThat(taking(index, 8080, false)).as("nobody listens").isEmpty();
    }

    @Test
    void ipv4ComesFirstAndIpv6CountsWhereItIsAlone() {
        var both = new ProxyIndex(proxy(listening("six", 80, Families.V6), listening("four", 80, Families.V4)));
        var six = new ProxyIndex(proxy(listening("six", 80, Families.V6)));

        assertThat(taking(both, 80, false)).contains("four");
        assertThat(taking(six, 80, false)).contains("six");
    }

    @Test
    void anAddressThatIsNotTheProxysHasNoServers() {
        var index = new ProxyIndex(proxy(http("a", "www.example.com")));

        assertThat(index.at(IpAddress.of("203.0.113.11"), 80)).isEmpty();
        assertThat(index.at(IpAddress.of("203.0.113.10"), 80)).isPresent();
    }

    private static Server listening(String service, int port, Families families) {
        return new Server(
                List.of(new Listen(port, families, false, false)),
                names("www.example.com"),
                Optional.empty(),
                List.of(pass("/", service)));
    }

    private static Optional<String> taking(ProxyIndex index, int port, boolean tls) {
        return index.taking(DomainName.of("www.example.com"), port, tls)
                .map(server -> server.locations().getFirst().action().spoken().replace("proxy_pass to ", ""));
    }
}
