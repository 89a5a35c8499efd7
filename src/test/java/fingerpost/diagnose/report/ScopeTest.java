package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is a fault on the Internet is none in a network of one's own, and the other family is judged only where it is heard. */
class ScopeTest {
    private static TestNet net;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Fault sound = Fault.of("sound", "nothing is wrong", "");
        Fault six = Fault.of("six", "a server of both families", "")
                .with("ns2 AAAA 2001:db8::53")
                .alsoAbove("ns2.six AAAA 2001:db8::53");
        net = FaultNet.start(folder, List.of(sound, six));
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private static Report report(String domain, ResolutionProfile profile) {
        return new Diagnosis(new NetworkClient(), profile).run(DomainName.of(domain), any -> {});
    }

    private static List<String> codes(Report report, Severity severity) {
        return report.findings().stream()
                .filter(each -> each.severity() == severity)
                .map(each -> each.code())
                .distinct()
                .toList();
    }

    @Test
    void onTheInternetAddressesMustBePublicAndTheZoneKept() {
        ResolutionProfile inner = net.profile();
        Map<IpAddress, Server> places = new HashMap<>();
        for (String each : List.of("2.1", "2.2", "2.3", "3.1", "3.2")) {
            places.put(IpAddress.of("127.0." + each), net.server("127.0." + each));
        }
        ResolutionProfile outer = new ResolutionProfile(
                inner.hints(),
                inner.port(),
                places,
                ResolutionProfile.Scope.PUBLIC,
                List.of(),
                true,
                false,
                inner.timeout(),
                inner.tries(),
                inner.whole(),
                inner.clock());
        Report report = report("sound.com.", outer);
        assertThat(codes(report, Severity.ERROR)).containsExactly("NS04");
        assertThat(codes(report, Severity.WARNING)).containsExactly("NS06", "IP04");
        assertThat(codes(report, Severity.NOTICE)).containsExactly("NS08");
    }

    @Test
    void inANetworkOfOnesOwnTheSameZoneIsSound() {
        Report report = report("sound.com.", net.profile());
        assertThat(report.findings())
                .allSatisfy(each -> assertThat(each.severity()).isEqualTo(Severity.INFO));
        assertThat(codes(report, Severity.INFO)).containsExactly("NS08");
        assertThat(notTested(report)).contains("NS04", "NS05", "NS06", "IP04");
    }

    @Test
    void aZoneWithoutServersOfIpv6IsTold() {
        Report report = report("sound.com.", net.profile().withFamilies(true, true));
        assertThat(codes(report, Severity.NOTICE)).containsExactly("NS05");
    }

    @Test
    void aMachineWithoutIpv6DoesNotBlameTheServers() {
        Report report = report("six.com.", net.profile().withFamilies(true, true));
        assertThat(codes(report, Severity.WARNING)).isEmpty();
        assertThat(notTested(report)).contains("DEL04");
    }

    private static List<String> notTested(Report report) {
        return report.verdicts().stream()
                .filter(Verdict.NotTested.class::isInstance)
                .map(Verdict::code)
                .toList();
    }
}
