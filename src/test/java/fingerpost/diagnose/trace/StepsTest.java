package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void stepsAreHandedOnAsTheyComeAndNoneAfterTheEnd() {
        List<Step> told = new ArrayList<>();
        Steps steps = new Steps(told::add);
        steps.add(step("ns1.example.com."));
        steps.add(step("ns2.example.com."));
        List<Step> all = steps.close();
        steps.add(step("late.example.com."));
        assertThat(all).containsExactly(step("ns1.example.com."), step("ns2.example.com."));
        assertThat(told).isEqualTo(all);
        assertThat(steps.close()).isEqualTo(all);
    }

    private static Step step(String server) {
        return new Step(
                DomainName.of("example.com."),
                DomainName.of(server),
                Server.of(IpAddress.of("192.0.2.1")),
                PaperServers.QUESTION,
                StepKind.SILENT,
                0,
                Optional.empty(),
                "");
    }
}
