package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.Certificate;
import fingerpost.testnet.ScriptedTcp;
import fingerpost.testnet.SecuredResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DNS over UDP, TCP, TLS and HTTPS with a real unbound, at 127.0.0.1 and ::1. */
class UnboundTest {
    private static final int PADDING = 12;
    private static final EdnsOption.Cookie COOKIE = new EdnsOption.Cookie("0102030405060708", "");
    private static final String LOCAL = "127.0.0.1";

    @TempDir
    static Path folder;

    private static Certificate certificate;
    private static SecuredResolver unbound;

    @BeforeAll
    static void start() throws IOException {
        certificate = Certificate.forNames(folder, "dns:dns.example.com,ip:127.0.0.1,ip:::1");
        unbound = SecuredResolver.start(folder.resolve("unbound"), certificate);
    }

    @AfterAll
    static void stop() {
        unbound.close();
    }

    private static Query query(Transport transport, String address, Optional<String> host, String path) {
        return Query.recursive(Samples.www(), unbound.server(transport, address, host, path))
                .withTransport(transport)
                .withPatience(Limits.TRANSFER, 1);
    }

    private static Query query(Transport transport) {
        return query(transport, LOCAL, Optional.empty(), Server.DNS_QUERY);
    }

    private static Exchange trusting(Query query) {
        return new NetworkClient(Trust.ofPem(certificate.pem())).ask(query);
    }

    private static void answered(Exchange exchange) {
        assertThat(exchange.message().orElseThrow().answer())
                .extracting(ResourceRecord::text)
                .containsExactly("192.0.2.80");
    }

    @ParameterizedTest
    @CsvSource({
        "UDP,::1",
        "TCP,::1",
        "TLS,::1",
        "HTTPS,::1",
        "UDP,127.0.0.1",
        "TCP,127.0.0.1",
        "TLS,127.0.0.1",
        "HTTPS,127.0.0.1"
    })
    void everyTransportAndFamilyBringsTheAnswer(Transport transport, String address) {
        Exchange exchange = trusting(query(transport, address, Optional.empty(), Server.DNS_QUERY));
        answered(exchange);
        assertThat(exchange.attempts()).extracting(Attempt::transport).containsExactly(transport);
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "HTTPS"})
    void oneClientMayAskAgainAndAgain(Transport transport) {
        NetworkClient client = new NetworkClient(Trust.ofPem(certificate.pem()));
        for (int i = 0; i < 10; i++) {
            answered(client.ask(query(transport)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "HTTPS"})
    void aCertificateSignedByItselfIsRefusedWithTheReason(Transport transport) {
        assertThat(why(new NetworkClient().ask(query(transport))))
                .contains("The certificate of 127.0.0.1#", "is not believed for 127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "TLS,dns.example.com,true",
        "HTTPS,dns.example.com,true",
        "TLS,other.example.com,false",
        "HTTPS,other.example.com,false"
    })
    void theCertificateMustCoverTheHostThatIsNamed(Transport transport, String host, boolean covered) {
        Exchange exchange = trusting(query(transport, LOCAL, Optional.of(host), Server.DNS_QUERY));
        assertThat(exchange.message().isPresent()).isEqualTo(covered);
        assertThat(covered ? host : why(exchange)).contains(host);
    }

    /** RFC 8310, opportunistic privacy: who answers is not looked at. */
    @ParameterizedTest
    @CsvSource({"TLS,other.example.com", "HTTPS,other.example.com", "TLS,dns.example.com"})
    void whoWantsOnlyPrivacyTakesEveryCertificate(Transport transport, String host) {
        Query query = query(transport, LOCAL, Optional.of(host), Server.DNS_QUERY);
        answered(new NetworkClient(Trust.opportunistic()).ask(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere", "/dns-query/x"})
    void anotherPathIsToldWithItsStatus(String path) {
        assertThat(why(trusting(query(Transport.HTTPS, LOCAL, Optional.empty(), path))))
                .contains("answers HTTP status 404 for " + path);
    }

    /** RFC 8467: the query has a whole block of 128 octets, and over TLS unbound fills its response up to 468. */
    @ParameterizedTest
    @CsvSource({"TLS,128,468", "HTTPS,128,60", "TCP,56,60"})
    void encryptedQueriesArePadded(Transport transport, int sent, int received) {
        Exchange exchange =
                trusting(query(transport).withEdns(Optional.of(Edns.plain().with(COOKIE))));
        assertThat(exchange.last().sent().length()).isEqualTo(sent);
        assertThat(((Reply.Accepted) exchange.reply()).packet().length()).isEqualTo(received);
        assertThat(exchange.message().orElseThrow().edns().orElseThrow().options().stream()
                        .anyMatch(option -> option instanceof EdnsOption.Other other && other.code() == PADDING))
                .isEqualTo(received == 468);
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "HTTPS"})
    void aServerThatClosesBeforeTheHandshakeIsNamed(Transport transport) throws IOException {
        try (ScriptedTcp closing =
                new ScriptedTcp(LOCAL, client -> client.getInputStream().read())) {
            Server server = new Server(Samples.server().address(), closing.port());
            Query query = Query.recursive(Samples.www(), server).withTransport(transport);
            assertThat(why(trusting(query))).contains("127.0.0.1#" + closing.port());
        }
    }

    private static String why(Exchange exchange) {
        return exchange.reply() instanceof Reply.Unreachable unreachable
                ? unreachable.why()
                : exchange.reply().toString();
    }
}
