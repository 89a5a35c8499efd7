package fingerpost.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.RealServers;
import fingerpost.dns.IpAddress;
import fingerpost.export.Samples;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real {@code curl} at the proxies and applications of a design. */
class WebsitesTest {
    private static final IpAddress LOCALHOST = IpAddress.of("127.0.0.1");
    private static final Id APP_1 = Id.of("app-1");

    @TempDir
    private Path folder;

    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    @Test
    void requestsGoWhereTheProxySendsThemAndStickThere() throws Exception {
        Topology design = design();
        Rehearsal rehearsal = new Rehearsal(design, Keys.made(design), asked::add, 1);
        try (Websites websites = open(design, rehearsal)) {
            String first = curl(websites, 0, "http://www.example.com/a%20b?c", "-H", "Fingerpost-Client: 198.51.100.7");
            assertThat(first)
                    .startsWith("HTTP/1.1 200 OK")
                    .contains(
                            "X-Backend: app-1",
                            "Set-Cookie: sid=app-1; Path=/",
                            "Host: www.example.com\n",
                            "Path: /a%20b?c",
                            "X-Forwarded-For: 198.51.100.7",
                            "X-Forwarded-Proto: http\n");
            assertThat(curl(websites, 0, "http://www.example.com/")).contains("X-Backend: app-2");
            for (int i = 0; i < 3; i++) {
                assertThat(curl(websites, 0, "http://www.example.com/", "-b", "sid=app-1"))
                        .contains("X-Backend: app-1", "Cookie: sid=app-1")
                        .doesNotContain("Set-Cookie");
            }
            rehearsal.fail(APP_1);
            assertThat(curl(websites, 0, "http://www.example.com/", "-b", "sid=app-1"))
                    .contains("X-Backend: app-2", "Set-Cookie: sid=app-2");
            rehearsal.fail(Id.of("app-2"));
            assertThat(curl(websites, 0, "http://www.example.com/")).startsWith("HTTP/1.1 502 Bad Gateway");
            rehearsal.fail(Id.of("proxy"));
            assertThat(curl(websites, 0, "http://www.example.com/")).contains("curl: (52)");
        }
        assertThat(asked.getFirst().toString())
                .startsWith("127.0.0.1  GET http://www.example.com/a%20b?c at 192.0.2.1:80  ->  200 from app-1");
        assertThat(asked.getFirst().path())
                .contains(Subject.of(Id.of("proxy")), Subject.of(Id.of("service")), Subject.of(APP_1));
    }

