package fingerpost.export.gdnsd;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
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
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** gdnsd answers every line of an exported design as the design does. */
class GdnsdAnswersTest {
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

    /** Of what no plugin says only what is exact is asked for. */
    private static Loss strict(Loss loss) {
        return loss.message().contains("zone file has one answer for all")
                ? new Loss(loss.subject(), Status.CANNOT, loss.message())
                : loss;
    }

    /** gdnsd has no longer TTLs. */
    private static Element withinItsTtls(Element element) {
        return element instanceof HostedZone zone
                ? zone.withEntries(zone.entries().stream()
                        .map(each -> each.withTtl(each.ttl().min(new Ttl((1 << 28) - 1))))
                        .toList())
                : element;
    }

    private int compare(Topology any) throws Exception {
        Topology design = any.map(GdnsdAnswersTest::withinItsTtls);
        Bundle bundle = new GdnsdExporter().export(design, "3.8", Map.of());
        int port = RealServers.freePort();
        Interview interview = new Interview();
        Replay replay = new Replay(
                design, bundle.losses().stream().map(GdnsdAnswersTest::strict).toList());
        for (IpAddress asker : LoopbackLines.askers(design)) {
            interview.add(replay, asker, LoopbackAsker.at(port, asker.toString()));
        }
        try (RunningServer gdnsd = RealGdnsd.start(folder, port, bundle, "")) {
            assertThat(gdnsd).isNotNull();
            return interview.hold();
        }
    }
}
