package fingerpost.export.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.proxy.OneRun;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caddy validate} of Debian 12 (2.6.2) takes whatever is exported for it. */
class CaddyAcceptsTest {
    @TempDir
    private Path folder;

    private String complaint(Map<String, Topology> designs) throws Exception {
        try (RealCaddy caddy = new RealCaddy(folder)) {
            OneRun.addAll(caddy, new CaddyExporter(), Proxy.Kind.CADDY, designs);
            return caddy.complaint();
        }
    }

    @Test
    void everySampleAndTwoHundredDesignsAtRandom() throws Exception {
        assertThat(complaint(OneRun.manyDesigns(200))).isEmpty();
    }

    @Test
    void whatCaddyDoesNotTakeIsComplainedOf() throws Exception {
        try (RealCaddy caddy = new RealCaddy(folder)) {
            Json.Fields bad = Json.NOTHING.with("bad", Json.NOTHING.with("handel", 1));
            Json.Fields tree = Json.NOTHING.with("apps", Json.NOTHING.with("http", Json.NOTHING.with("servers", bad)));
            caddy.add("bad", Map.of("caddy.json", JsonText.print(tree)), UnaryOperator.identity());
            assertThat(caddy.complaint()).contains("handel");
        }
    }
}
