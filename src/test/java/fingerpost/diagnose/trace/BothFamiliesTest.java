package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.MappedNet;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.ResourceRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name space whose root, top level and leaf are served over IPv6 and IPv4; one leaf has a dead IPv6 address. */
class BothFamiliesTest {
    private static final String ROOT = "example. NS ns.example.\nns.example. AAAA 2001:db8::2\nns.example. A 192.0.2.2";
    private static final String TOP = """
        @ NS ns
        ns AAAA 2001:db8::2
        ns A 192.0.2.2
        good NS ns.good
        ns.good AAAA 2001:db8::3
        ns.good A 192.0.2.3
        half NS ns.half
        ns.half AAAA 2001:db8::4
        ns.half A 192.0.2.3
        six NS ns.six
        ns.six AAAA 2001:db8::3
        """;

    @TempDir
    static Path folder;

    private static MappedNet net;

    @BeforeAll
    static void start() throws IOException {
        net = MappedNet.in(folder)
                .zone(".", ROOT, "2001:db8::1", "192.0.2.1")
                .zone("example.", TOP, "2001:db8::2", "192.0.2.2")
                .zone("good.example.", "@ NS ns\nns AAAA 2001:db8::3\nns A 192.0.2.3\nwww A 192.0.2.80", "2001:db8::3")
                .zone("half.example.", "@ NS ns\nns AAAA 2001:db8::4\nns A 192.0.2.3\nwww A 192.0.2.81", "192.0.2.3")
                .dead("2001:db8::4");
    }

    @AfterAll
    static void stop() {
        net.close();
    }

    private static Trace trace(String name, boolean v4, boolean v6) {
        ResolutionProfile profile = net.profile("2001:db8::1", "192.0.2.1").withFamilies(v4, v6);
        return new Tracer(new NetworkClient(), profile)
                .trace(new Question(DomainName.of(name), RecordType.A), step -> {});
    }

    @Test
    void overIpv6AloneTheWholeWayIsIpv6() {
        Trace trace = trace("www.good.example.", false, true);
        assertThat(trace.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(trace.answers()).extracting(ResourceRecord::text).containsExactly("192.0.2.80");
        assertThat(trace.steps())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(step -> assertThat(step.server().address()).hasToString("::1"));
    }

    @ParameterizedTest
    @CsvSource({
        "www.half.example.,true,true,ANSWER",
        "www.half.example.,true,false,ANSWER",
        "www.half.example.,false,true,SILENT",
        "www.good.example.,true,true,ANSWER",
        "www.six.example.,true,false,BROKEN"
    })
    void aDeadFamilyCountsOnlyWhereThereIsNoOther(String name, boolean v4, boolean v6, Outcome outcome) {
        Trace trace = trace(name, v4, v6);
        assertThat(trace.outcome()).isEqualTo(outcome);
        assertThat(trace.steps())
                .extracting(Step::server)
                .allSatisfy(server ->
                        assertThat(server.address().bits() == 32 ? v4 : v6).isTrue());
    }
}
