package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Exporter;
import fingerpost.export.targets.Exporters;
import java.util.List;
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
        assertThat(Exporters.find("nginx").map(TargetGroup::of)).contains(TargetGroup.PROXY);
        assertThat(Exporters.find("bind").map(TargetGroup::of)).contains(TargetGroup.DNS);
    }
}
