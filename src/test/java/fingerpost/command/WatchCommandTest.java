package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Section;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Watching real servers, and one that changes its mind, in a time of its own. */
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
                .contains("0 of 1 agree; if it changed now, the last cache of this answer would expire ")
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
    void withADesignItEndsByItselfOnceTheServerSaysWhatTheDesignSays() throws Exception {
        Session session = Session.answering(folder, "");
        AtomicInteger asked = new AtomicInteger();
        try (TestNet own = TestNet.in(folder)) {
            own.script("127.0.42.3", (query, _) -> List.of(answer(query, asked.incrementAndGet() < 3 ? 99 : 1)));
            assertThat(watch(session, own, "127.0.42.3")).as(session.err()).isZero();
        }
        assertThat(session.out())
                .containsPattern("12:00:00 +0 of 1 agree; if it changed now, the last cache of this answer would expire"
                        + " 12:05:00")
                .contains("12:00:20  1 of 1 agree; the last cache of the former answer expires 12:05:10, in 4 min 50 s")
                .endsWith("All agree with the design.\n");
        assertThat(session.err()).contains("\rNext round in 10 s", "\rNext round in 1 s");
        assertThat(asked.get()).isEqualTo(3);
    }

    @Test
    void withADesignItEndsAtTheLimitAndSaysHowManyDoNotAgree() {
        Session session = Session.in(folder);
        assertThat(watch(session, net, LEAF, "--limit", "1m")).isEqualTo(1);
        assertThat(session.out().lines().filter(line -> line.contains(" of 1 agree")))
                .hasSize(7);
        assertThat(session.out()).endsWith("The limit of 1 min is over; 1 of 1 do not agree with the design.\n");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void untilTheLimitItGoesOnWhereAllAgree() {
        Session session = Session.in(folder);
        String[] words = {
            "notes.example.com", "--server", LEAF + "#" + net.port(), "--until-limit", "--limit", "25s", "--json"
        };
        assertThat(inItsOwnTime(session, words)).isZero();
        assertThat(session.out().lines()).hasSize(3).allMatch(line -> line.contains("\"agreed\": true"));
    }

    @Test
    void aResolverThatStillHoldsTheFormerAnswerIsCountedDown() throws Exception {
        Session session = Session.answering(folder, "");
        AtomicInteger asked = new AtomicInteger();
        try (TestNet own = TestNet.in(folder)) {
            own.script("127.0.42.4", (query, _) -> List.of(answer(query, 1)));
            own.script("127.0.42.5", (query, _) -> List.of(answer(query, asked.incrementAndGet() < 2 ? 99 : 1)));
            assertThat(watch(session, own, "127.0.42.4", "--resolver", "127.0.42.5#" + own.port()))
                    .as(session.err())
                    .isZero();
            assertThat(session.err()).contains("; 127.0.42.5#" + own.port() + " asks again in 5 min");
            assertThat(session.out())
                    .contains("12:00:00  1 of 2 agree; the last cache of the former answer expires 12:05:00, in 5 min")
                    .containsPattern("differs +127.0.42.5#[0-9]+ +resolver +A 192.0.2.99 .*, asks again at 12:05:00")
                    .contains("12:00:10  2 of 2 agree");
        }
    }

    @Test
    void untilAgreedAndUntilTheLimitExcludeEachOther() {
        Session session = Session.in(folder);
        assertThat(session.run("watch", "notes.example.com", "--server", LEAF, "--until-agreed", "--until-limit"))
                .isEqualTo(2);
        assertThat(session.err()).contains("--until-agreed and --until-limit exclude each other");
    }

    @ParameterizedTest
    @CsvSource({"www.example.org, No zone of ", "notes.example.com, nowhere.topology.json"})
    void aDesignThatSaysNothingIsRefusedBeforeAnythingIsSent(String name, String sentence) {
        Session session = Session.in(folder);
        Object design = sentence.startsWith("nowhere")
                ? folder.resolve("nowhere.topology.json")
                : Session.sample("port-redirection");
        assertThat(session.run("watch", name, "--server", LEAF, "--design", design))
                .isEqualTo(2);
        assertThat(session.err()).contains(sentence);
        assertThat(session.err().lines()).hasSize(1);
    }

    private int watch(Session session, TestNet where, String server, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "notes.example.com",
                "--server",
                server + "#" + where.port(),
                "--design",
                Session.sample("port-redirection").toString()));
        words.addAll(List.of(more));
        return inItsOwnTime(session, words.toArray(new String[0]));
    }

    private static int inItsOwnTime(Session session, String... words) {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
        return new CommandLine(new WatchCommand(session.console(), now::get, now::set)).execute(words);
    }

    /** The record of the design, or the former one, which ends in 99. */
    private static byte[] answer(Message query, int last) throws IOException {
        Name name = query.getQuestion().getName();
        String address = last == 99 ? "192.0.2.99" : "203.0.113.40";
        Message answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.AA);
        answer.addRecord(query.getQuestion(), Section.QUESTION);
        answer.addRecord(new ARecord(name, DClass.IN, 300, InetAddress.getByName(address)), Section.ANSWER);
        return answer.toWire();
    }
}
