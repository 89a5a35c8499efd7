package fingerpost.export.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Web;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
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

/** The real HAProxy does with the exported files what these say. */
class HaproxyServesTest {
    private static final Socket HTTP = new Socket(false, 80);

    @TempDir
    private Path folder;

    private RealHaproxy started(Proxy proxy) throws Exception {
        Topology topology = Running.all(SmallDesigns.with(proxy), Proxy.Kind.HAPROXY);
        Bundle bundle = new HaproxyExporter().export(topology, "2.6", Map.of());
        RealHaproxy haproxy = new RealHaproxy(folder, Running.filesOf(bundle, proxy), any -> "127.0.9.9:9");
        haproxy.start();
        return haproxy;
    }

    @Test
    void dotSegmentsReachNoLocation() throws Exception {
        try (RealHaproxy haproxy = started(SmallDesigns.answering("here"))) {
            for (String path : List.of("/a/../b", "/./b", "/a/%2e%2e", "/..")) {
                assertThat(Web.get(haproxy.where(HTTP), false, "example.com", path))
                        .as(path)
                        .map(Web.Reply::status)
                        .contains(400);
            }
            assertThat(Web.get(haproxy.where(HTTP), false, "Example.COM.:80", "/a..b/...c"))
                    .map(Web.Reply::body)
                    .contains("here");
        }
    }

    @Test
    void threeHundredHostileBodiesAreSentAsTheyAre() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        List<Location> locations = new ArrayList<>();
        List<String> bodies = new ArrayList<>(List.of("%[env(HOME)] ${HOME} $HOME %% \\ \" ' # \u0001 \u007f\r\n\t"));
        while (bodies.size() < 300) {
            String body = HostileText.of(random);
            if (isWritten(body)) {
                bodies.add(body);
            }
        }
        for (int i = 0; i < bodies.size(); i++) {
            locations.add(new Location(PathMatch.exact("/" + i), new Respond(200, bodies.get(i))));
        }
        Proxy proxy = SmallDesigns.proxy(
                new Server(List.of(Listen.http()), List.of(ServerName.of("example.com")), Optional.empty(), locations));
        try (RealHaproxy haproxy = started(proxy)) {
            for (int i = 0; i < bodies.size(); i++) {
                Web.Reply reply = Web.get(haproxy.where(HTTP), false, "example.com", "/" + i)
                        .orElseThrow();
                assertThat(reply.body()).isEqualTo(bodies.get(i));
            }
        }
    }

    private static boolean isWritten(String body) {
        try {
            Topology topology = Running.all(SmallDesigns.with(SmallDesigns.answering(body)), Proxy.Kind.HAPROXY);
            new HaproxyExporter().export(topology, "2.6", Map.of());
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
