package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTest {
    private static final IpAddress V4 = IpAddress.of("192.0.2.1");
    private static final IpAddress V6 = IpAddress.of("2001:db8::1");
    private static final Location ROOT = Location.all(ProxyPass.to(Id.of("pool")));

    private static Server server(List<Listen> listens, Location... locations) {
        return new Server(
                listens, List.of(ServerName.of("www.example.org")), Optional.of(Id.of("cert")), List.of(locations));
    }

    private static Proxy proxy(Server... servers) {
        return new Proxy(Id.of("edge"), "Edge", Proxy.Kind.NGINX, List.of(V4, V6), List.of(servers));
    }

    @Test
    void itListensOnItsOwnAddressesPortsAndFamilies() {
        Proxy proxy =
                proxy(server(List.of(Listen.http())), server(List.of(new Listen(443, Families.V4, true, false)), ROOT));
        assertThat(proxy.listensOn(V4, 80)).isTrue();
        assertThat(proxy.listensOn(V6, 80)).isTrue();
        assertThat(proxy.listensOn(V4, 443)).isTrue();
        assertThat(proxy.listensOn(V6, 443)).isFalse();
        assertThat(proxy.listensOn(V4, 8080)).isFalse();
        assertThat(proxy.listensOn(IpAddress.of("192.0.2.2"), 80)).isFalse();
        assertThat(proxy().listensOn(V4, 80)).isFalse();
    }

    @Test
    void certificatesAndServicesAreItsReferences() {
        assertThat(proxy(server(List.of(Listen.https()), ROOT)).references())
                .containsExactly(Id.of("cert"), Id.of("pool"));
        assertThat(proxy(server(List.of(Listen.https()), Location.all(new Respond(200, ""))))
                        .passes())
                .isEmpty();
    }

    @Test
    void theSameAddressTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> proxy().withAddresses(List.of(V4, V4)));
        assertThat(proxy().withAddresses(List.of()).addresses()).isEmpty();
    }

    @Test
    void aServerHasListensAndLocationsThatDiffer() {
        assertThatIllegalArgumentException().isThrownBy(() -> server(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> server(List.of(Listen.http(), Listen.http())));
        assertThatIllegalArgumentException().isThrownBy(() -> server(List.of(Listen.http()), ROOT, ROOT));
        assertThat(server(List.of(Listen.http())).title()).isEqualTo("www.example.org");
        assertThat(new Server(List.of(Listen.http()), List.of(), Optional.empty(), List.of()).title())
                .isEqualTo("_");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65536})
    void portsThatDoNotExistAreRefused(int port) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Listen(port, Families.BOTH, false, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new PortRedirect(302, false, port));
        assertThatIllegalArgumentException().isThrownBy(() -> Backend.of(Id.of("app"), "", Host.of("192.0.2.1"), port));
        assertThatIllegalArgumentException().isThrownBy(() -> HealthCheck.tcp(port));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 300, 304, 399, 0})
    void aRedirectHasAStatusThatRedirects(int status) {
        DomainName host = DomainName.of("www.example.org");
        assertThatIllegalArgumentException().isThrownBy(() -> new Redirect(status, true, host, 443));
        assertThatIllegalArgumentException().isThrownBy(() -> new PortRedirect(status, true, 443));
    }

    @Test
    void aRedirectGoesToOneHostAndSaysThePortOnlyWhereItIsUnusual() {
        DomainName host = DomainName.of("www.example.org");
        assertThat(Redirect.permanent(host).origin()).isEqualTo("https://www.example.org");
        assertThat(new Redirect(302, false, host, 80).origin()).isEqualTo("http://www.example.org");
        assertThat(new Redirect(302, false, host, 443).origin()).isEqualTo("http://www.example.org:443");
        assertThat(Redirect.permanent(host).spoken()).isEqualTo("301 to https://www.example.org");
        assertThatIllegalArgumentException().isThrownBy(() -> Redirect.permanent(DomainName.ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> Redirect.permanent(host.wildcard()));
    }

    @Test
    void aPathBeginsWithASlashAndHasNoBlanks() {
        assertThat(PathMatch.prefix("/api").takes("/api/v1")).isTrue();
        assertThat(PathMatch.exact("/api").takes("/api/v1")).isFalse();
        assertThat(PathMatch.exact("/api")).hasToString("= /api");
        for (String wrong : List.of("", "api", "/a b", "/\u00e4", "/a\n")) {
            assertThatIllegalArgumentException().isThrownBy(() -> PathMatch.prefix(wrong));
        }
    }
}
