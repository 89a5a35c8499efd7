package fingerpost.export.caddyfile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.caddy.CaddyAgreesTest;
import fingerpost.export.proxy.HostileBodies;
import fingerpost.export.proxy.OneRun;
import fingerpost.export.proxy.Socket;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON that the real Caddy adapts the Caddyfile to sends each host and path where the model says, and each text as it is. */
class CaddyfileAgreesTest {
    private static final HostileBodies BODIES = new HostileBodies(
            new CaddyfileExporter(),
            Proxy.Kind.CADDY,
            "/etc/passwd",
            "@matcher",
            "*",
            "200",
            "{env.HOME} \\{env.HOME\\} {{host}} {args.0} } \\",
            "} } \\\"",
            "\\{",
            "#\n\r\n\t`",
            "<<HEREDOC\nx\nHEREDOC");

    @TempDir
    private static Path folder;

    private static OneRun run;

    @BeforeAll
    static void start() throws Exception {
        Map<String, Topology> designs = new LinkedHashMap<>(OneRun.manyDesigns(12));
        designs.put("bodies", BODIES.design());
        run = new OneRun(new CaddyfileExporter(), Proxy.Kind.CADDY, new RealCaddyfile(folder), designs);
    }

    @AfterAll
    static void stop() throws Exception {
        if (run != null) {
            run.close();
        }
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.proxy.OneRun#names")
    void onEverySampleAndAnyDesign(String name) throws Exception {
        int compared = run.compare(name, CaddyAgreesTest.AGREEMENT);
        if (name.equals(OneRun.SHOP)) {
            assertThat(compared).isGreaterThan(50);
        }
    }

    @Test
    void threeHundredHostileBodiesAreSentAsTheyAre() throws Exception {
        BODIES.areSentAsTheyAre(run.where("bodies", new Socket(false, 80)));
    }
}
