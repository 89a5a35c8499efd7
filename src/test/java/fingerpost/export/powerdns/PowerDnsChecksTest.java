package fingerpost.export.powerdns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.ManyZones;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code pdnsutil} finds no error in what is exported. */
class PowerDnsChecksTest {
    /** Said of delegations below delegations, which only a signed zone would mind. */
    private static final String BELOW_A_CUT = "is auth=0, run pdnsutil rectify-zone?";

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
                    new PowerDnsExporter().export(design, "4.7", Map.of()).files();
            if (seed % 20 == 0) {
                assertThat(new PowerDnsExporter().export(design, "4.7", files).files())
                        .as("seed " + seed)
                        .isEqualTo(files);
            }
        }
    }

    private String complaint(Topology design) throws Exception {
        RealPowerDns.write(folder, 5353, new PowerDnsExporter().export(design, "4.7", Map.of()));
        return RunningServer.complaint("pdnsutil", "--config-dir=" + folder, "check-all-zones")
                .lines()
                .filter(line -> line.contains("[Error]") && !line.contains(BELOW_A_CUT))
                .collect(Collectors.joining("\n"));
    }
}
