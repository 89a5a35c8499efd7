package fingerpost.export.caddyfile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.proxy.OneRun;
import fingerpost.topology.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caddy validate} of Debian 12 (2.6.2) takes whatever Caddyfile is exported for it. */
class CaddyfileAcceptsTest {
    @TempDir
    private Path folder;

    @Test
    void everySampleAndTwoHundredDesignsAtRandom() throws Exception {
        try (RealCaddyfile caddy = new RealCaddyfile(folder)) {
            OneRun.addAll(caddy, new CaddyfileExporter(), Proxy.Kind.CADDY, OneRun.manyDesigns(200));
            assertThat(caddy.complaint()).isEmpty();
        }
    }

    @Test
    void whatCaddyDoesNotTakeIsComplainedOf() throws Exception {
        try (RealCaddyfile caddy = new RealCaddyfile(folder)) {
            caddy.add("bad", Map.of("Caddyfile", "http://:80 {\n\trespnd 200\n}\n"), UnaryOperator.identity());
            assertThat(caddy.complaint()).contains("respnd");
        }
    }
}