    @Test
    void otherEndsAreThoseOfTheProxy() throws Exception {
        Topology design = design();
        try (Websites websites = open(design, new Rehearsal(design, Keys.made(design), asked::add, 1))) {
            assertThat(curl(websites, 0, "http://www.example.com/status"))
                    .startsWith("HTTP/1.1 404")
                    .endsWith("gone");
            assertThat(curl(websites, 0, "http://www.example.com/closed")).contains("curl: (52)");
            assertThat(curl(websites, 0, "http://unknown.example.com/")).contains("curl: (52)");
            assertThat(curl(websites, 0, "http://www.example.com/", "-X", "POST", "-d", "some body"))
                    .contains("X-Backend");
            assertThat(curl(websites, 0, "http://www.example.com/", "-I")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aRedirectToAPortLeadsToTheApplicationThere() throws Exception {
        Topology design = Samples.read("port-redirection.topology.json");
        try (Websites websites = open(design, new Rehearsal(design, Keys.made(design), asked::add, 1))) {
            assertThat(websites.places().keySet())
                    .extracting(WebPlace::socket)
                    .containsExactly("203.0.113.40:80", "203.0.113.40:3001", "203.0.113.40:3002", "203.0.113.40:3003");
            assertThat(curl(websites, 0, "http://notes.example.com/x"))
                    .contains("Location: http://notes.example.com:3002/x");
            assertThat(curl(websites, 2, "http://notes.example.com:3002/x"))
                    .contains("X-Backend: notes", "Host: notes.example.com\n")
                    .doesNotContain("X-Forwarded");
            assertThat(websites.curl().getFirst()).contains("--connect-to ::127.0.0.1:", "http://chat.example.com/");
        }
    }

    @Test
    void whereTheDesignSpeaksTlsSoDoesItWithACertificateForItsHosts() throws Exception {
        Topology design = Samples.read("www-cname-to-cloud-load-balancer.topology.json");
        try (Websites websites = open(design, new Rehearsal(design, Keys.made(design), asked::add, 1))) {
            int secure = List.copyOf(websites.places().keySet()).stream()
                    .map(WebPlace::port)
                    .toList()
                    .indexOf(443);
            String shown = curl(websites, secure, "https://example.com/a", "-k", "-w", "%{certs}");
            assertThat(shown).startsWith("HTTP/1.1 301").contains("Location: https://www.example.com/a\n");
            Path trusted = Files.writeString(
                    folder.resolve("trusted.pem"), shown.substring(shown.indexOf("-----BEGIN CERTIFICATE")));
            String believing = trusted.toString();
            assertThat(curl(websites, secure, "https://example.com/", "--cacert", believing))
                    .startsWith("HTTP/1.1 301");
            assertThat(curl(websites, secure, "https://other.example.com/", "--cacert", believing))
                    .contains("curl: (60)");
            assertThat(curl(websites, secure, "http://example.com:443/")).startsWith("HTTP/1.1 400");
            assertThat(curl(websites, 0, "https://example.com:80/", "-k")).contains("curl: (35)");
            assertThat(websites.curl())
                    .contains("curl -ik --connect-to ::127.0.0.1:"
                            + List.copyOf(websites.places().values())
                                    .get(secure)
                                    .port()
                            + " https://example.com/");
        }
        assertThat(asked.getFirst().question()).startsWith("GET https://example.com/a at ");
    }

    @Test
    void aPlaceThatStaysKeepsItsPortANewOneGetsTheNextFreeOneAndAnOldOneIsReleased() throws Exception {
        Topology design = design();
        Rehearsal rehearsal = new Rehearsal(design, Keys.made(design), asked::add, 1);
        try (Websites websites = open(design, rehearsal)) {
            List<Integer> before = ports(websites);
            Topology changed = design.with(Backend.of(APP_1, "App 1", Host.of("203.0.113.1"), 81));
            try (ServerSocket taken = new ServerSocket(before.getLast() + 1, 1, InetAddress.getLoopbackAddress())) {
                assertThat(taken.isBound()).isTrue();
                rehearsal.replace(changed);
                websites.replace(changed, rehearsal);
            }
            assertThat(ports(websites)).containsExactly(before.getFirst(), before.getLast() + 2, before.getLast());
            assertThat(curl(websites, 1, "http://203.0.113.1:81/")).contains("X-Backend: app-1");
            new ServerSocket(before.get(1), 1, InetAddress.getLoopbackAddress()).close();
        }
    }

    private static List<Integer> ports(Websites websites) {
        return websites.places().values().stream()
                .map(fingerpost.wire.Server::port)
                .toList();
    }

    @Test
    void aPortThatIsTakenClosesThoseThatWereOpened() throws Exception {
        Topology design = Samples.read("port-redirection.topology.json");
        Rehearsal rehearsal = new Rehearsal(design, Keys.made(design), asked::add, 1);
        int first = RealServers.freePort();
        try (ServerSocket taken = new ServerSocket(first + 1, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(() -> Websites.open(design, new fingerpost.wire.Server(LOCALHOST, first), rehearsal))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("TCP port " + (first + 1) + " of 127.0.0.1 is taken");
        }
        Websites.open(design, new fingerpost.wire.Server(LOCALHOST, first), rehearsal)
                .close();
    }

    /** Two applications behind one proxy with a sticky cookie. */
    private static Topology design() {
        Id service = Id.of("service");
        Service balanced = Service.of(service, "Service", List.of(Member.of(APP_1), Member.of(Id.of("app-2"))));
        Service sticky = new Service(
                service,
                balanced.label(),
                balanced.members(),
                balanced.balancing(),
                Optional.of("sid"),
                0,
                Optional.empty());
        Server server = new Server(
                List.of(Listen.http()),
                List.of(ServerName.of("www.example.com")),
                Optional.empty(),
                List.of(
                        Location.all(ProxyPass.to(service)),
                        new Location(PathMatch.prefix("/status"), new Respond(404, "gone")),
                        new Location(PathMatch.prefix("/closed"), new Respond(444, ""))));
        return Topology.of(
                "Test",
                "",
                List.of(
                        Backend.of(APP_1, "App 1", Host.of("203.0.113.1"), 8080),
                        Backend.of(Id.of("app-2"), "App 2", Host.of("203.0.113.2"), 8080),
                        sticky,
                        new Proxy(
                                Id.of("proxy"),
                                "Proxy",
                                Proxy.Kind.NGINX,
                                List.of(IpAddress.of("192.0.2.1")),
                                List.of(server))));
    }

    private static Websites open(Topology design, Rehearsal rehearsal) throws IOException {
        return Websites.open(design, new fingerpost.wire.Server(LOCALHOST, RealServers.freePort()), rehearsal);
    }

    private static String curl(Websites websites, int place, String url, String... options) throws IOException {
        int port = List.copyOf(websites.places().values()).get(place).port();
        List<String> call = new ArrayList<>(List.of(
                RealServers.require("curl").toString(),
                "-isS",
                "--noproxy",
                "*",
                "--connect-to",
                "::127.0.0.1:" + port));
        call.addAll(List.of(options));
        call.add(url);
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    }
}
