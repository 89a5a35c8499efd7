package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.export.Losses;
import fingerpost.export.Samples;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** BIND, NSD and Knot load every zone that is exported, however wrong the design is. */
class ServersLoadTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(200);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySample(String name) throws Exception {
        check(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDesign(long seed) throws Exception {
        check(Chance.topology(new SplittableRandom(seed), 30));
    }

    @Test
    void aZoneWithoutNameServersIsRefusedAsItsFileSays() throws Exception {
        DomainName apex = DomainName.of("example.com");
        Topology topology = Topology.of("", "", List.of(HostedZone.of(Id.of("zone"), apex)));
        String text = new ZoneExporter().export(topology, "1", Map.of()).files().get("zones/example.com.zone");
        assertThat(text).contains("No server loads this zone");
        assertThat(ZoneCheckers.complaints(folder, apex, text)).contains("named-checkzone");
    }

    /** The zone with an SOA and name servers without which no server loads it; the rest stays as wrong as it is. */
    private static HostedZone served(HostedZone zone) {
        boolean startsWell = RecordRule.against(zone.apex(), zone.soa()).isEmpty();
        HostedZone started = startsWell
                ? zone
                : zone.withSoa(HostedZone.of(zone.id(), zone.apex()).soa());
        return zone.find(zone.apex(), "NS").isPresent()
                ? started
                : started.with(
                        RecordSet.fixed(zone.apex(), zone.defaultTtl(), new Ns(DomainName.of("ns.example.net"))));
    }

    private void check(Topology topology) throws Exception {
        Losses losses = new Losses();
        Map<Id, List<Candidate>> announced = RegistrySnapshot.byZone(topology, losses);
        for (HostedZone zone : topology.zones()) {
            PlainZone plain =
                    PlainZone.of(topology, served(zone), announced.getOrDefault(zone.id(), List.of()), losses);
            if (!plain.missing().isEmpty()) {
                continue;
            }
            String text = ZoneText.of(plain, zone.defaultTtl(), zone.label());
            assertThat(ZoneCheckers.complaints(folder, zone.apex(), text))
                    .as(text)
                    .isEmpty();
        }
    }
}
