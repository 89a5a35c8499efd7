package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.document.DocumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportNginxTest {
    @TempDir
    private Path folder;

    private Session session;
    private Path out;

    @BeforeEach
    void begin() throws IOException {
        session = Session.in(folder);
        out = folder.resolve("out.topology.json");
        Files.writeString(
                folder.resolve("nginx.conf"),
                "http {\n  server { listen 80; location / { proxy_pass http://192.0.2.9; auth_basic x; } }\n}\n");
    }

    @Test
    void theTopologyIsWrittenAtTheAddressesThatWereSaidAndTheRestIsListed() throws Exception {
        assertThat(session.run(
                        "import",
                        "--nginx",
                        folder,
                        "-o",
                        out,
                        "--address",
                        "198.51.100.7",
                        "--address",
                        "2001:db8::7"))
                .isZero();
        assertThat(session.out())
                .contains("Warnings\n  2:", "auth_basic x", "1 proxy, 1 service, of 6 directives in " + folder);
        assertThat(DocumentFile.read(out).topology().proxies().getFirst().addresses())
                .containsExactly(IpAddress.of("198.51.100.7"));
    }

    @Test
    void jsonNamesEachNoteWithItsPlace() throws Exception {
        Files.writeString(folder.resolve("nginx.conf"), "server { listen 80; return 204 }\n");
        assertThat(session.run("import", "--nginx", folder.resolve("nginx.conf"), "-o", out, "--json"))
                .isEqualTo(Exit.FOUND);
        JsonNode json = JsonMapper.shared().readTree(session.out());
        assertThat(json.propertyNames())
                .containsExactly("nginx", "file", "directives", "zones", "proxies", "services", "faults");
        JsonNode first = json.get("faults").get(0);
        assertThat(first.get("severity").asString() + " " + first.get("line") + ":" + first.get("column") + " "
                        + first.get("code").asString())
                .isEqualTo("error 1:32 unended-directive");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nginx absent | cannot be read",
                "--nginx nginx.conf --address here | no IPv4 or IPv6 address",
                "--nginx nginx.conf --zone nginx.conf | mutually exclusive",
                "--live example.com --address 192.0.2.1 | goes with --nginx",
            })
    void aCallThatCannotBeMeantIsRefused(String line, String said) {
        String[] words = ("import " + line + " -o " + out).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replaceFirst("^(nginx.conf|absent)$", folder + "/$1");
        }
        assertThat(session.run((Object[]) words)).isEqualTo(Exit.WRONG);
        assertThat(session.err()).contains(said).hasLineCount(1);
        assertThat(out).doesNotExist();
    }
}
