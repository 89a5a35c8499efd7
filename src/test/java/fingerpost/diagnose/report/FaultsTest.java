package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.dns.DomainName;
import fingerpost.testnet.TestNet;
import fingerpost.ui.speech.InGerman;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every prepared fault is found, and nothing else is. */
class FaultsTest {
    private static final int AT_ONCE = 16;
    private static final Map<String, Future<Report>> REPORTS = new ConcurrentHashMap<>();
    private static TestNet net;
    private static ExecutorService diagnoses;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = FaultNet.start(folder, Faults.all());
        diagnoses = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());
        for (Fault each : Faults.all()) {
            Diagnosis diagnosis = new Diagnosis(new NetworkClient(), net.profile());
            REPORTS.put(
                    each.label(), diagnoses.submit(() -> diagnosis.run(DomainName.of(each.domain()), progress -> {})));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        diagnoses.shutdownNow();
        net.close();
    }

    static List<Fault> faults() {
        return Faults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void itIsFoundAndNothingElse(Fault fault) throws ExecutionException, InterruptedException {
        Report report = REPORTS.get(fault.label()).get();
        report.verdicts().forEach(InGerman::assertTold);
        List<LiveFinding> wrong = report.findings().stream()
                .filter(each -> each.severity() != Severity.INFO)
                .toList();
        Set<String> codes = new TreeSet<>();
        wrong.forEach(each -> codes.add(each.code()));
        assertThat(codes).as(told(wrong)).isEqualTo(fault.codes());
        assertThat(wrong).allSatisfy(each -> assertThat(each.message()).endsWith("."));
        assertThat(wrong)
                .filteredOn(each -> !each.code().equals("DEL11") && !each.code().equals("DEL14"))
                .allSatisfy(each -> assertThat(each.evidence()).as(each.code()).isNotEmpty());
    }

    private static String told(List<LiveFinding> findings) {
        return findings.stream()
                .map(each -> each.severity() + " " + each.code() + " " + each.message())
                .collect(Collectors.joining("\n"));
    }
}
