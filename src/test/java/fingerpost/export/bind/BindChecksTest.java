package fingerpost.export.bind;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.export.Served;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code named-checkconf -z} loads what is exported. */
class BindChecksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySampleAsItIsWritten(String name) throws Exception {
        assertThat(complaint(new BindExporter().export(Samples.read(name), "9.18", Map.of())))
                .isEmpty();
    }

    @Test
    void twoHundredDesignsTogether() throws Exception {
        List<Bundle> bundles = LongStream.range(0, 200)
                .mapToObj(seed -> Served.of(Chance.topology(new SplittableRandom(seed), 30)))
                .map(design -> new BindExporter().export(design, "9.18", Map.of()))
                .toList();
        Path conf = BindBatch.write(folder, 5353, bundles);
        assertThat(RunningServer.complaint("named-checkconf", "-z", conf.toString()))
                .isEmpty();
    }

    private String complaint(Bundle bundle) throws IOException, InterruptedException {
        RealBind.write(folder, bundle);
        return RunningServer.complaint(
                "named-checkconf", "-z", folder.resolve("named.conf").toString());
    }
}
