package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigSearchTest {
    @TempDir
    Path folder;

    private TestNet net() throws IOException {
        return TestNet.in(folder.resolve("net"))
                .zone("127.0.0.1", "example.com.", "@ NS localhost.")
                .zone("127.0.0.1", "example.net.", "@ NS ns\n@ NS dead\nns A 127.0.0.1\ndead A 127.0.0.7")
                .start();
    }

    /** In dig's words; dig itself looks the names of the servers up with the system's resolver, which knows none of these. */
    @Test
    void theSoaOfEveryServerIsPrinted() throws IOException {
        try (TestNet net = net()) {
            Session session = Session.in(folder);
            assertThat(session.run("dig", "-4", "@127.0.0.1", "-p", net.port(), "example.com", "+nssearch"))
                    .isZero();
            assertThat(session.out().replaceAll("in [0-9]+ ms", "in N ms"))
                    .isEqualTo("SOA ns.invalid. hostmaster.invalid. 1 14400 3600 1209600 300 from server 127.0.0.1"
                            + " in N ms.\n");
        }
    }

    @Test
    void aServerWithoutAnAnswerIsNamed() throws IOException {
        try (TestNet net = net()) {
            Session session = Session.in(folder);
            assertThat(session.run("dig", "-4", "@127.0.0.1", "-p", net.port(), "example.net", "+nssearch"))
                    .isEqualTo(1);
            assertThat(session.out()).contains("from server 127.0.0.1 in", ";; no SOA from 127.0.0.7#" + net.port());
        }
    }

    @Test
    void aNameWithoutNameServersIsToldSo() throws IOException {
        try (TestNet net = net()) {
            Session session = Session.in(folder);
            assertThat(session.run("dig", "@127.0.0.1", "-p", net.port(), "www.example.net", "+nssearch"))
                    .isEqualTo(1);
            assertThat(session.out()).contains("names no name server of www.example.net.");
        }
    }
}
