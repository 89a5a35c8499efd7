package fingerpost.export.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.proxy.HostileBodies;
import fingerpost.export.proxy.OneRun;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Web;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real HAProxy does with the exported files what these say. */
class HaproxyServesTest {
    private static final Socket HTTP = new Socket(false, 80);
    private static final HostileBodies BODIES = new HostileBodies(
            new HaproxyExporter(), Proxy.Kind.HAPROXY, "%[env(HOME)] ${HOME} $HOME %% \\ \" ' # \u0001 \u007f\r\n\t");

    @TempDir
    private static Path folder;

    private static OneRun run;

    @BeforeAll
    static void start() throws Exception {
        Map<String, Topology> designs = Map.of("paths", SmallDesigns.with(paths()), "bodies", BODIES.design());
        run = new OneRun(new HaproxyExporter(), Proxy.Kind.HAPROXY, new RealHaproxy(folder), designs);
    }

    @AfterAll
    static void stop() throws Exception {
        if (run != null) {
            run.close();
        }
    }

    private static Proxy paths() {
        return SmallDesigns.answering("here");
    }

    @Test
    void dotSegmentsReachNoLocation() throws Exception {
        String where = run.where("paths", HTTP);
        for (String path : List.of("/a/../b", "/./b", "/a/%2e%2e", "/..")) {
            assertThat(Web.get(where, false, "example.com", path))
                    .as(path)
                    .map(Web.Reply::status)
                    .contains(400);
        }
        assertThat(Web.get(where, false, "Example.COM.:80", "/a..b/...c"))
                .map(Web.Reply::body)
                .contains("here");
    }

    @Test
    void threeHundredHostileBodiesAreSentAsTheyAre() throws Exception {
        BODIES.areSentAsTheyAre(run.where("bodies", HTTP));
    }
}
