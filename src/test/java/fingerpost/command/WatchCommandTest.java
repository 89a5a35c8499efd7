package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that lay a design over live answers, on a name space of real servers. */
class WatchCommandTest {
    private static final String ROOT = "127.0.42.1";
    private static final String LEAF = "127.0.42.2";

    private static TestNet net;
    private static Path hints = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = TestNet.in(folder)
                .zone(
                        ROOT,
                        ".",
                        "@ NS a.root.test.\na.root.test. A " + ROOT + "\nexample.com. NS ns.test.\nns.test. A " + LEAF)
                .zone(LEAF, "example.com.", "@ NS ns.test.\nnotes 300 A 192.0.2.99")
                .start();
        hints = Files.writeString(
                folder.resolve("named.root"), ". 3600 NS a.root.test.\na.root.test. 3600 A " + ROOT + "\n");
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private static int run(Session session, Object... words) {
        List<Object> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--hints", hints, "--port", net.port(), "--private", "-4"));
        return session.run(arguments.toArray());
    }

    @Test
    void watchEndsAtOnceWhereAllAgree() throws Exception {
        Session session = Session.in(folder);
        int exit = run(session, "watch", "notes.example.com", "--until-agreed", "--json");
        assertThat(exit).as(session.err()).isZero();
        assertThat(session.out().lines()).hasSize(1);
        JsonNode round = JsonMapper.shared().readTree(session.out());
        assertThat(round.get("agreed").asBoolean()).isTrue();
        assertThat(round.get("servers").get(0).get("server").asString()).isEqualTo(LEAF + "#" + net.port());
        assertThat(round.get("servers").get(0).get("answer").asString()).isEqualTo("A 192.0.2.99 (TTL 5 min)");
    }

    @Test
    void watchSaysWhatDiffersFromTheDesignAndEndsAtItsLimit() {
        Session session = Session.in(folder);
        int exit = run(
                session,
                "watch",
                "notes.example.com",
                "--design",
                Session.sample("port-redirection"),
                "--until-agreed",
                "--limit",
                "1s");
        assertThat(exit).as(session.err()).isEqualTo(1);
        assertThat(session.out())
                .contains("Watching notes.example.com A at 1 server until all say A ")
                .contains("0 of 1 agree; the last cache of the former answer expires ")
                .containsPattern("differs +" + LEAF + "#[0-9]+ +authoritative +A 192.0.2.99");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --server 192.0.2.1 --interval 4s | Servers of others are asked every 5 s or less often
                    --server nowhere                 | nowhere
                    --server 192.0.2.1#x             | is not a server; write 192.0.2.1 or 192.0.2.1#5300.
                    --limit soon                     | is not a TTL
                    """)
    void wrongCallIsOneSentenceAndNothingIsSent(String words, String sentence) {
        Session session = Session.in(folder);
        List<Object> arguments = new ArrayList<>(List.of("watch", "notes.example.com"));
        arguments.addAll(List.of((Object[]) words.strip().split(" ", -1)));
        if (!words.contains("--server")) {
            arguments.addAll(List.of("--server", LEAF));
        }
        assertThat(session.run(arguments.toArray())).isEqualTo(2);
        assertThat(session.err()).contains(sentence);
        assertThat(session.err().lines()).hasSize(1);
    }

    @Test
    void compareSaysBothSidesAndBothCures() throws Exception {
        Session session = Session.in(folder);
        Path design = Session.sample("port-redirection");
        assertThat(run(session, "compare", design, "--live")).as(session.err()).isEqualTo(1);
        assertThat(session.out())
                .contains("notes.example.com is live with A 192.0.2.99 (TTL 5 min); the design has ")
                .contains("Design: Take live A of notes.example.com.")
                .containsPattern("Live: notes.example.com. [0-9]+ IN A ");

        assertThat(run(session, "compare", design, "--live", "--json")).isEqualTo(1);
        JsonNode differences = JsonMapper.shared().readTree(session.out()).get("differences");
        assertThat(differences.findValuesAsString("subject")).anyMatch(each -> each.contains("/notes.example.com./A"));
    }
}
