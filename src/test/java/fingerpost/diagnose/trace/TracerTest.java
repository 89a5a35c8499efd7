package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.dns.RecordType;
import fingerpost.testnet.TestNet;
import fingerpost.wire.ResourceRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of sound zones on real servers. */
class TracerTest {
    private static TestNet net;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = NameSpace.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    @Test
    void aNameIsFoundThroughEveryCut() {
        List<Step> told = new CopyOnWriteArrayList<>();
        Trace trace = NameSpace.tracer(net).trace(NameSpace.question("www.example.com.", RecordType.A), told::add);
        assertThat(trace.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(trace.answers()).extracting(ResourceRecord::text).containsExactly("192.0.2.80");
        assertThat(trace.cuts()).extracting(Cut::zone).containsExactly(NameSpace.names(".", "com.", "example.com."));
        assertThat(trace.findings()).isEmpty();
        assertThat(told).containsExactlyElementsOf(trace.steps());
        assertThat(trace.steps())
                .filteredOn(each -> each.kind() != StepKind.CANCELLED)
                .extracting(Step::kind)
                .startsWith(StepKind.REFERRAL)
                .endsWith(StepKind.ANSWER);
    }

    @Test
    void aChainIsFollowedAcrossZones() {
        Trace trace = NameSpace.trace(net, "shop.example.com.");
        assertThat(trace.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(trace.answers()).extracting(ResourceRecord::text).containsExactly("192.0.2.81");
        assertThat(trace.chain())
                .extracting(Link::owner)
                .containsExactly(NameSpace.names("shop.example.com.", "shop.example.net."));
        assertThat(trace.chain())
                .extracting(Link::zone)
                .containsExactly(NameSpace.names("example.com.", "example.net."));
    }
}
