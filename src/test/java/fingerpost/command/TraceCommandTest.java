package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.trace.NameSpace;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceCommandTest {
    private static TestNet net;
    private static Path hints = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = NameSpace.start(folder);
        hints = Files.writeString(folder.resolve("named.root"), NameSpace.HINTS);
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    @Test
    void aPersonReadsWhoSaidWhatZoneByZone() {
        Session session = Session.in(folder);
        assertThat(trace(session, "shop.example.com")).isZero();
        assertThat(session.out())
                .startsWith(".\n  ")
                .containsPattern(
                        "\ncom\\.\n  ns\\.nic\\.com\\.  127\\.0\\.2\\.1 +[0-9]+\\.[0-9] ms  refers to example\\.com\n")
                .contains("  shop.example.com. 300 CNAME shop.example.net.  (zone example.com., from 127.0.3.")
                .contains("\nAnswer\n  cart.example.net.\t300\tIN\tA\t192.0.2.81\n")
                .containsPattern("\n1 record\\. [0-9]+ packets, [0-9]+\\.[0-9] ms\\.\n");
        assertThat(session.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    absent.example.com         | 0 | absent.example.com. does not exist (NXDOMAIN).
                    empty.example.com          | 0 | empty.example.com. exists, but has no A (NODATA).
                    circle1.example.com        | 1 | It leads in a circle.
                    www.upward.example.com     | 1 | No server of upward.example.com. answers for it (lame).
                    www.nothing-there.example.com | 1 | No server of nothing-there.example.com. answers at all.
                    www.refused.example.com    | 1 | Every server of refused.example.com. refuses.
                    www.noglue.example.com     | 1 | The way ends at noglue.example.com.: there is nothing left to ask.
                    thousand-links.example.com | 1 | Stopped at a limit.
                    dangling.example.com       | 1 | gone.example.net. does not exist (NXDOMAIN).
                    """)
    void theEndIsSaidInASentenceAndInTheExitCode(String name, int exit, String sentence) {
        Session session = Session.in(folder);
        assertThat(trace(session, name)).isEqualTo(exit);
        assertThat(session.out()).contains("\n" + sentence + " ");
    }

    @Test
    void aFindingSaysItsCodeReasonAndSource() {
        Session session = Session.in(folder);
        trace(session, "dangling.example.com");
        assertThat(session.out())
                .contains("error    CN07    dangling.example.com.\n         dangling.example.com is an alias of"
                        + " gone.example.net, which does not exist")
                .contains("\n         Source: RFC 1034 section 3.6.2");
    }

    @Test
    void theJsonHasTheDocumentedShape() {
        Session session = Session.in(folder);
        assertThat(trace(session, "there.example.com", "--json")).isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(session.out());
        assertThat(json.propertyNames())
                .containsExactly("question", "outcome", "answers", "chain", "steps", "findings");
        assertThat(json.get("question").toString()).isEqualTo("{\"name\":\"there.example.com.\",\"type\":\"A\"}");
        assertThat(json.get("outcome").asString()).isEqualTo("loop");
        assertThat(json.get("chain").get(0).propertyNames())
                .containsExactly("owner", "target", "ttl", "zone", "server");
        assertThat(json.get("steps").get(0).propertyNames())
                .containsExactly("zone", "server", "address", "kind", "rcode", "transport", "millis");
        assertThat(json.get("findings").get(0).propertyNames())
                .containsExactly("code", "severity", "subject", "message", "source");
    }

    @Test
    void theJsonHasTheRecordsOfTheAnswer() {
        Session session = Session.in(folder);
        assertThat(trace(session, "letter.example.com", "mx", "--json")).isZero();
        assertThat(JsonMapper.shared().readTree(session.out()).get("answers").toString())
                .isEqualTo("[{\"owner\":\"letter.example.com.\",\"type\":\"MX\",\"ttl\":300,"
                        + "\"data\":\"10 www.example.com.\"}]");
    }

    @Test
    void aFullTraceAsksEveryServer() {
        Session session = Session.in(folder);
        assertThat(trace(session, "www.half-lame.example.com", "--full")).isZero();
        assertThat(session.out())
                .contains("ns1.half-lame.example.com.  127.0.4.3")
                .contains("LAME: refers up to the root")
                .contains("warning  DEL03");
    }

    @Test
    void withoutThePrivateScopeLoopbackIsNotAsked() {
        Session session = Session.in(folder);
        assertThat(session.run("trace", "www.example.com", "--hints", hints, "--port", net.port(), "-4"))
                .isEqualTo(1);
        assertThat(session.out())
                .contains("not asked: 127.0.2.1 is the asker's own machine")
                .contains("error    NS04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a..example.com A        | empty label
                    www.example.com BOGUS   | is not a record type
                    www.example.com --port 0 | There is no port 0
                    www.example.com --hints none | The hints none cannot be read
                    www.example.com -4 -6   | leave nothing to ask
                    www.example.com --hints README.md | README.md: Line 1 of the hints
                    """)
    void aWrongCallIsRefusedBeforeAnythingIsSent(String call, String why) {
        Session session = Session.in(folder);
        Object[] arguments = Stream.concat(Stream.of("trace"), Stream.of(call.split(" ", -1)))
                .toArray();
        assertThat(session.run(arguments)).isEqualTo(2);
        assertThat(session.err()).contains(why);
        assertThat(session.out()).isEmpty();
    }

    private static int trace(Session session, Object... arguments) {
        return session.run(Stream.concat(
                        Stream.of("trace", "--hints", hints, "--port", net.port(), "--private", "-4"),
                        Stream.of(arguments))
                .toArray());
    }
}
