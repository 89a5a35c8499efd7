package fingerpost.export.bind;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.RealServers;
import fingerpost.dns.IpAddress;
import fingerpost.export.Bundle;
import fingerpost.export.Interview;
import fingerpost.export.LoopbackAsker;
import fingerpost.export.LoopbackLines;
import fingerpost.export.ManyZones;
import fingerpost.export.Replay;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.export.Served;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BIND answers every line of an exported design as the design does. */
class BindAnswersTest {
    @TempDir
    private Path folder;

    @Test
    void everySampleAndFifteenDesigns() throws Exception {
        List<Topology> designs = new ArrayList<>();
        for (String name : Samples.names()) {
            designs.add(LoopbackLines.of(Samples.read(name)));
        }
        for (long seed = 0; seed < 15; seed++) {
            designs.add(LoopbackLines.of(Served.of(Chance.topology(new SplittableRandom(seed), 40))));
        }
        List<Bundle> bundles = designs.stream()
                .map(design -> new BindExporter().export(design, "9.18", Map.of()))
                .toList();
        int port = RealServers.freePort();
        Path conf = BindBatch.write(folder, port, bundles);
        Interview interview = new Interview();
        for (int i = 0; i < designs.size(); i++) {
            Replay replay = new Replay(designs.get(i), bundles.get(i).losses());
            for (IpAddress asker : LoopbackLines.askers(designs.get(i))) {
                interview.add(
                        replay, asker, LoopbackAsker.at(port, asker.toString()).withKey(BindBatch.key(i)));
            }
        }
        try (RunningServer named = RunningServer.start(
                line -> line.endsWith(" running"), "named", "-g", "-n", "1", "-c", conf.toString())) {
            assertThat(named).isNotNull();
            assertThat(interview.hold()).isGreaterThan(1_500);
        }
    }

    @Test
    void twoHundredZonesFromEveryLine() throws Exception {
        Topology design = ManyZones.of(4, 200, 15);
        Bundle bundle = new BindExporter().export(design, "9.18", Map.of());
        int port = RealServers.freePort();
        Interview interview = new Interview();
        Replay replay = new Replay(design, bundle.losses());
        for (IpAddress asker : LoopbackLines.askers(design)) {
            interview.add(replay, asker, LoopbackAsker.at(port, asker.toString()));
        }
        try (RunningServer named = RealBind.start(folder, port, bundle)) {
            assertThat(named).isNotNull();
            assertThat(interview.hold()).isGreaterThan(10_000);
        }
    }
}
