package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.ScriptedServer;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Section;

/** Batches of many look-ups, with a real nsd. */
class DigBatchTest {
    private static final int NAMES = 3000;
    private static final String ADDRESS = "127.0.0.1";

    @TempDir
    static Path folder;

    private static TestNet net;

    @BeforeAll
    static void start() throws IOException {
        StringBuilder zone = new StringBuilder("@ NS ns\nns A 127.0.0.1\nlarge TXT");
        zone.append((" \"" + "x".repeat(200) + '"').repeat(20)).append('\n');
        IntStream.range(0, NAMES).forEach(i -> zone.append("h%d A 192.0.2.%d\n".formatted(i, i % 256)));
        net = TestNet.in(folder.resolve("net"))
                .zone(ADDRESS, "example.com.", zone.toString())
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private final Session session = Session.in(folder);

    private int batch(Session from, String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("batch"), text);
        List<Object> words = new ArrayList<>(
                List.of("dig", "@" + ADDRESS, "-p", Integer.toString(net.port()), "-f", file.toString()));
        words.addAll(List.of(options));
        return from.run(words.toArray());
    }

    private static String names() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, NAMES).forEach(i -> text.append("h%d.example.com\n".formatted(i)));
        return text.toString();
    }

    /** The second answer is truncated, so it comes last of all, over TCP. */
    @Test
    void answersArePrintedInTheOrderOfTheFile() throws IOException {
        String text = "h7.example.com\nlarge.example.com TXT\n" + names() + "h7.example.com\n";
        assertThat(batch(session, text, "+short")).isZero();
        List<String> lines = session.out().lines().toList();
        assertThat(lines).hasSize(NAMES + 3);
        assertThat(lines.getFirst()).isEqualTo("192.0.2.7");
        assertThat(lines.get(1)).startsWith("\"xxx");
        for (int i = 0; i < NAMES; i++) {
            assertThat(lines.get(i + 2)).isEqualTo("192.0.2." + i % 256);
        }
        assertThat(lines.getLast()).isEqualTo("192.0.2.7");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void aTerminalSeesHowFarItIs() throws IOException {
        Session person = Session.answering(folder, "");
        assertThat(batch(person, names(), "+short")).isZero();
        assertThat(person.err()).contains("\r1000 look-ups", "\r2000 look-ups").endsWith("\r");
    }

    @Test
    void answersMayBeWholeRecords() throws IOException {
        assertThat(batch(session, "h1.example.com\nh2.example.com\nnx.example.com\n", "+noall", "+answer", "+ttlunits"))
                .isZero();
        assertThat(session.out())
                .isEqualTo("h1.example.com.\t\t5m\tIN\tA\t192.0.2.1\nh2.example.com.\t\t5m\tIN\tA\t192.0.2.2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+tcp", "+noedns", "+nsid", "+identify", "+bufsize=512", "+cookie=0102030405060708", "+all"})
    void whatABulkCannotDoIsAskedLineByLineWithTheSameAnswers(String option) throws IOException {
        assertThat(batch(session, "h1.example.com\nh2.example.com " + option + "\nh3.example.com\n", "+short"))
                .isZero();
        assertThat(session.out().lines().map(line -> line.replaceFirst(" .*", "")))
                .containsExactly("192.0.2.1", "192.0.2.2", "192.0.2.3");
    }

    @Test
    void aLineThatCannotBeReadIsNamedByItsNumberAfterTheAnswersBeforeIt() throws IOException {
        assertThat(batch(session, "h1.example.com\n; remark\nh2.example.com +nonsense\n", "+short"))
                .isEqualTo(2);
        assertThat(session.out()).isEqualTo("192.0.2.1\n");
        assertThat(session.err()).contains("batch, line 3: There is no option +nonsense");
    }

    @Test
    void aBatchOfNothingIsRefused() throws IOException {
        assertThat(batch(session, "; nothing\n\n# here\n", "+short")).isEqualTo(2);
        assertThat(session.err()).contains("asks nothing");
    }

    /** The server answers the first question and is silent then. */
    @Test
    void aServerThatGoesSilentIsToldForEachName() throws IOException {
        int[] asked = {0};
        try (ScriptedServer silent =
                net.script("127.0.0.9", (query, tcp) -> asked[0]++ == 0 ? List.of(nothing(query)) : List.of())) {
            Path file = Files.writeString(folder.resolve("silent"), "a.example.com\nb.example.com\nc.example.com\n");
            assertThat(session.run("dig", "@127.0.0.9", "-p", net.port(), "-f", file, "+short", "+time=1", "+tries=1"))
                    .isEqualTo(1);
            assertThat(session.out())
                    .isEqualTo(
                            ";; no response from %1$s for b.example.com. A\n;; no response from %1$s for c.example.com. A\n"
                                    .formatted(net.server("127.0.0.9")));
            assertThat(silent.asked()).isEqualTo(3);
        }
    }

    private static byte[] nothing(Message query) {
        Message reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.addRecord(query.getQuestion(), Section.QUESTION);
        return reply.toWire();
    }
}
