package fingerpost.export.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.proxy.Agreement;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.StandIns;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import fingerpost.topology.ServerName;
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

/** The real HAProxy sends each host and path where the model says, redirects and refusals included. */
class HaproxyAgreesTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(12);
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

    private int compare(Topology design) throws Exception {
        Topology topology = Running.all(design, Proxy.Kind.HAPROXY);
        Bundle bundle = new HaproxyExporter().export(topology, "2.6", Map.of());
        int compared = 0;
        for (Proxy proxy : topology.proxies()) {
            Path place = Files.createDirectory(folder.resolve(proxy.id().text()));
            try (StandIns backends = new StandIns(topology);
                    RealHaproxy haproxy = new RealHaproxy(place, Running.filesOf(bundle, proxy), backends::of)) {
                if (!proxy.servers().isEmpty()) {
                    haproxy.start();
                    compared += new Agreement(
                                    haproxy::where,
                                    HaproxyAgreesTest::isInSequence,
                                    HaproxyAgreesTest::isDeep,
                                    HaproxyAgreesTest::isFailure)
                            .of(topology, proxy);
                }
            }
        }
        return compared;
    }

    /** Round robin over one way to the service, whose servers no probe of another port can take out. */
    private static boolean isInSequence(Proxy proxy, Service service) {
        long ways = proxy.passes()
                .filter(pass -> pass.service().equals(service.id()))
                .map(pass -> pass.tls())
                .distinct()
                .count();
        return ways == 1
                && service.active().isEmpty()
                && service.stickyCookie().isEmpty()
                && service.balancing() instanceof Balancing.RoundRobin;
    }

    /** Whether only a wildcard takes the host whose SNI filter, of one label, does not. */
    private static boolean isDeep(Proxy proxy, String host) {
        DomainName name = DomainName.of(host);
        return proxy.servers().stream()
                .flatMap(server -> server.names().stream())
                .anyMatch(each -> each.covers(name)
                        && !each.name().equals(name)
                        && (each.form() == ServerName.Form.TRAILING_WILDCARD
                                || !each.name().equals(name.parent())));
    }

    private static boolean isFailure(int status, int modelled) {
        return status == modelled || (status == 503 && modelled == 502);
    }
}
