package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.export.Exporter;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetGroupTest {
    @Test
    void everyTargetIsOfferedOnceAndEachGroupInOnePiece() {
        List<Exporter> sorted = TargetGroup.sorted(Exporters.all());

        assertThat(sorted)
                .extracting(Exporter::target)
                .containsExactlyInAnyOrderElementsOf(
                        Exporters.all().stream().map(Exporter::target).toList());
        assertThat(sorted.stream().map(TargetGroup::of).toList()).isSorted();
    }

    @Test
    void whatWritesNoZoneIsNoDnsServer() throws Exception {
        Topology proxies =
                Samples.find("load-balancer-by-host").orElseThrow().document().topology();
        for (Exporter each : Exporters.all()) {
            boolean writesZones = each.export(proxies, each.versions().getFirst(), Map.of()).losses().stream()
                    .anyMatch(loss -> loss.subject().owner().isPresent());

            assertThat(TargetGroup.of(each) == TargetGroup.PROXY)
                    .as(each.target())
                    .isEqualTo(!writesZones);
        }
    }
}
