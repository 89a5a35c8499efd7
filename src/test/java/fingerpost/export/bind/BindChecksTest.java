package fingerpost.export.bind;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.export.Served;
import java.io.IOException;
import java.nio.file.Files;
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

    /** The files in their folder, which stands elsewhere than it is meant to, with the keys that a person makes. */
    private String complaint(Bundle bundle) throws IOException, InterruptedException {
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace(BindExporter.DIRECTORY, folder.toString()));
        }
        Files.createDirectories(folder.resolve("keys"));
        for (String line : bundle.files().get("named.conf").lines().toList()) {
            if (line.startsWith("include \"keys/")) {
                Files.writeString(
                        folder.resolve(line.substring(9, line.length() - 2)),
                        "key \"instances.example.com\" { algorithm hmac-sha256; secret \"bm90IGEgc2VjcmV0\"; };");
            }
        }
        return RunningServer.complaint(
                "named-checkconf", "-z", folder.resolve("named.conf").toString());
    }
}
