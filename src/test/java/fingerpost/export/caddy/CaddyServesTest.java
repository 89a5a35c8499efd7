package fingerpost.export.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.proxy.HostileBodies;
import fingerpost.export.proxy.OneRun;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Web;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real Caddy does with the exported files what these say. */
class CaddyServesTest {
    private static final Socket HTTP = new Socket(false, 80);
    private static final HostileBodies BODIES = new HostileBodies(
            new CaddyExporter(),
            Proxy.Kind.CADDY,
            "{env.HOME} {$HOME} \\{env.HOME\\} {{http.request.host}} } \\",
            "\\} {",
            "}\\",
            "\\{");

    @TempDir
    private static Path folder;

    private static OneRun run;

    @BeforeAll
    static void start() throws Exception {
        Map<String, Topology> designs = Map.of("paths", SmallDesigns.with(paths()), "bodies", BODIES.design());
        run = new OneRun(new CaddyExporter(), Proxy.Kind.CADDY, new RealCaddy(folder), designs);
    }

    @AfterAll
    static void stop() throws Exception {
        if (run != null) {
            run.close();
        }
    }

    private static Proxy paths() {
        return SmallDesigns.proxy(SmallDesigns.server(
                List.of(Listen.http()),
                "example.com",
                new Location(PathMatch.prefix("/a.{2}[b]$(c)|^d\\e*"), new Respond(200, "odd")),
                new Location(PathMatch.prefix("/Case"), new Respond(200, "case"))));
    }

    @Test
    void aPathIsComparedWithItsCaseAndTakenLiterally() throws Exception {
        String where = run.where("paths", HTTP);
        assertThat(Web.get(where, false, "example.com", "/a.%7B2%7D%5Bb%5D$(c)%7C%5Ed%5Ce*x"))
                .map(Web.Reply::body)
                .contains("odd");
        assertThat(Web.get(where, false, "example.com", "/x/../Case"))
                .map(Web.Reply::body)
                .contains("case");
        for (String path : List.of("/case", "/aX%7B2%7D%5Bb%5D$(c)%7C%5Ed%5Ce*", "/axx%5Bb%5D", "/d", "/aaa")) {
            assertThat(Web.get(where, false, "example.com", path))
                    .as(path)
                    .map(Web.Reply::status)
                    .contains(404);
        }
    }

    @Test
    void threeHundredHostileBodiesAreSentAsTheyAre() throws Exception {
        BODIES.areSentAsTheyAre(run.where("bodies", HTTP));
    }
}
