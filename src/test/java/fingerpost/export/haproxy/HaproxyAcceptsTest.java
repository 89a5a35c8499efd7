package fingerpost.export.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.proxy.OneRun;
import fingerpost.topology.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code haproxy -c} of Debian 12 (2.6.12) takes whatever is exported for it. */
class HaproxyAcceptsTest {
    @TempDir
    private Path folder;

    @Test
    void everySampleAndTwoHundredDesignsAtRandom() throws Exception {
        try (RealHaproxy haproxy = new RealHaproxy(folder)) {
            OneRun.addAll(haproxy, new HaproxyExporter(), Proxy.Kind.HAPROXY, OneRun.manyDesigns(200));
            assertThat(haproxy.complaint()).isEmpty();
        }
    }

    @Test
    void whatHaproxyDoesNotTakeIsComplainedOf() throws Exception {
        try (RealHaproxy haproxy = new RealHaproxy(folder)) {
            haproxy.add("bad", Map.of("haproxy.cfg", "backend bad\n    balance wildly\n"), UnaryOperator.identity());
            assertThat(haproxy.complaint()).contains("balance only supports");
        }
    }
}
