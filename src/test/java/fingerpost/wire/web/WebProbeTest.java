package fingerpost.wire.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.testnet.LabCertificates;
import fingerpost.testnet.LabWeb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One look at a real nginx, HAProxy and Caddy. */
class WebProbeTest {
    private static final DomainName WWW = DomainName.of("www.example.com");

    /** The machine may be busy with other tests. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static WebProbe probe;
    private static int plain;
    private static int secure;
    private static final List<LabWeb> SERVERS = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        LabCertificates lab = new LabCertificates(folder.resolve("ca"));
        LabCertificates.Issued good = lab.forNames("example.com", "www.example.com");
        LabCertificates.Issued self = lab.selfSigned("www.example.com");
        LabCertificates.Issued strange = new LabCertificates(folder.resolve("other")).forNames("www.example.com");
        probe = new WebProbe(Authorities.ofPem(lab.root()), InstantSource.system()).withPatience(LONG);
        plain = RealServers.freePort();
        secure = RealServers.freePort();
        String server = "server { listen %s:" + secure + " ssl; ssl_certificate %s; ssl_certificate_key %s;"
                + " location / { return 200 \"$host $ssl_server_name\"; } }\n";
        SERVERS.add(LabWeb.nginx(
                folder.resolve("nginx"),
                server.formatted("127.88.0.1", good.chain(), good.key())
                        + server.formatted("127.88.0.2", self.chain(), self.key())
                        + server.formatted("127.88.0.3", good.alone(), good.key())
                        + server.formatted("127.88.0.4", strange.chain(), strange.key())
                        + "server { listen 127.88.0.1:" + plain + "; location / { return 302 https://$host/x; } }\n"));
        SERVERS.add(LabWeb.haproxy(
                folder.resolve("haproxy"),
                "frontend web\n  bind 127.88.0.5:" + secure + " ssl crt " + good.bundle() + "\n  bind 127.88.0.5:"
                        + plain + "\n  default_backend none\nbackend none\n  server gone 127.88.0.99:1\n"));
        SERVERS.add(LabWeb.caddy(
                folder.resolve("caddy"),
                "https://www.example.com:" + secure + " {\n bind 127.88.0.6\n tls " + good.chain() + " " + good.key()
                        + "\n respond \"caddy\"\n}\nhttp://www.example.com:" + plain
                        + " {\n bind 127.88.0.6\n respond \"caddy\"\n}\n"));
    }

    @AfterAll
    static void stop() {
        SERVERS.forEach(LabWeb::close);
    }

    private static WebAnswer ask(String address, int port, boolean tls) {
        return probe.ask(WebRequest.of(IpAddress.of(address), port, tls, WWW));
    }

    @Test
    void plainHttpGivesStatusAndLocation() {
        HttpReply reply = ask("127.88.0.1", plain, false).reply().orElseThrow();
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.location()).contains("https://www.example.com/x");
        assertThat(reply.field("server"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("nginx/"));
    }

    @Test
    void tlsNamesTheServerAndSendsTheHost() {
        WebAnswer answer = ask("127.88.0.1", secure, true);
        assertThat(new String(answer.reply().orElseThrow().body().octets(), StandardCharsets.US_ASCII))
                .isEqualTo("www.example.com www.example.com");
        assertThat(answer.tls().orElseThrow().protocol()).startsWith("TLSv1.");
        ServedCertificate certificate = answer.certificate().orElseThrow();
        assertThat(certificate.names()).containsExactly("example.com", "www.example.com");
        assertThat(certificate.organisation()).contains(LabCertificates.ORGANISATION);
    }

    @Test
    void withoutServerNameNoneIsSent() {
        WebRequest request =
                WebRequest.of(IpAddress.of("127.88.0.1"), secure, true, WWW).withoutServerName();
        assertThat(new String(probe.ask(request).reply().orElseThrow().body().octets(), StandardCharsets.US_ASCII))
                .isEqualTo("www.example.com ");
    }

    @ParameterizedTest
    @CsvSource({
        "127.88.0.1,KNOWN",
        "127.88.0.2,SELF_SIGNED",
        "127.88.0.3,INCOMPLETE",
        "127.88.0.4,INCOMPLETE",
        "127.88.0.5,KNOWN",
        "127.88.0.6,KNOWN"
    })
    void theChainIsTakenWhateverItIsAndJudged(String address, ChainTrust trust) {
        assertThat(ask(address, secure, true).tls().orElseThrow().trust()).isEqualTo(trust);
    }

    @Test
    void haproxyWithoutBackendAnswersThatItHasNone() {
        assertThat(ask("127.88.0.5", secure, true).reply().orElseThrow().status())
                .isEqualTo(503);
        assertThat(ask("127.88.0.5", plain, false).reply().orElseThrow().status())
                .isEqualTo(503);
    }

    @Test
    void caddyAnswers() {
        assertThat(ask("127.88.0.6", secure, true).reply().orElseThrow().body().length())
                .isEqualTo(5);
    }

    @Test
    void headHasNoBody() {
        WebRequest request =
                WebRequest.of(IpAddress.of("127.88.0.6"), plain, false, WWW).withMethod(WebRequest.Method.HEAD);
        HttpReply reply = probe.ask(request).reply().orElseThrow();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().length()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.88.0.1", "127.88.0.5", "127.88.0.6"})
    void tlsOnAPlainPortIsToldFromSilence(String address) {
        WebFailure failure = ask(address, plain, true).failure().orElseThrow();
        assertThat(failure.stage()).isEqualTo(WebFailure.Stage.TLS);
        assertThat(failure.kind()).isEqualTo(WebFailure.Kind.OTHER_PROTOCOL);
        assertThat(failure.why()).endsWith("does not speak TLS there.");
    }

    @Test
    void plainHttpOnATlsPortIsAnsweredByNginxAndClosedOrAlertedByHaproxy() {
        assertThat(ask("127.88.0.1", secure, false).reply().orElseThrow().status())
                .isEqualTo(400);
        assertThat(ask("127.88.0.5", secure, false).failure().orElseThrow().stage())
                .isEqualTo(WebFailure.Stage.HTTP);
    }

    @Test
    void caddyRefusesAHandshakeForANameThatItDoesNotKnow() {
        WebRequest stranger =
                WebRequest.of(IpAddress.of("127.88.0.6"), secure, true, DomainName.of("other.example.net"));
        assertThat(probe.ask(stranger).failure().orElseThrow().kind()).isEqualTo(WebFailure.Kind.HANDSHAKE);
    }

    @Test
    void aPortWhereNothingListensRefuses() {
        WebAnswer answer = ask("127.88.0.7", plain, false);
        assertThat(answer.connected()).isFalse();
        assertThat(answer.failure().orElseThrow().kind()).isEqualTo(WebFailure.Kind.REFUSED);
    }
}
