package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Certificate;
import fingerpost.testnet.Program;
import fingerpost.testnet.SecuredServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** DNS over TLS and HTTPS and signed messages, with a real named. */
class SecuredServerTest {
    private static final String COVERED = "dns.example.com";

    @TempDir
    static Path folder;

    private static Certificate certificate;
    private static SecuredServer named;

    @BeforeAll
    static void start() throws IOException {
        certificate = Certificate.forNames(folder, "dns:" + COVERED + ",ip:127.0.0.1");
        StringBuilder zone = new StringBuilder("@ NS ns\nns A 127.0.0.1\nwww A 192.0.2.80\n");
        for (int i = 0; i < 100; i++) {
            zone.append("large TXT \"").append(i).append("x".repeat(200)).append("\"\n");
        }
        named = SecuredServer.start(Program.NAMED, folder.resolve("named"), zone.toString(), certificate);
    }

    @AfterAll
    static void stop() {
        named.close();
    }

    private static Query query(Transport transport, Optional<String> host, String path) {
        int port = switch (transport) {
            case UDP, TCP -> named.port();
            case TLS -> named.tlsPort();
            case HTTPS -> named.httpsPort();
        };
        Server server = new Server(IpAddress.of("127.0.0.1"), port, host, path);
        return Query.authoritative(Samples.www(), server)
                .withTransport(transport)
                .withPatience(Limits.TRANSFER, 1);
    }

    private static Query query(Transport transport) {
        return query(transport, Optional.empty(), SecuredServer.PATH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"TLS", "HTTPS"})
    void whoseCertificateCoversTheAddressAnswers(Transport transport) {
        Exchange exchange = new NetworkClient(Trust.ofPem(certificate.pem())).ask(query(transport));
        assertThat(exchange.message().orElseThrow().answer())
                .extracting(ResourceRecord::text)
                .containsExactly("192.0.2.80");
        assertThat(exchange.last().transport()).isEqualTo(transport);
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"TLS", "HTTPS"})
    void largeAnswersComeWhole(Transport transport) {
        Question large = new Question(DomainName.of("large.example.com."), RecordType.TXT);
        Query query = query(transport);
        Exchange exchange = new NetworkClient(Trust.ofPem(certificate.pem()))
                .ask(Query.authoritative(large, query.server())
                        .withTransport(transport)
                        .withPatience(Limits.TRANSFER, 1));
        assertThat(exchange.message().orElseThrow().answer()).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "TLS,dns.example.com,true", "HTTPS,dns.example.com,true",
        "TLS,other.example.com,false", "HTTPS,other.example.com,false"
    })
    void theCertificateMustCoverTheHost(Transport transport, String host, boolean covered) {
        Exchange exchange = new NetworkClient(Trust.ofPem(certificate.pem()))
                .ask(query(transport, Optional.of(host), SecuredServer.PATH));
        assertThat(exchange.message().isPresent()).isEqualTo(covered);
        if (!covered) {
            assertThat(exchange.reply())
                    .isInstanceOfSatisfying(
                            Reply.Unreachable.class,
                            reply -> assertThat(reply.why())
                                    .startsWith("The certificate of 127.0.0.1#")
                                    .contains("is not believed for " + host));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"TLS", "HTTPS"})
    void aCertificateOfNobodyKnownIsNotBelieved(Transport transport) {
        assertThat(new NetworkClient().ask(query(transport)).reply())
                .isInstanceOfSatisfying(
                        Reply.Unreachable.class,
                        reply -> assertThat(reply.why()).contains("is not believed for 127.0.0.1"));
    }

    @Test
    void anotherPathIsSaidWithItsStatus() {
        Exchange exchange = new NetworkClient(Trust.ofPem(certificate.pem()))
                .ask(query(Transport.HTTPS, Optional.empty(), "/elsewhere"));
        assertThat(exchange.reply())
                .isInstanceOfSatisfying(
                        Reply.Unreachable.class,
                        reply -> assertThat(reply.why()).contains("HTTP status 404 for /elsewhere"));
    }

    @Test
    void aPortWithoutTlsDoesNotShakeHands() {
        Server plain = new Server(IpAddress.of("127.0.0.1"), named.port());
        Query query = Query.authoritative(Samples.www(), plain).withTransport(Transport.TLS);
        assertThat(new NetworkClient(Trust.ofPem(certificate.pem())).ask(query).message())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void whatTheKeySignedIsAcceptedOverEveryTransport(Transport transport) {
        Exchange exchange = new NetworkClient(Trust.ofPem(certificate.pem()))
                .ask(query(transport).withKey(key(SecuredServer.SECRET)));
        assertThat(exchange.message())
                .hasValueSatisfying(message -> assertThat(message.tsig()).isTrue());
    }

    @Test
    void anotherSecretIsRefused() {
        Exchange exchange = new NetworkClient().ask(query(Transport.UDP).withKey(key("b3RoZXI=")));
        assertThat(exchange.reply())
                .isInstanceOfSatisfying(
                        Reply.Refused.class, reply -> assertThat(reply.why()).contains("BADSIG"));
    }

    private static TsigKey key(String secret) {
        return new TsigKey(DomainName.of(SecuredServer.KEY), "hmac-sha256", secret);
    }
}
