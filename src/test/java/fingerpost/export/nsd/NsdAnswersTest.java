package fingerpost.export.nsd;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.export.Bundle;
import fingerpost.export.Interview;
import fingerpost.export.LoopbackAsker;
import fingerpost.export.Loss;
import fingerpost.export.ManyZones;
import fingerpost.export.Replay;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.wire.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** NSD answers exported designs as they answer outside of all lines. */
class NsdAnswersTest {
    private static final IpAddress ELSEWHERE = IpAddress.of("127.0.0.1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySample(String name) throws Exception {
        assertThat(compare(Samples.read(name))).isPositive();
    }

    @Test
    void twoHundredZones() throws Exception {
        assertThat(compare(ManyZones.of(1, 200, 15))).isGreaterThan(800);
    }

    @Test
    void withoutRotationARecordSetHasTheOrderThatIsClaimed() throws Exception {
        Topology design = ManyZones.of(2, 60, 15)
                .map(element -> element instanceof HostedZone zone
                        ? zone.withEntries(zone.entries().stream()
                                .filter(entry -> entry instanceof RecordSet set && set.policy() instanceof Fixed)
                                .toList())
                        : element);
        Bundle bundle = export(design);
        assertThat(bundle.files().get("nsd.conf")).contains("round-robin: no");
        Set<Subject> exact = bundle.losses().stream()
                .filter(loss -> loss.status() == Loss.Status.EXACT)
                .map(Loss::subject)
                .collect(Collectors.toSet());
        List<Question> questions = new ArrayList<>();
        List<List<Rdata>> expected = new ArrayList<>();
        Set<Question> kept = Set.copyOf(new Replay(design, bundle.losses()).questions());
        design.zones()
                .forEach(zone -> zone.recordSets()
                        .filter(set -> exact.contains(Subject.of(zone, set))
                                && !set.owner().isWildcard())
                        .filter(set ->
                                set.policy().records().size() > 1 && !set.type().equals(RecordType.NS))
                        .filter(set -> kept.contains(new Question(set.owner(), set.type())))
                        .forEach(set -> {
                            questions.add(new Question(set.owner(), set.type()));
                            expected.add(set.policy().records());
                        }));
        int port = RealServers.freePort();
        List<Message> answers;
        try (RunningServer nsd = RealNsd.start(folder, port, bundle)) {
            assertThat(nsd).isNotNull();
            answers = LoopbackAsker.at(port, "127.0.0.1").ask(questions);
        }
        assertThat(questions).hasSizeGreaterThan(60);
        for (int i = 0; i < questions.size(); i++) {
            List<Rdata> records = answers.get(i).answer().stream()
                    .flatMap(each -> each.rdata().stream())
                    .toList();
            assertThat(records).as(questions.get(i).toString()).isEqualTo(expected.get(i));
        }
    }

    @Test
    void roundRobinTurnsTheAddresses() throws Exception {
        Bundle bundle = export(Samples.read("three-address-round-robin.topology.json"));
        Topology design = Samples.read("three-address-round-robin.topology.json");
        RecordSet www = design.zones()
                .getFirst()
                .recordSets()
                .filter(set -> set.policy().records().size() == 3)
                .findFirst()
                .orElseThrow();
        Question question = new Question(www.owner(), www.type());
        int port = RealServers.freePort();
        Set<String> first = new TreeSet<>();
        try (RunningServer nsd = RealNsd.start(folder, port, bundle)) {
            assertThat(nsd).isNotNull();
            LoopbackAsker.at(port, "127.0.0.1")
                    .ask(List.of(question, question, question))
                    .forEach(answer -> first.add(answer.answer().getFirst().text()));
        }
        assertThat(first).hasSize(3);
    }

    private static Bundle export(Topology design) {
        return new NsdExporter().export(design, "4.6", Map.of());
    }

    private int compare(Topology design) throws Exception {
        Bundle bundle = export(design);
        int port = RealServers.freePort();
        Interview interview = new Interview();
        interview.add(new Replay(design, bundle.losses()), ELSEWHERE, LoopbackAsker.at(port, "127.0.0.1"));
        try (RunningServer nsd = RealNsd.start(folder, port, bundle)) {
            assertThat(nsd).isNotNull();
            return interview.hold();
        }
    }
}
