package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.StandIns;
import fingerpost.export.proxy.Web;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real nginx does with the exported files what these say. */
class NginxServesTest {
    private static final Socket HTTP = new Socket(false, 80);
    private static final Socket HTTPS = new Socket(false, 443);

    @TempDir
    private Path folder;

    private RealNginx started(Topology topology, StandIns backends) throws Exception {
        Bundle bundle = new NginxExporter().export(topology, "1.22", Map.of());
        RealNginx nginx = new RealNginx(folder, NginxAcceptsTest.filesOf(bundle, "edge"), backends::of);
        nginx.start();
        return nginx;
    }

    @Test
    void aHostThatNoServerHasIsCutOffAndItsHandshakeRefused() throws Exception {
        Topology topology = SmallDesigns.with(SmallDesigns.shop());
        try (StandIns backends = new StandIns(topology);
                RealNginx nginx = started(topology, backends)) {
            assertThat(Web.get(nginx.where(HTTP), false, "other.example.org", "/"))
                    .isEmpty();
            assertThat(Web.get(nginx.where(HTTPS), true, "other.example.org", "/"))
                    .isEmpty();
            assertThat(Web.get(nginx.where(HTTPS), true, "www.example.com", "/"))
                    .isPresent();
        }
    }

    @Test
    void pathAndQueryReachTheBackendAsTheyWereSent() throws Exception {
        Topology topology = SmallDesigns.with(SmallDesigns.shop());
        try (StandIns backends = new StandIns(topology);
                RealNginx nginx = started(topology, backends)) {
            Web.Reply reply = Web.get(nginx.where(HTTPS), true, "www.example.com", "/a%2Fb//c?d=%20e")
                    .orElseThrow();
            assertThat(reply.body()).contains("host=www.example.com\n", "uri=/a%2Fb//c?d=%20e\n", "proto=https\n");
        }
    }

    @Test
    void aRedirectCarriesNothingIntoTheHeaders() throws Exception {
        Topology topology = SmallDesigns.with(SmallDesigns.shop());
        try (StandIns backends = new StandIns(topology);
                RealNginx nginx = started(topology, backends)) {
            Web.Reply reply = Web.get(nginx.where(HTTP), false, "www.example.com", "/a%0d%0aSet-Cookie:%20b=c")
                    .orElseThrow();
            assertThat(reply.status()).isEqualTo(301);
            assertThat(reply.headers())
                    .containsEntry("location", "https://www.example.com/a%0d%0aSet-Cookie:%20b=c")
                    .doesNotContainKey("set-cookie");
        }
    }

    @Test
    void aPathWithoutItsSlashIsNotRedirectedByNginxItself() throws Exception {
        Topology topology = SmallDesigns.with(SmallDesigns.proxy(SmallDesigns.server(
                List.of(Listen.http()),
                "example.com",
                new Location(PathMatch.prefix("/api/"), ProxyPass.to(SmallDesigns.SHOP)),
                Location.all(Redirect.permanent(DomainName.of("www.example.com"))))));
        try (StandIns backends = new StandIns(topology);
                RealNginx nginx = started(topology, backends)) {
            assertThat(Web.get(nginx.where(HTTP), false, "example.com", "/api/")
                            .orElseThrow()
                            .status())
                    .isEqualTo(200);
            assertThat(Web.get(nginx.where(HTTP), false, "example.com", "/api")
                            .orElseThrow()
                            .headers())
                    .containsEntry("location", "https://www.example.com/api");
        }
    }

    @Test
    void whatNoLocationTakesIsNotFound() throws Exception {
        Topology topology = SmallDesigns.with(SmallDesigns.proxy(SmallDesigns.server(
                List.of(Listen.http()), "example.com", new Location(PathMatch.prefix("/a"), new Respond(200, "a")))));
        try (StandIns backends = new StandIns(topology);
                RealNginx nginx = started(topology, backends)) {
            assertThat(Web.get(nginx.where(HTTP), false, "example.com", "/")
                            .orElseThrow()
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void fiveHundredHostileBodiesAreSentAsTheyAre() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        List<Location> locations = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        while (bodies.size() < 500) {
            String body = HostileText.of(random);
            if (isWritten(body)) {
                locations.add(new Location(PathMatch.exact("/" + bodies.size()), new Respond(200, body)));
                bodies.add(body);
            }
        }
        Topology topology = SmallDesigns.with(SmallDesigns.proxy(new Server(
                List.of(Listen.http()), List.of(ServerName.of("example.com")), Optional.empty(), locations)));
        try (StandIns backends = new StandIns(topology);
                RealNginx nginx = started(topology, backends)) {
            for (int i = 0; i < bodies.size(); i++) {
                Web.Reply reply = Web.get(nginx.where(HTTP), false, "example.com", "/" + i)
                        .orElseThrow();
                assertThat(reply.body()).isEqualTo(bodies.get(i));
            }
        }
    }

    private static boolean isWritten(String body) {
        try {
            new NginxExporter().export(SmallDesigns.with(SmallDesigns.answering(body)), "1.22", Map.of());
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
