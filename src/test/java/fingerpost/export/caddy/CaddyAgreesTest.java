package fingerpost.export.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.json.JsonText;
import fingerpost.export.proxy.Agreement;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.StandIns;
import fingerpost.topology.Balancing;
import fingerpost.topology.Member;
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

/** The real Caddy sends each host and path where the model says, redirects and refusals included. */
class CaddyAgreesTest {
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
        Topology topology = Running.all(design, Proxy.Kind.CADDY);
        Bundle bundle = new CaddyExporter().export(topology, "2.6", Map.of());
        int compared = 0;
        for (Proxy proxy : topology.proxies()) {
            Path place = Files.createDirectory(folder.resolve(proxy.id().text()));
            try (StandIns backends = new StandIns(topology);
                    RealCaddy caddy = new RealCaddy(
                            place,
                            JsonText.parse(bundle.files().getOrDefault(proxy.id() + "/caddy.json", "")),
                            backends::of)) {
                if (!proxy.servers().isEmpty()) {
                    caddy.start();
                    compared += new Agreement(
                                    caddy::where,
                                    CaddyAgreesTest::isInSequence,
                                    CaddyAgreesTest::isDeep,
                                    CaddyAgreesTest::isFailure)
                            .of(topology, proxy);
                }
            }
        }
        return compared;
    }

    /** Round robin over equal backends, by a single location that a single socket has. */
    private static boolean isInSequence(Proxy proxy, Service service) {
        long ways = proxy.passes()
                .filter(pass -> pass.service().equals(service.id()))
                .count();
        boolean oneSocket = proxy.addresses().size() == 1
                && proxy.servers().stream()
                        .allMatch(server ->
                                server.listens().size() == 1 && server.names().size() < 2);
        return ways == 1
                && oneSocket
                && service.stickyCookie().isEmpty()
                && service.members().stream().noneMatch(Member::backup)
                && service.members().stream()
                                .mapToInt(Member::weight)
                                .distinct()
                                .count()
                        == 1
                && service.balancing() instanceof Balancing.RoundRobin;
    }

    /** Whether a wildcard behind a name takes the host, which SNI does not know. */
    private static boolean isDeep(Proxy proxy, String host) {
        DomainName name = DomainName.of(host);
        return proxy.servers().stream()
                .flatMap(server -> server.names().stream())
                .anyMatch(each -> each.covers(name) && each.form() == ServerName.Form.TRAILING_WILDCARD);
    }

    private static boolean isFailure(int status, int modelled) {
        return status == modelled || (status == 503 && modelled == 502);
    }
}
