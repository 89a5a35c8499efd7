package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateLinesTest {
    private static final Id OTHER = Id.of("other");

    @Test
    void coveredTlsServersAreOfferedFirst() {
        assertThat(Drawn.offers(with("www.example.com", "*.shop.example.com"), "other", "edge"))
                .containsExactly(
                        "Install other on the servers that it covers of edge",
                        "Install other on all TLS servers of edge");
        assertThat(Drawn.offers(with("www.example.org"), "other", "edge"))
                .containsExactly("Install other on all TLS servers of edge");
    }

    @Test
    void onlyTheServersMeantChange() {
        Topology after = Drawn.first(with("www.example.com", "*.shop.example.com"), "other", "edge");
        assertThat(edge(after).servers())
                .extracting(Server::certificate)
                .containsExactly(Optional.of(OTHER), Optional.empty());
    }

    @Test
    void aProxyWithoutTlsGetsAListenForIt() {
        Server plain =
                new Server(List.of(Listen.http()), List.of(ServerName.exact(Shop.WWW)), Optional.empty(), List.of());
        Topology topology = with("www.example.com").with(Shop.edge().withServers(List.of(plain)));
        assertThat(Drawn.offers(topology, "other", "edge"))
                .containsExactly(
                        "Install other on the servers that it covers, with TLS on port 443 of edge",
                        "Install other on all servers, with TLS on port 443 of edge");
        assertThat(edge(Drawn.first(topology, "other", "edge"))
                        .servers()
                        .getFirst()
                        .listens())
                .containsExactly(Listen.http(), Listen.https());
    }

    @Test
    void backendsAndEndpointsPresentItToo() {
        Topology backend = Drawn.first(Shop.topology(), "certificate", "node-1");
        assertThat(backend.get(Shop.NODE_1, Backend.class).certificate()).contains(Shop.CERTIFICATE);
        assertThat(Drawn.refusal(backend, "certificate", "node-1"))
                .isEqualTo("certificate is installed on node-1 already.");
        Topology endpoint = Drawn.first(with("cdn.example.net"), "other", "cdn");
        assertThat(endpoint.get(Shop.CDN, ExternalEndpoint.class).certificate()).contains(OTHER);
    }

    @Test
    void whereItIsInstalledAlreadyItIsRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "certificate", "edge"))
                .isEqualTo("certificate is installed on every TLS server of edge already.");
        assertThat(Drawn.refusal(Shop.topology(), "certificate", "cdn")).contains("already");
    }

    @Test
    void aProxyWithoutServersIsRefused() {
        Topology bare = Shop.topology().with(Shop.edge().withServers(List.of()));
        assertThat(Drawn.refusal(bare, "certificate", "edge"))
                .isEqualTo("edge has no server yet to install a certificate on.");
    }

    private static Topology with(String... names) {
        return Shop.topology()
                .with(new Certificate(
                        OTHER,
                        "other",
                        java.util.Arrays.stream(names).map(DomainName::of).toList(),
                        Optional.empty(),
                        "/etc/ssl/other.pem",
                        "/etc/ssl/other.key"));
    }

    private static Proxy edge(Topology topology) {
        return topology.get(Shop.EDGE, Proxy.class);
    }
}
