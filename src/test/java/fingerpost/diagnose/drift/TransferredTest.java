package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import fingerpost.wire.Server;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of a zone that Knot hands over, behind a server that closes the connection. */
class TransferredTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final String KNOT = "127.0.46.2";
    private static final String CLOSED = "127.0.46.3";

    @TempDir
    private Path folder;

    private static Set<Question> names(List<Server> servers) throws InterruptedException {
        return Transferred.names(new ZoneTransfer(Trust.usual()), APEX, servers);
    }

    @Test
    void namesAndTypesComeFromTheFirstServerThatAllowsIt() throws Exception {
        try (TestNet net = TestNet.in(folder)
                .program(KNOT, Program.KNOT)
                .zone(
                        KNOT,
                        "example.com.",
                        "@ NS ns.example.net.\nwww A 192.0.2.1\nwww A 192.0.2.2\nshop CNAME www\n"
                                + "shop.sub TXT x\nx NSEC y A\n")
                .start()) {
            assertThat(names(List.of(net.server(CLOSED), net.server(KNOT))))
                    .containsExactlyInAnyOrder(
                            new Question(APEX, RecordType.NS),
                            new Question(APEX.child("www"), RecordType.A),
                            new Question(APEX.child("shop"), RecordType.A),
                            new Question(APEX.child("sub").child("shop"), RecordType.TXT));
            assertThat(names(List.of(net.server(CLOSED)))).isEmpty();
        }
    }

    @Test
    void interruptionEndsIt() throws Exception {
        try (TestNet net = TestNet.in(folder)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> names(List.of(net.server(CLOSED)))).isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }
}
