package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.topology.HostedZone;
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

class ImportZoneTest {
    private static final String TOP = "$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\n";

    @TempDir
    private Path folder;

    private Session session;
    private Path zone;
    private Path out;

    @BeforeEach
    void begin() {
        session = Session.in(folder);
        zone = folder.resolve("zone.txt");
        out = folder.resolve("out.topology.json");
    }

    private int imported(String lines, Object... more) throws IOException {
        Files.writeString(zone, TOP + lines);
        Object[] words = new Object[5 + more.length];
        System.arraycopy(new Object[] {"import", "--zone", zone, "-o", out}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return session.run(words);
    }

    @Test
    void theTopologyOfASoundFileIsWrittenArranged() throws Exception {
        assertThat(imported("www A 192.0.2.1\n", "--origin", "example.com")).isZero();
        Document document = DocumentFile.read(out);
        assertThat(document.topology().zones())
                .extracting(HostedZone::apex)
                .containsExactly(DomainName.of("example.com"));
        assertThat(document.diagram().positions()).isNotEmpty();
        assertThat(session.out()).contains("example.com with 2 record sets, of 3 records");
    }

    @Test
    void whatCannotBeReadIsListedWithItsPlaceAndTheRestIsWritten() throws Exception {
        assertThat(imported("a A 192.0.2\nwww A 192.0.2.1\n", "--origin", "example.com"))
                .isEqualTo(Exit.FOUND);
        assertThat(session.out()).contains("Errors", "4:5: A: \"192.0.2\" is not an IPv4 address.", "(bad-data)");
        assertThat(DocumentFile.read(out).topology().zones().getFirst().entries())
                .hasSize(2);
    }

    @Test
    void jsonNamesEachFaultByItsCode() throws Exception {
        assertThat(imported("b\u00fc A 192.0.2.1\n", "--origin", "example.com", "--json"))
                .isEqualTo(Exit.FOUND);
        JsonNode json = JsonMapper.shared().readTree(session.out());
        assertThat(json.get("zone").asString()).isEqualTo("example.com.");
        assertThat(json.get("records").asInt()).isEqualTo(2);
        JsonNode fault = json.get("faults").get(0);
        assertThat(fault.get("severity").asString() + " " + fault.get("code").asString())
                .isEqualTo("error letters-beyond-ascii");
        assertThat(fault.get("line").asInt() + ":" + fault.get("column").asInt())
                .isEqualTo("4:1");
        assertThat(fault.get("cure").asString()).contains("xn--b-eha");
    }

    @Test
    void includedFilesAreReadOnlyWhereTheyAreAllowed() throws Exception {
        Files.writeString(folder.resolve("hosts.inc"), "www A 192.0.2.1\nbad A x\n");
        assertThat(imported("$INCLUDE hosts.inc\n", "--origin", "example.com")).isEqualTo(Exit.FOUND);
        assertThat(session.out()).contains("include-not-allowed").doesNotContain("hosts.inc:2:7");
        assertThat(imported("$INCLUDE hosts.inc\n", "--origin", "example.com", "--include", "--force"))
                .isEqualTo(Exit.FOUND);
        assertThat(session.out()).contains("hosts.inc:2:7: A: \"x\" is not an IPv4 address.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import --zone zone.txt | Say which zone it is: --origin example.com.",
                "import --zone absent.zone | cannot be read",
                "import --zone zone.txt --live example.com | mutually exclusive",
                "import --zone zone.txt --origin a..b | --origin:",
                "import --zone zone.txt --origin example.com --web | they do not go with --zone",
                "import --live example.com --origin example.com | they go with --zone",
                "import --origin example.com | --zone",
            })
    void aCallThatCannotBeMeantIsRefusedAndNothingIsWritten(String line, String said) throws IOException {
        Files.writeString(zone, TOP);
        String[] words = line.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replaceFirst("^(zone.txt|absent.zone)$", folder + "/$1");
        }
        assertThat(session.run((Object[]) words)).isEqualTo(Exit.WRONG);
        assertThat(session.err()).contains(said);
        assertThat(folder.toFile().list()).containsExactly("zone.txt");
    }
}
