package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers and targets found from a private root; {@code example.com} has a server without glue in {@code test}. */
class LiveServersTest {
    private static final String ROOT = "127.0.47.1";
    private static final String LEAF = "127.0.47.2";
    private static final String OTHER = "127.0.47.3";

    private static TestNet net;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = TestNet.in(folder)
                .zone(
                        ROOT,
                        ".",
                        "@ NS a.root.example.\na.root.example. A " + ROOT
                                + "\ncom. NS ns.com.\nns.com. A " + LEAF
                                + "\ntest. NS ns.test.\nns.test. A " + LEAF)
                .zone(
                        LEAF,
                        "com.",
                        "@ NS ns\nns A " + LEAF + "\nexample NS ns.example\nns.example A " + LEAF
                                + "\nexample NS other.test.")
                .zone(LEAF, "test.", "@ NS ns\nns A " + LEAF + "\nother A " + OTHER)
                .zone(
                        LEAF,
                        "example.com.",
                        "@ NS ns\n@ NS other.test.\nns A " + LEAF
                                + "\n"
                                + "www 300 A 192.0.2.1\n"
                                + "www 300 A 192.0.2.2\n"
                                + "chain 20 CNAME www\n"
                                + "lost CNAME nowhere.test.\n"
                                + "loop CNAME loop")
                .zone(
                        OTHER,
                        "example.com.",
                        "@ NS ns\n@ NS other.test.\nns A " + LEAF
                                + "\n"
                                + "www 300 A 192.0.2.1\n"
                                + "www 300 A 192.0.2.2\n"
                                + "chain 20 CNAME www\n"
                                + "lost CNAME nowhere.test.\n"
                                + "loop CNAME loop")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private static LiveServers servers(ResolutionProfile profile) {
        return new LiveServers(new Tracer(new NetworkClient(), profile), profile);
    }

    @Test
    void serversWithGlueAndThoseThatHaveToBeLookedUpAreFound() {
        assertThat(servers(net.profile()).of(DomainName.of("example.com")))
                .containsExactlyInAnyOrder(net.server(LEAF), net.server(OTHER));
    }

    @Test
    void zoneThatIsNotDelegatedHasNoServer() {
        assertThat(servers(net.profile()).of(DomainName.of("www.example.com"))).isEmpty();
        assertThat(servers(net.profile()).of(DomainName.of("example.test"))).isEmpty();
    }

    @Test
    void closestZoneAboveANameAnswersForIt() {
        assertThat(servers(net.profile()).closest(DomainName.of("a.b.www.example.com")))
                .containsExactlyInAnyOrder(net.server(LEAF), net.server(OTHER));
        assertThat(servers(net.profile()).closest(DomainName.of("nothing.test")))
                .extracting(Server::address)
                .containsExactly(net.server(LEAF).address());
    }

    @Test
    void familyThatIsNotSpokenIsNotAsked() {
        assertThat(servers(net.profile().withFamilies(false, true)).of(DomainName.of("example.com")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.com, A 192.0.2.1|192.0.2.2 (TTL 5 min)",
        "chain.example.com, A 192.0.2.1|192.0.2.2 (TTL 20 s)",
        "nothing.example.com, no such name",
        "example.com, no such record",
        "lost.example.com, no such name",
        "loop.example.com, cannot be resolved (loop)"
    })
    void targetIsWhatStandsAtTheEndOfItsChainForAsLongAsItsShortestLink(String name, String spoken) {
        LiveAnswer now = new TracedTargets(new Tracer(new NetworkClient(), net.profile()))
                .now(new Question(DomainName.of(name), RecordType.A));
        assertThat(now.spoken()).isIn(spoken.replace("|", ", "), spoken.replaceAll("([0-9.]+)[|]([0-9.]+)", "$2, $1"));
    }
}
