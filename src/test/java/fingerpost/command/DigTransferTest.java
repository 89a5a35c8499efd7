package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.testnet.ChangingServer;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Incremental transfers beside the real dig: from a named with a journal, and from servers that have none. */
class DigTransferTest {
    @TempDir
    static Path folder;

    private static ChangingServer named;

    @BeforeAll
    static void start() throws Exception {
        named = ChangingServer.start(folder.resolve("named"), "@ NS ns\nns A 127.0.0.1\nwww A 192.0.2.80");
        named.update("add new.example.com. 300 A 192.0.2.9");
        named.update("delete new.example.com.", "add newer.example.com. 300 A 192.0.2.10");
    }

    @AfterAll
    static void stop() {
        named.close();
    }

    private final Session session = Session.in(folder);

    private String same(int port, String call) throws IOException {
        String[] words = ("dig @127.0.0.1 -p " + port + " " + call).strip().split(" ", -1);
        assertThat(session.run((Object[]) words)).isZero();
        words[0] = RealServers.require("dig").toString();
        Process dig = new ProcessBuilder(words).redirectErrorStream(true).start();
        String rival = new String(dig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(DigLab.masked(session.out())).isEqualTo(DigLab.masked(rival));
        return session.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com IXFR=1",
                "example.com -t ixfr=2",
                "example.com IXFR=3",
                "example.com IXFR=9",
                "example.com IXFR=0",
                "example.com IXFR=2 +short",
                "example.com IXFR=2 +multiline",
                "example.com IXFR=1 +noall +answer"
            })
    void changesArePrintedAsDigDoes(String call) throws IOException {
        same(named.port(), call);
    }

    @Test
    void whatWasTakenAwayAndWhatCameStandsBetweenTheVersions() throws IOException {
        assertThat(same(named.port(), "example.com IXFR=2 +short"))
                .containsSubsequence(" 3 14400", " 2 14400", "192.0.2.9", " 3 14400", "192.0.2.10", " 3 14400");
    }

    @ParameterizedTest
    @EnumSource(names = {"NSD", "KNOT"})
    void aServerWithoutAJournalSendsTheWholeZone(Program program) throws IOException {
        try (TestNet net = TestNet.in(folder.resolve(program.name()))
                .zone(
                        "127.0.0.1",
                        "example.com.",
                        "@ SOA ns hostmaster 5 14400 3600 1209600 300\n@ NS ns\nns A 127.0.0.1")
                .program("127.0.0.1", program)
                .start()) {
            assertThat(same(net.port(), "example.com IXFR=1")).contains("XFR size: 4 records");
        }
    }
}
