package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Certificate;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerBlockTest {
    private final Losses losses = new Losses();

    private String text(Proxy proxy, String file, String key) throws Refusal {
        Certificate certificate = new Certificate(
                SmallDesigns.CERTIFICATE, "", List.of(DomainName.of("example.com")), Optional.empty(), file, key);
        ServerBlock blocks = new ServerBlock(
                SmallDesigns.with(proxy).with(certificate),
                new Sockets(proxy),
                NginxVersion.V1_22,
                new Words(Subject.of(proxy.id())),
                losses);
        return NginxText.print(blocks.of(0, proxy.servers().getFirst()).stream().toList());
    }

    private String text(Server server) throws Refusal {
        return text(SmallDesigns.proxy(server), "/etc/ssl/a.pem", "/etc/ssl/a.key");
    }

    private static Server server(boolean tls, Optional<Id> certificate, List<String> names, Location... locations) {
        return new Server(
                List.of(new Listen(8443, Families.V4, tls, false)),
                names.stream().map(ServerName::of).toList(),
                certificate,
                Arrays.asList(locations));
    }

    private static Location at(String path, int status) {
        return new Location(PathMatch.prefix(path), new Respond(status, ""));
    }

    private Loss onlyLoss() {
        List<Loss> told = losses.list().stream()
                .filter(loss -> loss.status() != Status.EXACT)
                .toList();
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    @Test
    void aServerWithoutALocationForEverythingAnswers404ToTheRest() throws Refusal {
        assertThat(text(server(false, Optional.empty(), List.of("example.com"), at("/a", 444))))
                .isEqualTo("""
                    server {
                        listen 8443;
                        server_name example.com;

                        location /a {
                            return 444;
                        }

                        location / {
                            return 404;
                        }
                    }
                    """);
    }

    @Test
    void everyFormOfNameIsExactAndEachStandsOnce() throws Refusal {
        assertThat(text(server(
                        false,
                        Optional.empty(),
                        List.of("example.com", "*.example.com", "www.example.*", ".example.net", "Example.com."))))
                .contains("    server_name example.com *.example.com www.example.* .example.net;\n");
    }

    @Test
    void aNamelessServerHasANameThatNoHostHas() throws Refusal {
        assertThat(text(server(false, Optional.empty(), List.of()))).contains("    server_name _;\n");
    }

    @Test
    void theCertificateAndItsKeyStandAsPaths() throws Refusal {
        assertThat(text(server(true, Optional.of(SmallDesigns.CERTIFICATE), List.of("example.com"))))
                .contains("    listen 8443 ssl http2;\n")
                .contains("    ssl_certificate /etc/ssl/a.pem;\n    ssl_certificate_key /etc/ssl/a.key;\n");
        assertThat(losses.list()).singleElement().satisfies(loss -> {
            assertThat(loss.subject()).hasToString("certificate");
            assertThat(loss.status()).isEqualTo(Status.EXACT);
        });
    }

    @Test
    void aCertificateWithoutAKeyFileHasItsKeyInTheSameFile() throws Refusal {
        Proxy proxy = SmallDesigns.proxy(server(true, Optional.of(SmallDesigns.CERTIFICATE), List.of("example.com")));
        assertThat(text(proxy, "/etc/ssl/both.pem", "")).contains("ssl_certificate_key /etc/ssl/both.pem;");
    }

    @Test
    void tlsWithoutACertificateRefusesTheHandshake() throws Refusal {
        assertThat(text(server(true, Optional.empty(), List.of("example.com"))))
                .contains("    ssl_reject_handshake on;\n")
                .doesNotContain("ssl_certificate");
        assertThat(onlyLoss().subject()).hasToString("edge");
        assertThat(onlyLoss().message()).contains("The server example.com has no certificate");
    }

    @Test
    void aCertificateWithoutAFileRefusesTheHandshakeAndIsItsOwnLoss() throws Refusal {
        Proxy proxy = SmallDesigns.proxy(server(true, Optional.of(SmallDesigns.CERTIFICATE), List.of("example.com")));
        assertThat(text(proxy, "", "")).contains("    ssl_reject_handshake on;\n");
        assertThat(onlyLoss().subject()).hasToString("certificate");
        assertThat(onlyLoss().status()).isEqualTo(Status.CANNOT);
    }

    @Test
    void aPlainServerShowsNoCertificate() throws Refusal {
        assertThat(text(server(false, Optional.of(SmallDesigns.CERTIFICATE), List.of("example.com"))))
                .doesNotContain("ssl");
    }

    @Test
    void aFilePathThatCouldBeMoreIsRefusedByItsCertificate() {
        Proxy proxy = SmallDesigns.proxy(server(true, Optional.of(SmallDesigns.CERTIFICATE), List.of("example.com")));
        assertThatThrownBy(() -> text(proxy, "/etc/ssl/a;b.pem", ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.subject()).hasToString("certificate"));
    }

    @Test
    void aServerThatNobodyReachesIsLeftOutAndTold() throws Refusal {
        Proxy onlyV6 = SmallDesigns.proxy(server(false, Optional.empty(), List.of("example.com")))
                .withAddresses(List.of(IpAddress.of("2001:db8::1")));
        assertThat(text(onlyV6, "", "")).isEmpty();
        assertThat(onlyLoss().message()).contains("The server example.com", "nobody reaches it");
    }

    @Test
    void twoPathsThatAreOneForNginxAreWrittenOnce() throws Refusal {
        String text = text(server(false, Optional.empty(), List.of("example.com"), at("/a", 444), at("/%61", 410)));
        assertThat(text)
                .containsOnlyOnce("location /a {\n        return 444;\n")
                .doesNotContain("410");
        assertThat(onlyLoss().message()).startsWith("/%61 is for nginx the same location as one before it");
    }
}
