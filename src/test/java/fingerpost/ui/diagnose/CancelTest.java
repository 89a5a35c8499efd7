package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Query;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is under way sends nothing more once it is interrupted, though the servers never answer. */
class CancelTest {
    private static final String SILENT = "127.0.62.1";
    private static final String MARKER = "afterwards.example.org.";

    /** A kind of question to a server that says nothing, by its name. */
    record Work(String name, Asking asking) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Asking {
        Callable<?> of(Engine engine, TestNet net);
    }

    static Stream<Work> everythingThatCanBeUnderWay() {
        return Stream.of(
                new Work("trace", (engine, net) -> () -> engine.trace(inquiry(net), _ -> {})),
                new Work(
                        "report",
                        (engine, net) -> () -> engine.report(
                                inquiry(net),
                                new Extent(true, true),
                                LiveLab.design().topology(),
                                _ -> {})),
                new Work(
                        "compare",
                        (engine, net) -> () -> engine.compare(LiveLab.design().topology(), root(net), _ -> {})),
                new Work(
                        "resolvers",
                        (engine, net) ->
                                () -> engine.askAll(inquiry(net).question(), List.of(net.server(SILENT)), _ -> {})));
    }

    private static Start root(TestNet net) {
        return new Start.OtherRoot(SILENT, net.port());
    }

    private static Inquiry inquiry(TestNet net) {
        return Inquiry.of("example.com", "A", root(net));
    }

    @ParameterizedTest
    @MethodSource("everythingThatCanBeUnderWay")
    @Timeout(60)
    void whatIsInterruptedEndsAndSendsNothingMore(Work work, @TempDir Path folder) throws Exception {
        try (TestNet net = TestNet.in(folder)) {
            CountDownLatch reached = new CountDownLatch(1);
            Queue<String> asked = new ConcurrentLinkedQueue<>();
            net.script(SILENT, (query, _) -> {
                asked.add(query.getQuestion().getName().toString().toLowerCase(Locale.ROOT));
                reached.countDown();
                return List.of();
            });
            Callable<?> asking = work.asking().of(new Engine(new NetworkClient()), net);
            Thread thread = Thread.ofVirtual().start(() -> ended(asking));
            reached.await();

            thread.interrupt();
            thread.join();

            int sent = asked.size();
            new NetworkClient().ask(marker(net));
            assertThat(asked.stream().skip(sent)).containsOnly(MARKER);
        }
    }

    /** Asked afterwards and tried for a while, in which anything late would come too. */
    private static Query marker(TestNet net) {
        return Query.recursive(new Question(DomainName.of(MARKER), RecordType.A), net.server(SILENT))
                .withPatience(Duration.ofMillis(700), 2);
    }

    private static void ended(Callable<?> asking) {
        try {
            asking.call();
        } catch (Exception | Error interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
