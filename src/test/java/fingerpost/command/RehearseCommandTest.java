package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearseCommandTest {
    /** What was said, for somebody who waits for a word. */
    private static final class Screen extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] octets, int start, int length) {
            super.write(octets, start, length);
            notifyAll();
        }

        synchronized void await(String text) throws InterruptedException {
            while (!toString(StandardCharsets.UTF_8).contains(text)) {
                wait();
            }
        }
    }

    @TempDir
    Path folder;

    @Test
    void digIsAnsweredUntilItIsEndedAndWhatFailsIsGone() throws Exception {
        int port = RealServers.freePort();
        int web = RealServers.freePort();
        Screen out = new Screen();
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        try (PipedWriter typing = new PipedWriter();
                BufferedReader in = new BufferedReader(new PipedReader(typing))) {
            Console console = new Console(said, said, in, true, folder, LocalDate.of(2026, 11, 22));
            String sample = Session.sample("service-registry").toString();
            CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> Commands.run(
                    console, "rehearse", sample, "--dns", "127.0.0.1:" + port, "--http", "127.0.0.1:" + web));
            typing.write("down\n");
            typing.flush();
            out.await("Everything is up.");
            assertThat(dig(port, "_app._tcp.example.com", "SRV")).contains("10 60 3001 node-1.example.com.");
            typing.write("fail nobody\nfail node-1\n");
            typing.flush();
            out.await("node-1 is down.");
            assertThat(dig(port, "_app._tcp.example.com", "SRV"))
                    .doesNotContain("node-1")
                    .contains("node-2");
            typing.write("heal node-1\n");
            typing.flush();
            out.await("node-1 is up.");
            assertThat(dig(port, "_app._tcp.example.com", "SRV", "+tcp")).contains("node-1");
            typing.write("quit\n");
            typing.flush();
            assertThat(end.get(20, TimeUnit.SECONDS)).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "dig @127.0.0.1 -p " + port + " _app._tcp.example.com SRV",
                        "nsupdate -y hmac-sha256:instances.example.com.:",
                        "There is no element with the id \"nobody\"",
                        "127.0.0.1  _app._tcp.example.com. SRV over UDP  ->  10 60 3001 node-1.example.com.",
                        "over TCP");
        assertThat(RealServers.freePort()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0:5300, is not an address of the loopback interface",
        "192.0.2.1:5300, is not an address of the loopback interface",
        "localhost:5300, takes an address and a port",
        "127.0.0.1, takes an address and a port",
        "127.0.0.1:0, There is no port 0",
        "127.0.0.1:99999, There is no port 99999",
    })
    void otherPlacesAreRefusedWithTheReason(String place, String reason) {
        Session session = Session.in(folder);
        assertThat(session.run("rehearse", Session.sample("canary"), "--dns", place))
                .isEqualTo(2);
        assertThat(session.err()).contains(reason).hasLineCount(1);
    }

    @Test
    void aPortThatIsTakenIsToldWithWhoHasIt() throws IOException {
        Session session = Session.in(folder);
        try (DatagramSocket taken = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            assertThat(session.run("rehearse", Session.sample("canary"), "--dns", "127.0.0.1:" + taken.getLocalPort()))
                    .isEqualTo(2);
            assertThat(session.err()).contains("port " + taken.getLocalPort() + " of 127.0.0.1 is taken");
            if (Files.isDirectory(Path.of("/proc/self"))) {
                assertThat(session.err())
                        .contains("(process " + ProcessHandle.current().pid() + ")");
            }
        }
    }

    @Test
    void aKeyThatNoRegistryUsesIsRefused() throws IOException {
        Path key = Files.writeString(folder.resolve("k"), "hmac-sha256:other.example.com:c2VjcmV0");
        Session session = Session.in(folder);
        assertThat(session.run("rehearse", Session.sample("service-registry"), "--key", key))
                .isEqualTo(2);
        assertThat(session.err()).contains("No service registry", "other.example.com.", "instances.example.com.");
    }

    private static String dig(int port, String... words) throws IOException {
        List<String> call = new ArrayList<>(
                List.of(RealServers.require("dig").toString(), "@127.0.0.1", "-p", Integer.toString(port)));
        call.addAll(List.of(words));
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll("(?s);; ADDITIONAL.*", "");
    }
}
