package fingerpost.export.gdnsd;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.ManyZones;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code gdnsd checkconf}, strict about zones, loads what is exported. */
class GdnsdChecksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySample(String name) throws Exception {
        assertThat(complaint(Samples.read(name))).isEmpty();
    }

    @Test
    void twoHundredZones() throws Exception {
        assertThat(complaint(ManyZones.of(1, 200, 15))).isEmpty();
    }

    /** What is exported is read back before it leaves, and an export that is not the same throws. */
    @Test
    void twoThousandDesignsAreReadBackAsTheyWereMeant() {
        for (long seed = 0; seed < 2_000; seed++) {
            Topology design = Chance.topology(new SplittableRandom(seed), 8);
            Map<String, String> files =
                    new GdnsdExporter().export(design, "3.8", Map.of()).files();
            if (seed % 20 == 0) {
                assertThat(new GdnsdExporter().export(design, "3.8", files).files())
                        .as("seed " + seed)
                        .isEqualTo(files);
            }
        }
    }

    private String complaint(Topology design) throws Exception {
        RealGdnsd.write(folder, 5353, new GdnsdExporter().export(design, "3.8", Map.of()), "");
        return RunningServer.complaint("gdnsd", "-c", folder.toString(), "checkconf");
    }
}
