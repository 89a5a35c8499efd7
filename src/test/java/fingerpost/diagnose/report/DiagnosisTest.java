package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisTest {
    /** Much shorter than the silent server is waited for, and much longer than the others take. */
    private static final Duration SHORT = Duration.ofMillis(900);

    @Test
    void whatTheTimeDidNotAllowIsNotTestedAndNeverInOrder(@TempDir Path folder) throws IOException {
        Fault silent = Faults.all().stream()
                .filter(each -> each.label().equals("del04"))
                .findFirst()
                .orElseThrow();
        try (TestNet net = FaultNet.start(folder, List.of(silent))) {
            ResolutionProfile hasty = net.profile().withPatience(Duration.ofSeconds(5), 2, SHORT);
            Report report = new Diagnosis(new NetworkClient(), hasty).run(DomainName.of(silent.domain()), any -> {});
            assertThat(report.verdicts()).hasSameSizeAs(Catalogue.all()).noneMatch(Verdict.Passed.class::isInstance);
            assertThat(report.verdicts())
                    .filteredOn(each -> each.code().equals("DEL04"))
                    .singleElement()
                    .isInstanceOf(Verdict.NotTested.class);
            assertThat(report.traces()).isNotEmpty();
        }
    }
}
