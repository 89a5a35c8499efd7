package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Bundle;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashSizesTest {
    @TempDir
    private Path folder;

    /** A host name of that many characters. */
    private static String name(int length) {
        String labels = ("a".repeat(60) + ".").repeat(4);
        return labels.substring(0, length - 8) + "b.test.x";
    }

    private static Proxy proxy(List<String> names) {
        return SmallDesigns.proxy(new Server(
                List.of(Listen.http()),
                names.stream().map(ServerName::of).toList(),
                Optional.empty(),
                List.of(Location.all(new Respond(204, "")))));
    }

    private static String sizes(Proxy proxy) {
        return NginxText.print(HashSizes.of(proxy));
    }

    @ParameterizedTest
    @CsvSource({"46, ''", "47, 128", "110, 128", "111, 256", "230, 256"})
    void theBucketIsNamedFromTheFirstNameThatDoesNotFit(int length, String size) {
        assertThat(name(length)).hasSize(length);
        assertThat(sizes(proxy(List.of("example.com", name(length)))))
                .isEqualTo(size.isEmpty() ? "" : "server_names_hash_bucket_size " + size + ";\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {46, 47, 110, 111})
    void nginxTakesNamesOnBothSidesOfEachBoundary(int length) throws Exception {
        Proxy proxy = proxy(List.of("example.com", name(length)));
        Bundle bundle = new NginxExporter().export(SmallDesigns.with(proxy), "1.22", Map.of());
        try (RealNginx nginx =
                new RealNginx(folder, NginxAcceptsTest.filesOf(bundle, "edge"), endpoint -> "127.0.9.9:80")) {
            assertThat(nginx.complaint()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"256, ''", "257, 2048", "2000, 8192"})
    void theTableGrowsWithTheNames(int count, String size) {
        List<String> names =
                IntStream.range(0, count).mapToObj(i -> "h" + i + ".test").toList();
        assertThat(sizes(proxy(names))).isEqualTo(size.isEmpty() ? "" : "server_names_hash_max_size " + size + ";\n");
    }

    @Test
    void aProxyWithoutServersNeedsNone() {
        assertThat(HashSizes.of(SmallDesigns.proxy())).isEmpty();
    }
}
