package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.export.Samples;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A design that is served exactly as the model answers shows no difference. */
class ServedAsDesignedTest {
    static LongStream seeds() {
        return Chance.seeds(150);
    }

    static List<String> samples() throws IOException {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomDesignServedAsDesignedHasNoDifference(long seed) {
        Topology topology = withoutAliases(Chance.topology(new SplittableRandom(seed), 80));
        assertThat(overlay(topology).differences())
                .extracting(each -> each.node() + " " + each.grade() + ": " + each.message())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleServedAsDesignedHasNoDifference(String name) throws Exception {
        Overlay overlay = overlay(Samples.read(name));
        assertThat(overlay.differences())
                .extracting(each -> each.node() + " " + each.grade() + ": " + each.message())
                .isEmpty();
        assertThat(overlay.places()).extracting(Place::grade).doesNotContain(Grade.NOT_TESTED);
    }

    private static Overlay overlay(Topology topology) {
        DesignServers servers = new DesignServers().serving(1, topology).serving(2, topology);
        return drift(servers, topology).lay(topology, everyZone(topology, 1, 2), progress -> {});
    }

    static Drift drift(DesignServers servers, Topology live) {
        ResolutionProfile profile = ResolutionProfile.of(
                List.of(new NameServer(DomainName.of("a.root-servers.test."), List.of())),
                ResolutionProfile.Scope.PRIVATE);
        return new Drift(servers, profile, DesignServers.targets(live), Depth.PLAIN);
    }

    static Map<DomainName, List<Server>> everyZone(Topology topology, Integer... numbers) {
        List<Server> servers =
                List.of(numbers).stream().map(DesignServers::server).toList();
        return topology.zones().stream().collect(Collectors.toMap(HostedZone::apex, zone -> servers, (a, b) -> a));
    }

    /** What a random policy behind an ALIAS gives differs from answer to answer. */
    private static Topology withoutAliases(Topology topology) {
        return topology.map(element -> element instanceof HostedZone zone
                ? zone.withEntries(zone.entries().stream()
                        .filter(each -> !(each instanceof Alias))
                        .toList())
                : element);
    }
}
