package fingerpost.export.targets;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Ttl;
import fingerpost.export.Exporter;
import fingerpost.export.Samples;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportersTest {
    /** Targets whose files say what is to be changed, so that afterwards there is nothing. */
    private static final Set<String> IS_A_CHANGE = Set.of("nsupdate", "route53");

    @Test
    void everyTargetHasAWordOfItsOwnATitleAndAVersion() {
        assertThat(Exporters.all())
                .extracting(Exporter::target)
                .startsWith("zone", "nginx")
                .doesNotHaveDuplicates();
        assertThat(Exporters.all()).allSatisfy(each -> {
            assertThat(each.title()).isNotBlank();
            assertThat(each.versions()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void anotherExportOverItsOwnFilesChangesNone(String name) throws Exception {
        Topology design = Samples.read(name);
        Topology older = design.map(each -> each instanceof HostedZone zone
                ? zone.with(RecordSet.fixed(zone.apex().child("older"), new Ttl(60), A.of("192.0.2.99")))
                : each);
        for (Exporter target : Exporters.all()) {
            if (IS_A_CHANGE.contains(target.target())) {
                continue;
            }
            String version = target.versions().getFirst();
            Map<String, String> before = target.export(older, version, Map.of()).files();
            Map<String, String> first = target.export(design, version, before).files();

            assertThat(target.export(design, version, first).files())
                    .as(target.target())
                    .isEqualTo(first);
        }
    }
}
