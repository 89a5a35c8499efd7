package fingerpost.export.knot;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.Interview;
import fingerpost.export.LoopbackAsker;
import fingerpost.export.LoopbackLines;
import fingerpost.export.Loss.Status;
import fingerpost.export.ManyZones;
import fingerpost.export.Replay;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.wire.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Knot answers every line of an exported design as the design does, and draws by its weights. */
class KnotAnswersTest {
    private static final DomainName APEX = DomainName.of("example.com");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySample(String name) throws Exception {
        assertThat(compare(LoopbackLines.of(Samples.read(name)))).isPositive();
    }

    @Test
    void twoHundredZonesFromEveryLine() throws Exception {
        assertThat(compare(ManyZones.of(3, 200, 15))).isGreaterThan(10_000);
    }

    @Test
    void aClientSubnetHasTheLineOfTheClient() throws Exception {
        Topology design = Samples.read("three-lines.topology.json");
        Bundle bundle = export(design);
        int port = RealServers.freePort();
        Question www = new Question(DomainName.of("www.example.com"), RecordType.A);
        Replay replay = new Replay(design, bundle.losses());
        try (RunningServer knot = RealKnot.start(folder, port, bundle)) {
            assertThat(knot).isNotNull();
            for (String client : List.of("192.0.2.1", "192.0.2.129", "203.0.113.200")) {
                Message answer = LoopbackAsker.at(port, "127.0.0.1")
                        .withSubnet(client, 32)
                        .ask(List.of(www))
                        .getFirst();
                assertThat(Replay.answered(answer)).as(client).isEqualTo(replay.expected(www, IpAddress.of(client)));
            }
        }
    }

    @Test
    void weightsAndCanariesAreDrawnWithTheirShares() throws Exception {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, new Ttl(60), new Ns(DomainName.of("ns.example.net"))))
                .with(set(
                        "weighted",
                        new Weighted(List.of(choice(700, "1"), choice(200, "2"), choice(0, "4"), choice(100, "3")))))
                .with(set("heavy", new Weighted(List.of(choice(1_001, "1"), choice(500, "2")))))
                .with(set("canary", new Canary(one("1"), one("2"), 1_050, Canary.Draw.EACH_ANSWER)));
        Topology design = Topology.of("", "", List.of(zone));
        Bundle bundle = export(design);
        assertThat(bundle.losses()).allMatch(loss -> loss.status() == Status.EXACT);
        int port = RealServers.freePort();
        try (RunningServer knot = RealKnot.start(folder, port, bundle)) {
            assertThat(knot).isNotNull();
            share(port, "weighted", "203.0.113.1", 0.7);
            share(port, "weighted", "203.0.113.2", 0.2);
            share(port, "weighted", "203.0.113.4", 0);
            share(port, "heavy", "203.0.113.2", 500 / 1_501.0);
            share(port, "canary", "203.0.113.2", 0.105);
        }
    }

    private static void share(int port, String label, String address, double share) throws Exception {
        int asked = 3_000;
        Question question = new Question(APEX.child(label), RecordType.A);
        List<Message> answers =
                new ArrayList<>(LoopbackAsker.at(port, "127.0.0.1").ask(Collections.nCopies(asked, question)));
        long found = answers.stream()
                .filter(answer -> answer.answer().size() == 1
                        && answer.answer().getFirst().text().equals(address))
                .count();
        double error = Math.sqrt(share * (1 - share) / asked);
        assertThat(found / (double) asked).as(label + " " + address).isBetween(share - 4 * error, share + 4 * error);
    }

    private static RecordSet set(String label, AnswerPolicy policy) {
        return new RecordSet(APEX.child(label), RecordType.A, new Ttl(30), policy);
    }

    private static WeightedChoice choice(int weight, String last) {
        return new WeightedChoice(weight, one(last));
    }

    private static Fixed one(String last) {
        return new Fixed(List.of(A.of("203.0.113." + last)));
    }

    private static Bundle export(Topology design) {
        return new KnotExporter().export(design, "3.2", Map.of());
    }

    private int compare(Topology design) throws Exception {
        Bundle bundle = export(design);
        int port = RealServers.freePort();
        Interview interview = new Interview();
        Replay replay = new Replay(design, bundle.losses());
        for (IpAddress asker : LoopbackLines.askers(design)) {
            interview.add(replay, asker, LoopbackAsker.at(port, asker.toString()));
        }
        try (RunningServer knot = RealKnot.start(folder, port, bundle)) {
            assertThat(knot).isNotNull();
            return interview.hold();
        }
    }
}
