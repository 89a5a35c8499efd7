package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code nginx -t} of Debian 12 (1.22.1) takes whatever is exported for it. */
class NginxAcceptsTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(200);
    }

    @Test
    void aSmallShop() throws Exception {
        assertThat(complaint(folder, SmallDesigns.with(SmallDesigns.shop()), "edge"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDesign(long seed) throws Exception {
        Topology topology = Chance.topology(new SplittableRandom(seed), 10);
        for (Proxy proxy : topology.proxies()) {
            if (proxy.kind() == Proxy.Kind.NGINX) {
                Path place = Files.createDirectory(folder.resolve(proxy.id().text()));
                assertThat(complaint(place, topology, proxy.id().text())).isEmpty();
            }
        }
    }

    private static String complaint(Path place, Topology topology, String proxy) throws Exception {
        Bundle bundle = new NginxExporter().export(topology, "1.22", Map.of());
        try (RealNginx nginx = new RealNginx(place, filesOf(bundle, proxy), NginxAcceptsTest::anywhere)) {
            return nginx.complaint();
        }
    }

    static Map<String, String> filesOf(Bundle bundle, String proxy) {
        Map<String, String> files = new TreeMap<>();
        bundle.files().forEach((path, text) -> {
            if (path.startsWith(proxy + "/")) {
                files.put(path.substring(proxy.length() + 1), text);
            }
        });
        return files;
    }

    private static String anywhere(String endpoint) {
        return "127.0.9.9" + endpoint.substring(endpoint.lastIndexOf(':'));
    }
}
