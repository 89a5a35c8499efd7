package fingerpost.export.powerdns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.IpAddress;
import fingerpost.export.Bundle;
import fingerpost.export.Interview;
import fingerpost.export.LoopbackAsker;
import fingerpost.export.LoopbackLines;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.ManyZones;
import fingerpost.export.Replay;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PowerDNS answers every line of an exported design as the design does. */
class PowerDnsAnswersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySample(String name) throws Exception {
        assertThat(compare(LoopbackLines.of(Samples.read(name)))).isPositive();
    }

    @Test
    void aHundredZones() throws Exception {
        assertThat(compare(ManyZones.of(1, 100, 15))).isGreaterThan(1_000);
    }

    /** Of what no Lua record says only what is exact is asked for. */
    private static Loss strict(Loss loss) {
        return loss.message().contains("zone file has one answer for all")
                ? new Loss(loss.subject(), Status.CANNOT, loss.message())
                : loss;
    }

    private int compare(Topology design) throws Exception {
        Bundle bundle = new PowerDnsExporter().export(design, "4.7", Map.of());
        int port = RealServers.freePort();
        Interview interview = new Interview();
        Replay replay = new Replay(
                design,
                bundle.losses().stream().map(PowerDnsAnswersTest::strict).toList());
        for (IpAddress asker : LoopbackLines.askers(design)) {
            interview.add(replay, asker, LoopbackAsker.at(port, asker.toString()));
        }
        try (RunningServer powerDns = RealPowerDns.start(folder, port, bundle)) {
            assertThat(powerDns).isNotNull();
            return interview.hold();
        }
    }
}
