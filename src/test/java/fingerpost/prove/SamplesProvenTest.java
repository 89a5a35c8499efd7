package fingerpost.prove;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.export.Samples;
import fingerpost.export.targets.Exporters;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real servers do with every exported sample what the design says. */
class SamplesProvenTest {
    private static final Map<String, List<String>> PROGRAMS = Map.of(
            "zone", List.of("named", "nsd", "knotd"),
            "nginx", List.of("nginx"),
            "bind", List.of("named"),
            "nsd", List.of("nsd"),
            "knot", List.of("knotd"),
            "powerdns", List.of("pdns_server"),
            "powerdns-geoip", List.of("pdns_server"));

    /** The rest is as the zone files that every sample is tried with. */
    private static final List<String> OF_THEIR_OWN =
            List.of("three-lines", "canary", "service-registry", "three-address-round-robin", "apex-alias-flattening");

    static Stream<Arguments> samples() throws IOException {
        Stream<Arguments> every = Samples.names().stream()
                .flatMap(name -> Stream.of("zone", "nginx").map(target -> Arguments.of(name, target)));
        Stream<Arguments> own = OF_THEIR_OWN.stream()
                .flatMap(name -> Stream.of("bind", "nsd", "knot", "powerdns", "powerdns-geoip")
                        .map(target -> Arguments.of(name + ".topology.json", target)));
        return Stream.concat(every, own);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("samples")
    void everySampleAgrees(String name, String target) throws Exception {
        PROGRAMS.getOrDefault(target, List.of()).forEach(RealServers::require);
        Topology topology = Samples.read(name);
        ProofReport report = Proof.of(
                topology,
                target,
                Exporters.find(target).orElseThrow().export(topology, version(target), Map.of()),
                Watch.nobody());
        assertThat(report.all(Proven.Verdict.DIFFERS)).isEmpty();
        assertThat(report.proven().isEmpty()).isEqualTo(isEmpty(topology, target));
    }

    private static boolean isEmpty(Topology topology, String target) {
        return target.equals("nginx") && topology.proxies().stream().noneMatch(each -> each.kind() == Proxy.Kind.NGINX);
    }

    private static String version(String target) {
        return Exporters.find(target).orElseThrow().versions().getFirst();
    }
}
