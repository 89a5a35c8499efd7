package fingerpost.ingest.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.nginx.NginxExporter;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SameRoutes;
import fingerpost.ingest.file.Ingested;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our own export says is read back: every request ends as in the design that was exported. */
class ExportedAndImportedTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(100);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySample(String name) throws Exception {
        compare(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDesign(long seed) throws Exception {
        compare(Chance.topology(new SplittableRandom(seed), 12));
    }

    private void compare(Topology random) throws Exception {
        Topology topology = SameRoutes.asProxiesSeeIt(Running.all(random, Proxy.Kind.NGINX));
        NginxExporter exporter = new NginxExporter();
        Bundle bundle = exporter.export(topology, exporter.versions().getLast(), Map.of());
        for (Proxy proxy : topology.proxies()) {
            Path place = Files.createDirectory(folder.resolve(proxy.id().text()));
            for (Map.Entry<String, String> file : Running.filesOf(bundle, proxy).entrySet()) {
                Path path = place.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            if (proxy.servers().isEmpty() || proxy.addresses().isEmpty()) {
                continue;
            }
            Ingested read = NginxImport.of(place, proxy.addresses());
            assertThat(read.hasErrors()).isFalse();
            assertThat(read.topology().proxies()).hasSize(1);
            SameRoutes.compare(
                    topology, proxy, read.topology(), read.topology().proxies().getFirst());
        }
    }
}
