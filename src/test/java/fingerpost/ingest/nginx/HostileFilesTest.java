package fingerpost.ingest.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.topology.Proxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to exhaust or mislead their reader. */
class HostileFilesTest {
    @TempDir
    private Path folder;

    private Ingested read(String text) throws Exception {
        write("nginx.conf", text);
        return NginxImport.of(folder, List.of());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> codes(Ingested read) {
        return read.notes().stream().map(FileNote::code).toList();
    }

    @Test
    void filesThatIncludeEachOtherWithoutEndAreReadToALimit() throws Exception {
        for (int i = 0; i < 9; i++) {
            write("f" + i, "#" + " ".repeat(200_000) + "\n" + ("include f" + (i + 1) + ";\n").repeat(20));
        }
        write("f9", "server { return 204; }");
        Ingested read = read("include f0;");
        assertThat(read.count()).isLessThan(20_000);
        assertThat(read.notes())
                .hasSizeLessThan(1_000)
                .anyMatch(each -> each.message().contains("Too much"));
    }

    @Test
    void blocksAndIncludesDeepInEachOtherFitOnTheStack() throws Exception {
        for (int i = 0; i < 9; i++) {
            write("f" + i, "location / { ".repeat(60) + "include f" + (i + 1) + ";" + "}".repeat(60));
        }
        Ingested read = read("server { location / { proxy_pass http://a; } include f0; }");
        assertThat(read.topology().all(Proxy.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return 301 https://%s$request_uri;",
                "return 301 http://a:%s/;",
                "return 200 '%s';",
                "proxy_pass http://%s;",
                "if ($host = %s) { return 204; }",
                "rewrite ^ https://%s permanent;",
                "location /%s { return 204; }",
                "server_name %s;",
                "listen %s;",
                "set $x '%s'; return 200 $x;",
            })
    void wordsOfThousandsOfLettersAreNoTrouble(String directive) throws Exception {
        for (String letter : List.of("a", "$", "1", ":")) {
            Ingested read = read("server { listen 80; " + directive.replace("%s", letter.repeat(60_000)) + " }");
            assertThat(read.topology().proxies()).hasSizeLessThan(2);
        }
    }

    @Test
    void hostsWithoutNumberAreToldApartToALimit() throws Exception {
        StringBuilder map = new StringBuilder("map $host $to { default a:1;\n");
        for (int i = 0; i < 12_000; i++) {
            map.append("h").append(i).append(".test a:2;\n");
        }
        Ingested read = read(map + "} server { listen 80; location / { proxy_pass http://$to; } }");
        assertThat(read.topology().proxies().getFirst().servers()).hasSize(10_001);
        assertThat(codes(read)).contains("too-many-hosts");
    }

    @Test
    void aFileThatIsNoneAndAFolderThatLeadsOutAreRefused() throws Exception {
        Path loop = Files.createSymbolicLink(folder.resolve("loop.conf"), folder.resolve("loop.conf"));
        assertThatThrownBy(() -> NginxImport.of(loop, List.of())).isInstanceOf(FileFailure.class);
        Files.createSymbolicLink(folder.resolve("passwd.conf"), Path.of("/etc/passwd"));
        Ingested read = read("include p*.conf; server { return 204; }");
        assertThat(codes(read)).containsOnlyOnce("not-included");
    }
}
