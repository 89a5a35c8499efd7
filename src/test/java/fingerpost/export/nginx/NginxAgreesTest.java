package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.proxy.Agreement;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.StandIns;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real nginx sends each host and path where the model says, redirects and refusals included. */
class NginxAgreesTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(30);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void onEverySample(String name) throws Exception {
        compare(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onAnyDesign(long seed) throws Exception {
        compare(Chance.topology(new SplittableRandom(seed), 10));
    }

    @Test
    void onASmallShop() throws Exception {
        assertThat(compare(SmallDesigns.with(SmallDesigns.shop()))).isGreaterThan(50);
    }

    private int compare(Topology topology) throws Exception {
        Bundle bundle = new NginxExporter().export(topology, "1.22", Map.of());
        int compared = 0;
        for (Proxy proxy : topology.proxies()) {
            if (proxy.kind() == Proxy.Kind.NGINX && proxy.servers().size() > 0) {
                Path place = Files.createDirectory(folder.resolve(proxy.id().text()));
                Map<String, String> files =
                        NginxAcceptsTest.filesOf(bundle, proxy.id().text());
                try (StandIns backends = new StandIns(topology);
                        RealNginx nginx = new RealNginx(place, files, backends::of)) {
                    nginx.start();
                    compared += new Agreement(NginxAgreesTest::isInSequence, (any, host) -> false, Integer::equals)
                            .of(topology, proxy, nginx::where);
                }
            }
        }
        return compared;
    }

    /** Whether the choice is the same every time: not by chance, and by no hash of an address that the copy changes. */
    private static boolean isInSequence(Proxy proxy, Service service) {
        return service.stickyCookie().isEmpty()
                && (service.balancing() instanceof Balancing.RoundRobin
                        || service.balancing() instanceof Balancing.LeastConnections);
    }
}
