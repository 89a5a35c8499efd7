package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.IpAddress;
import fingerpost.wire.Attempt;
import fingerpost.wire.Exchange;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigServersTest {
    @TempDir
    Path folder;

    private final List<Query> asked = new ArrayList<>();

    private Server server(String words) {
        return new DigServers(Session.in(folder).console(), this::silent, folder.resolve("resolv.conf"))
                .of(DigWords.ask(List.of(words.split(" ", -1))).target());
    }

    private Exchange silent(Query query) {
        asked.add(query);
        return new Exchange(
                query,
                List.of(new Attempt(
                        query.transport(), true, Packet.of(new byte[12]), new Reply.Silent(), List.of(), 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "@192.0.2.1,192.0.2.1#53",
        "@192.0.2.1:5300,192.0.2.1#5300",
        "@192.0.2.1#5300,192.0.2.1#5300",
        "@192.0.2.1 -p 5300,192.0.2.1#5300",
        "@192.0.2.1:5301 -p 5300,192.0.2.1#5301",
        "@192.0.2.1 +tcp,192.0.2.1#53",
        "@192.0.2.1 +tls,192.0.2.1#853",
        "@192.0.2.1 +https,192.0.2.1#443",
        "@2001:db8::1,2001:db8::1#53",
        "@[2001:db8::1],2001:db8::1#53",
        "@[2001:db8::1]:5300,2001:db8::1#5300",
        "@2001:db8::1#5300,2001:db8::1#5300",
        "@localhost:5300,127.0.0.1#5300",
        "@localhost -6,::1#53"
    })
    void theServerIsWhatStandsBehindTheSign(String words, String server) {
        assertThat(server(words)).hasToString(server);
        assertThat(asked).isEmpty();
    }

    @Test
    void theHostOfACertificateAndThePathAreTakenOver() {
        Server server = server("@192.0.2.1 +https=q +tls-hostname=dns.example.com");
        assertThat(server.host()).contains("dns.example.com");
        assertThat(server.path()).isEqualTo("/q");
        assertThat(server("@localhost +tls").host()).contains("localhost");
    }

    @ParameterizedTest
    @CsvSource({
        "@192.0.2.1 -6,is no IPv6 address",
        "@2001:db8::1 -4,is no IPv4 address",
        "@192.0.2.1:99999,is no port",
        "@[nonsense,is no server"
    })
    void whatIsNoServerIsRefused(String words, String reason) {
        assertThatThrownBy(() -> server(words)).isInstanceOf(CallProblem.class).hasMessageContaining(reason);
    }

    @Test
    void withoutAServerTheFirstOfTheSystemsFileIsAskedAndNamed() throws IOException {
        Files.writeString(
                folder.resolve("resolv.conf"),
                "# comment\n"
                        + "search example.com\n"
                        + "nameserver 2001:db8::53%eth0\n"
                        + "nameserver 192.0.2.53\n"
                        + "nameserver 192.0.2.54\n");
        Session session = Session.in(folder);
        Server server = new DigServers(session.console(), this::silent, folder.resolve("resolv.conf"))
                .of(DigWords.ask(List.of("www.example.com")).target());
        assertThat(server).isEqualTo(Server.of(IpAddress.of("192.0.2.53")));
        assertThat(session.err())
                .contains("asking 192.0.2.53, the first server in")
                .contains("resolv.conf");
    }

    @Test
    void withoutTheSystemsFileAServerMustBeNamed() {
        assertThatThrownBy(() -> server("www.example.com"))
                .isInstanceOf(CallProblem.class)
                .hasMessageContaining("name a server with @ADDRESS");
    }

    @Test
    void aServerByNameIsAskedOfTheSystemsResolver() throws IOException {
        Files.writeString(folder.resolve("resolv.conf"), "nameserver 192.0.2.53\n");
        assertThatThrownBy(() -> server("@ns.example.com www.example.com"))
                .isInstanceOf(CallProblem.class)
                .hasMessageContaining("192.0.2.53#53 knows no address of the server ns.example.com");
        assertThat(asked)
                .extracting(each -> each.question().toString())
                .containsExactly("ns.example.com. A", "ns.example.com. AAAA");
        assertThat(asked).allSatisfy(each -> assertThat(each.server()).hasToString("192.0.2.53#53"));
    }
}
