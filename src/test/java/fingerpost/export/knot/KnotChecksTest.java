package fingerpost.export.knot;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.export.Served;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code knotc conf-check} and {@code kzonecheck} have nothing against what is exported. */
class KnotChecksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySampleAsItIsWritten(String name) throws Exception {
        Bundle bundle = new KnotExporter().export(Samples.read(name), "3.2", Map.of());
        RealKnot.write(folder, bundle);
        assertThat(complaint("knot.conf")).isEmpty();
        for (Section section : KnotText.parse(bundle.files().get("knot.conf"))) {
            if (section.name().equals("zone")) {
                for (Section.Item item : section.items()) {
                    String apex = item.settings().get(0).values().getFirst();
                    String file = item.settings().get(2).values().getFirst();
                    assertThat(RunningServer.complaint(
                                    "kzonecheck",
                                    "-o",
                                    apex,
                                    folder.resolve(file).toString()))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void twoHundredDesignsTogether() throws Exception {
        List<Bundle> bundles = new ArrayList<>();
        for (long seed = 0; seed < 200; seed++) {
            bundles.add(new KnotExporter()
                    .export(Served.of(Chance.topology(new SplittableRandom(seed), 30)), "3.2", Map.of()));
        }
        KnotBatch.write(folder, bundles);
        assertThat(complaint("knot.conf")).isEmpty();
    }

    private String complaint(String file) throws Exception {
        return RunningServer.complaint("knotc", "-c", folder.resolve(file).toString(), "conf-check");
    }
}
