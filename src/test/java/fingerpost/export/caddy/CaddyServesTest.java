package fingerpost.export.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.export.json.JsonText;
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

/** The real Caddy does with the exported files what these say. */
class CaddyServesTest {
    private static final Socket HTTP = new Socket(false, 80);

    @TempDir
    private Path folder;

    private RealCaddy started(Proxy proxy) throws Exception {
        Topology topology = Running.all(SmallDesigns.with(proxy), Proxy.Kind.CADDY);
        Bundle bundle = new CaddyExporter().export(topology, "2.6", Map.of());
        RealCaddy caddy = new RealCaddy(
                folder, JsonText.parse(bundle.files().getOrDefault("edge/caddy.json", "")), any -> "127.0.9.9:9");
        caddy.start();
        return caddy;
    }

    @Test
    void aPathIsComparedWithItsCaseAndTakenLiterally() throws Exception {
        Proxy proxy = SmallDesigns.proxy(SmallDesigns.server(
                List.of(Listen.http()),
                "example.com",
                new Location(PathMatch.prefix("/a.{2}[b]$(c)|^d\\e*"), new Respond(200, "odd")),
                new Location(PathMatch.prefix("/Case"), new Respond(200, "case"))));
        try (RealCaddy caddy = started(proxy)) {
            assertThat(Web.get(caddy.where(HTTP), false, "example.com", "/a.%7B2%7D%5Bb%5D$(c)%7C%5Ed%5Ce*x"))
                    .map(Web.Reply::body)
                    .contains("odd");
            assertThat(Web.get(caddy.where(HTTP), false, "example.com", "/x/../Case"))
                    .map(Web.Reply::body)
                    .contains("case");
            for (String path : List.of("/case", "/axx%5Bb%5D", "/d", "/aaa")) {
                assertThat(Web.get(caddy.where(HTTP), false, "example.com", path))
                        .as(path)
                        .map(Web.Reply::status)
                        .contains(404);
            }
        }
    }

    @Test
    void threeHundredHostileBodiesAreSentAsTheyAre() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        List<Location> locations = new ArrayList<>();
        List<String> bodies = new ArrayList<>(
                List.of("{env.HOME} {$HOME} \\{env.HOME\\} {{http.request.host}} } \\", "\\} {", "}\\", "\\{"));
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
        try (RealCaddy caddy = started(proxy)) {
            for (int i = 0; i < bodies.size(); i++) {
                Web.Reply reply = Web.get(caddy.where(HTTP), false, "example.com", "/" + i)
                        .orElseThrow();
                assertThat(reply.body()).isEqualTo(bodies.get(i));
            }
        }
    }

    private static boolean isWritten(String body) {
        try {
            Topology topology = Running.all(SmallDesigns.with(SmallDesigns.answering(body)), Proxy.Kind.CADDY);
            new CaddyExporter().export(topology, "2.6", Map.of());
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
