package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    private static Model model(String sample, Happening... happenings) throws DocumentProblem {
        Topology topology = DocumentFile.read(Path.of("sample-topologies", sample + ".topology.json"))
                .topology();
        Scenario scenario = new Scenario(Id.of("plain"), "", Duration.ofHours(1), List.of(happenings), Set.of());
        return Compiler.compile(topology, scenario, Load.evenly(WebNames.of(topology)), 1);
    }

    private static double address(Model model, int era, String address) {
        return Aim.of(model, era).address(model.addresses().indexOf(IpAddress.of(address)));
    }

    private static double end(Model model, int era, String end) {
        return Aim.of(model, era).end(model.ends().indexOf(Id.of(end)));
    }

    @ParameterizedTest
    @CsvSource({
        "three-address-round-robin, 192.0.2.2, server-2, 0.33333333333333333",
        "load-balancer-by-host, 2001:db8:10::10, backend1, 0.5",
        "dual-stack-broken-v6, 203.0.113.80, app-1, 0.4",
        "three-lines, 203.0.113.1, origin-1, 0.5"
    })
    void anEndHasTheShareThatPolicyAndWeightsSay(String sample, String address, String end, double share)
            throws DocumentProblem {
        Model model = model(sample);
        assertThat(end(model, 0, end)).isCloseTo(share, EXACTLY);
        assertThat(Aim.of(model, 0).gives(model.addresses().indexOf(IpAddress.of(address))))
                .isEqualTo(!sample.startsWith("dual"));
    }

    @Test
    void theAddressesOfAllAnswersAddUpToAllRequests() throws DocumentProblem {
        for (String sample : List.of("canary", "three-lines", "pages-host", "dual-stack-broken-v6")) {
            Model model = model(sample);
            double sum = Stream.iterate(0, i -> i < model.addresses().size(), i -> i + 1)
                    .mapToDouble(Aim.of(model, 0)::address)
                    .sum();
            assertThat(sum).as(sample).isCloseTo(1, EXACTLY);
        }
    }

    @Test
    void aDeadServerIsGivenUntilTheChecksHaveSeenIt() throws DocumentProblem {
        Model model =
                model("three-address-round-robin", new Happening.Fails(Duration.ofMinutes(10), Id.of("server-2")));
        assertThat(model.eras()).isEqualTo(3);
        assertThat(address(model, 1, "192.0.2.2")).isCloseTo(1.0 / 3, EXACTLY);
        assertThat(end(model, 1, "server-2")).isZero();
        assertThat(end(model, 1, "server-1")).as("the others take over").isCloseTo(0.5, EXACTLY);
        assertThat(address(model, 2, "192.0.2.2")).isZero();
        assertThat(address(model, 2, "192.0.2.3")).isCloseTo(0.5, EXACTLY);
    }
}
