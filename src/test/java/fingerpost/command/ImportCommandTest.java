package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
    private static final String ZONE = """
        @ 3600 IN SOA ns1 hostmaster %s 14400 3600 1209600 300
        @ NS ns1
        @ NS ns2
        ns1 A 127.0.63.2
        ns2 A 127.0.63.3
        @ A 192.0.2.1
        www A 192.0.2.1
        hidden A 192.0.2.2
        rare A 192.0.2.3
        """;

    @TempDir
    static Path folder;

    private static TestNet net;
    private static Path hints;
    private final Session session = Session.in(folder);

    @BeforeAll
    static void start() throws IOException {
        String glue = "%1$s NS ns1.%1$s\n%1$s NS ns2.%1$s\nns1.%1$s A 127.0.63.2\nns2.%1$s A 127.0.63.3\n";
        net = TestNet.in(folder)
                .zone(
                        "127.0.63.1",
                        ".",
                        "@ NS a.root-servers.test.\na.root-servers.test. A 127.0.63.1\n" + glue.formatted("sound")
                                + glue.formatted("torn"))
                .zone("127.0.63.2", "sound.", ZONE.formatted("1"))
                .zone("127.0.63.3", "sound.", ZONE.formatted("1"))
                .zone("127.0.63.2", "torn.", ZONE.formatted("1"))
                .zone("127.0.63.3", "torn.", ZONE.formatted("2"))
                .start();
        hints = Files.writeString(folder.resolve("hints"), "a.root-servers.test. A 127.0.63.1\n");
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private int imported(Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("import", "--hints", hints, "--port", net.port(), "--private", "-4"));
        words.addAll(List.of(more));
        return session.run(words.toArray());
    }

    @Test
    void theTopologyIsWrittenArrangedAndTheNotesAreSaid(@TempDir Path into) throws Exception {
        Path file = into.resolve("sound.topology.json");
        assertThat(imported("--live", "sound", "-o", file)).isZero();
        Document document = DocumentFile.read(file);
        assertThat(document.topology().zones()).extracting(HostedZone::apex).containsExactly(DomainName.of("sound"));
        assertThat(document.diagram().positions()).hasSizeGreaterThan(4);
        assertThat(session.out())
                .contains("Guessed\n  Web server 192.0.2.1: ", "Not seen\n  sound: ")
                .containsPattern(
                        "\n" + file + ": 1 zone, 5 record sets, 1 proxy, 0 endpoints outside; \\d+ packets\\.");
        assertThat(session.err()).isEmpty();
        assertThat(session.run("check", file)).isLessThan(2);
        try (Stream<Path> left = Files.list(into)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFileThatIsThereStaysUnlessForced(@TempDir Path into) throws IOException {
        Path file = Files.writeString(into.resolve("precious.topology.json"), "mine");
        assertThat(imported("--live", "sound", "-o", file)).isEqualTo(2);
        assertThat(session.err())
                .contains("is there already; --force replaces it")
                .hasLineCount(1);
        assertThat(file).hasContent("mine");
        assertThat(imported("--live", "sound", "-o", file, "--force")).isZero();
        assertThat(file).content().contains("\"fingerpost\"");
    }

    @Test
    void listedNamesAreAskedForWhetherGivenOrInAFile(@TempDir Path into) throws Exception {
        Path file = into.resolve("a.topology.json");
        Path list = Files.writeString(into.resolve("names.txt"), "rare.sound # with the domain\n");
        assertThat(imported("--live", "sound", "-o", file, "--names", "hidden", list))
                .isZero();
        assertThat(DocumentFile.read(file).topology().zones().getFirst().entries())
                .extracting(each -> each.owner().host())
                .contains("hidden.sound", "rare.sound");
    }

    @Test
    void theJsonCountsWhatWasImportedAndServersThatDisagreeAreExitCodeOne(@TempDir Path into) {
        Path file = into.resolve("torn.topology.json");
        assertThat(imported("--live", "torn", "-o", file, "--transfer", "--json"))
                .isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(session.out());
        assertThat(report.propertyNames())
                .containsExactly("domain", "file", "packets", "zones", "proxies", "certificates", "endpoints", "notes");
        assertThat(report.get("zones").get(0).get("sets").asInt()).isEqualTo(7);
        assertThat(report.get("notes").get(0).get("kind").asString()).isEqualTo("servers disagree");
        assertThat(file).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "missing, There is no domain missing",
        "two..dots, empty label",
    })
    void whatCannotBeImportedWritesNothing(String domain, String why, @TempDir Path into) {
        Path file = into.resolve("nothing.topology.json");
        assertThat(imported("--live", domain, "-o", file)).isEqualTo(2);
        assertThat(session.err()).contains(why).hasLineCount(1);
        assertThat(session.out()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void wrongCallsAreOneSentence(@TempDir Path into) throws IOException {
        assertThat(session.run("import")).isEqualTo(2);
        assertThat(session.err()).contains("--live").hasLineCount(1);
        Path list = Files.writeString(into.resolve("names"), "fine\nnot..fine\n");
        assertThat(imported("--live", "sound", "-o", into.resolve("x.topology.json"), "--names", list))
                .isEqualTo(2);
        assertThat(session.err()).contains(list + ": Line 2: ").hasLineCount(1);
        assertThat(imported("--live", "sound", "-o", into.resolve("no").resolve("x.topology.json")))
                .isEqualTo(2);
        assertThat(session.err())
                .contains("was not saved: the folder is not there")
                .hasLineCount(1);
    }
}
