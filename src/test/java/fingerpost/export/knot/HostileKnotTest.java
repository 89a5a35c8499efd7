package fingerpost.export.knot;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Bundle;
import fingerpost.export.HostileDesign;
import fingerpost.export.HostileText;
import fingerpost.export.RunningServer;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text in a title, a label, a name or a record adds no setting to the files for Knot. */
class HostileKnotTest {
    @TempDir
    private Path folder;

    private static Bundle export(Topology design) {
        return new KnotExporter().export(design, "3.2", Map.of());
    }

    /** The settings with the number of their values, without what these are. */
    private static List<String> shape(String text) {
        List<String> shape = new ArrayList<>();
        for (Section section : KnotText.parse(text)) {
            shape.add(section.name().contains("x") ? "a name" : section.name());
            section.items()
                    .forEach(item -> item.settings()
                            .forEach(each ->
                                    shape.add(each.name() + " " + each.values().size())));
        }
        return shape;
    }

    @Test
    void tenThousandHostileTextsLeaveTheSettingsAsTheyAre() {
        Map<String, String> plain = export(HostileDesign.of("plain")).files();
        List<String> paths = List.of("knot.conf", "geoip/subnet-txt-300.conf", "geoip/weighted-caa-300.conf");
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i += HostileDesign.PLACES) {
            Topology design = HostileDesign.of(() -> HostileText.of(random));
            Map<String, String> files = export(design).files();
            for (String path : paths) {
                assertThat(shape(files.get(path)))
                        .as(path + " " + design.title())
                        .isEqualTo(shape(plain.get(path)));
            }
        }
    }

    @Test
    void knotLoadsTwoHundredOfThem() throws Exception {
        SplittableRandom random = new SplittableRandom(6);
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            bundles.add(export(HostileDesign.of(HostileText.of(random))));
        }
        KnotBatch.write(folder, bundles);
        assertThat(RunningServer.complaint(
                        "knotc", "-c", folder.resolve("knot.conf").toString(), "conf-check"))
                .isEmpty();
    }
}
