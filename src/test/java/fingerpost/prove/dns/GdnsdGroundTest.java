package fingerpost.prove.dns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.gdnsd.GdnsdExporter;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.TimeLimit;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real gdnsd does with every exported sample what the design says. */
class GdnsdGroundTest {
    private static final String FOLLOWING_HEALTH = "three-address-round-robin.topology.json";

    @BeforeAll
    static void itIsInstalled() {
        RealServers.require("gdnsd");
    }

    static Stream<String> others() throws Exception {
        return Samples.names().stream().filter(each -> !each.equals(FOLLOWING_HEALTH));
    }

    @ParameterizedTest
    @MethodSource("others")
    void everySample(String name) throws Exception {
        Topology design = Samples.read(name);
        List<Proven> proven = proven(design, new GdnsdExporter().export(design, "3.8", Map.of()));
        assertThat(proven).isNotEmpty();
        assertThat(proven)
                .filteredOn(each -> each.verdict() != Verdict.AGREES && each.verdict() != Verdict.EXPECTED)
                .isEmpty();
    }

    @Test
    void whatFollowsHealthFollowsItHereToo() throws Exception {
        Topology design = Samples.read(FOLLOWING_HEALTH);
        List<Proven> proven = proven(design, new GdnsdExporter().export(design, "3.8", Map.of()));
        assertThat(proven).noneMatch(each -> each.verdict() == Verdict.DIFFERS);
        assertThat(proven)
                .filteredOn(each -> each.question().equals("www.example.com. A after server-1 died"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.agrees()).isTrue();
                    assertThat(each.observed())
                            .isEqualTo("www.example.com. 300 A 192.0.2.2; www.example.com. 300 A 192.0.2.3");
                });
    }

    @Test
    void filesThatDoNotFollowHealthAreFound() throws Exception {
        Topology design = Samples.read(FOLLOWING_HEALTH);
        Bundle exported = new GdnsdExporter().export(design, "3.8", Map.of());
        Map<String, String> files = new TreeMap<>(exported.files());
        files.computeIfPresent(
                "config", (_, text) -> text.replace("service_types => tcp-443-1", "service_types => up"));
        assertThat(files).isNotEqualTo(exported.files());
        Watch hasty = Watch.of(_ -> {}, () -> false, new TimeLimit(Duration.ofMinutes(1), Duration.ofMillis(700)));
        assertThat(DnsProof.of(design, Bundle.of(files, List.of()), new GdnsdGround(), hasty))
                .filteredOn(each -> each.verdict() == Verdict.DIFFERS)
                .extracting(Proven::question)
                .contains("www.example.com. A after server-1 died");
    }

    private static List<Proven> proven(Topology design, Bundle bundle) throws Exception {
        return DnsProof.of(design, bundle, new GdnsdGround(), Watch.nobody());
    }
}
