package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.SignedZone;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code trace --dnssec} in a private name space, with the anchor in its hints. */
class TraceDnssecTest {
    private static final String HINTS = ". NS a.root-servers.test.\na.root-servers.test. A 127.0.1.1\n";

    private static TestNet net;
    private static Path anchored = Path.of("");
    private static Path plain = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        SignedZone com = SignedZone.byBind(
                        folder,
                        "com.",
                        "@ NS ns\nns A 127.0.2.1\nwww A 192.0.2.1\nalias CNAME tampered\ntampered A 192.0.2.66\n")
                .tampered(line -> line.replace("192.0.2.66", "192.0.2.99"));
        SignedZone root = SignedZone.byBind(
                folder,
                ".",
                "@ NS a.root-servers.test.\na.root-servers.test. A 127.0.1.1\ncom NS ns.com\nns.com A 127.0.2.1\n"
                        + com.delegation());
        net = TestNet.in(folder)
                .zone("127.0.1.1", ".", root.text())
                .zone("127.0.2.1", "com.", com.text())
                .start();
        anchored = Files.writeString(folder.resolve("anchored.root"), HINTS + root.delegation());
        plain = Files.writeString(folder.resolve("plain.root"), HINTS);
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    @Test
    void aPersonReadsTheChainLinkByLink() {
        Session session = Session.in(folder);
        assertThat(trace(session, anchored, "www.com")).isZero();
        assertThat(session.out())
                .containsPattern(
                        "\nDNSSEC\n  zone \\.\n    secure         Key [0-9]+ \\(ECDSAP256SHA256\\) is named by the DS")
                .containsPattern("\n  www\\.com\\. A\n    secure         Key [0-9]+ of com\\. signs the A records")
                .containsPattern("\nsecure\\. [0-9]+ packets more\\.\n$");
    }

    @Test
    void aBogusAnswerIsAnErrorAndSaysWhy() {
        Session session = Session.in(folder);
        assertThat(trace(session, anchored, "alias.com")).isEqualTo(1);
        assertThat(session.out())
                .containsPattern("\n  alias\\.com\\. A\n    secure ")
                .containsPattern("\n  tampered\\.com\\. A\n    bogus          The signature over the A records of")
                .containsPattern("\nbogus\\. ");
    }

    @Test
    void theJsonHasZonesAndNames() {
        Session session = Session.in(folder);
        trace(session, anchored, "alias.com", "--json");
        JsonNode dnssec = JsonMapper.shared().readTree(session.out()).get("dnssec");
        assertThat(dnssec.get("security").asString()).isEqualTo("bogus");
        assertThat(dnssec.get("zones").get(1).propertyNames())
                .containsExactly("zone", "security", "cause", "reason", "ds", "keys");
        assertThat(dnssec.get("zones").get(1).get("zone").asString()).isEqualTo("com.");
        assertThat(dnssec.get("names").get(1).get("cause").asString()).isEqualTo("wrong-signature");
    }

    @Test
    void withoutAnAnchorNothingCanBeTold() {
        Session session = Session.in(folder);
        assertThat(trace(session, plain, "www.com")).isZero();
        assertThat(session.out())
                .contains("There is no trust anchor at or above com.")
                .contains("\nindeterminate. ");
    }

    private static int trace(Session session, Path hints, Object... arguments) {
        return session.run(Stream.concat(
                        Stream.of("trace", "--dnssec", "--hints", hints, "--port", net.port(), "--private", "-4"),
                        Stream.of(arguments))
                .toArray());
    }
}
