package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.dns.RecordType;
import fingerpost.testnet.TestNet;
import fingerpost.wire.DnsClient;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Reply;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.ResourceRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
                .as("what comes late stands behind")
                .startsWith(StepKind.REFERRAL)
                .containsSubsequence(StepKind.REFERRAL, StepKind.REFERRAL, StepKind.ANSWER);
    }

    @Test
    void aFullTraceAsksEveryServerAndThoseOfTheZoneForItsSoaAndNs() {
        Trace trace = NameSpace.survey(net, "www.example.com.");
        assertThat(trace.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(trace.steps())
                .extracting(each -> each.server().address() + " " + each.question())
                .containsExactlyInAnyOrder(
                        "127.0.1.1 www.example.com. A",
                        "127.0.1.2 www.example.com. A",
                        "127.0.2.1 www.example.com. A",
                        "127.0.3.1 www.example.com. A",
                        "127.0.3.2 www.example.com. A",
                        "127.0.3.1 example.com. SOA",
                        "127.0.3.2 example.com. SOA",
                        "127.0.3.1 example.com. NS",
                        "127.0.3.2 example.com. NS");
        assertThat(trace.packets()).isEqualTo(9);
    }

    @Test
    @Timeout(60)
    void aSilentServerOfAFullTraceGetsItsFullTimeAndHoldsUpNobody() {
        List<StepKind> kinds = new CopyOnWriteArrayList<>();
        NameSpace.tracer(net)
                .survey(
                        NameSpace.question("www.half-silent.example.com.", RecordType.A),
                        step -> kinds.add(step.kind()));
        assertThat(kinds)
                .doesNotContain(StepKind.CANCELLED)
                .endsWith(StepKind.SILENT)
                .contains(StepKind.ANSWER);
    }

    /** Waits for the question of a server that never answers, and then stops. */
    @Test
    @Timeout(60)
    void interruptingTheThreadStopsTheTraceAndWhatIsInFlight() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        DnsClient never = query -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                stopped.countDown();
            }
            return Replying.exchange(query, new Reply.Cancelled());
        };
        FutureTask<Trace> trace = new FutureTask<>(() -> new Tracer(never, net.profile())
                .trace(NameSpace.question("www.example.com.", RecordType.A), any -> {}));
        Thread thread = Thread.ofVirtual().start(trace);
        asked.await();
        thread.interrupt();
        assertThatThrownBy(trace::get).hasCauseInstanceOf(CancellationException.class);
        stopped.await();
    }

    @Test
    void theTimeOfTheWholeTraceIsALimit() {
        ResolutionProfile hurried = net.profile().withPatience(Duration.ofMillis(300), 2, Duration.ofMillis(400));
        Trace trace = new Tracer(new NetworkClient(), hurried)
                .trace(NameSpace.question("www.silent.example.com.", RecordType.A), any -> {});
        assertThat(trace.outcome()).isIn(Outcome.BUDGET, Outcome.SILENT);
        assertThat(NameSpace.codes(trace)).containsAnyOf("DEL14 error", "DEL04 error");
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
