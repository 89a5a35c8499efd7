package fingerpost.ingest.octodns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.Samples;
import fingerpost.export.octodns.OctodnsExporter;
import fingerpost.ingest.file.Ingested;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What octoDNS's files say exactly comes back from them: the same records and policies, for the same askers. */
class OctodnsRoundTripTest {
    private static final Line LINE =
            new Line(Id.of("isp"), "isp", List.of(IpNetwork.of("192.0.2.0/24")), List.of("BR", "DE"));

    @TempDir
    private Path folder;

    private static List<String> samples() throws IOException {
        return Samples.names();
    }

    private static Bundle export(Topology topology) {
        return new OctodnsExporter().export(topology, "1", Map.of());
    }

    private Topology back(Bundle bundle, String name) throws Exception {
        Path into = folder.resolve(name);
        Files.createDirectories(into.resolve("zones"));
        for (var file : bundle.files().entrySet()) {
            Files.writeString(into.resolve(file.getKey()), file.getValue());
        }
        Ingested read = OctodnsImport.of(into);
        assertThat(read.hasErrors()).as(read.notes().toString()).isFalse();
        return read.topology();
    }

    private static void requireSame(Topology design, Bundle bundle, Topology back) {
        Map<Subject, Status> statuses = new HashMap<>();
        bundle.losses().forEach(each -> statuses.put(each.subject(), each.status()));
        for (HostedZone zone : design.zones()) {
            HostedZone again = back.zones().stream()
                    .filter(each -> each.apex().equals(zone.apex()))
                    .findFirst()
                    .orElseThrow();
            for (ZoneEntry entry : zone.entries()) {
                Optional<ZoneEntry> found = again.find(entry.owner(), entry.typeName());
                Status status = statuses.get(Subject.of(zone, entry));
                assertThat(found.isPresent()).as(entry.toString()).isEqualTo(status != Status.CANNOT);
                if (status == Status.EXACT) {
                    assertThat(shown(back, found.orElseThrow())).isEqualTo(shown(design, entry));
                } else if (status == Status.APPROXIMATE) {
                    assertThat(found.orElseThrow().ttl()).isEqualTo(entry.ttl());
                }
            }
            assertThat(zone.entries())
                    .hasSizeGreaterThanOrEqualTo(again.entries().size());
        }
    }

    /** The entry with its lines told as whom they hold, and one of one told as fixed. */
    private static List<Object> shown(Topology topology, ZoneEntry entry) {
        Object data = entry instanceof RecordSet set ? shown(topology, set.policy()) : entry;
        return List.of(entry.owner(), entry.typeName(), entry.ttl(), data);
    }

    private static Object shown(Topology topology, AnswerPolicy policy) {
        return switch (policy) {
            case Rotated _, Shuffled _ when policy.records().size() == 1 -> new Fixed(policy.records());
            case Weighted weighted -> shown(topology, weighted.choices());
            case HashedByAsker hashed -> shown(topology, hashed.choices());
            case Canary canary ->
                List.of(canary.stable().records(), canary.canary().records(), canary.share());
            case ByLine lines ->
                Stream.concat(
                                lines.choices().stream().map(each -> shown(topology, each)),
                                Stream.of("otherwise "
                                        + shown(topology, lines.otherwise().orElseThrow())))
                        .sorted(Comparator.naturalOrder())
                        .toList();
            default -> policy;
        };
    }

    /** The shares of those that are answered at all. */
    private static Object shown(Topology topology, List<WeightedChoice> choices) {
        List<WeightedChoice> used =
                choices.stream().filter(each -> each.weight() > 0).toList();
        List<WeightedChoice> live = used.isEmpty() ? choices : used;
        if (live.size() == 1) {
            return shown(topology, live.getFirst().policy());
        }
        int all = live.stream().mapToInt(WeightedChoice::weight).sum();
        return live.stream()
                .map(each ->
                        List.of(each.policy().records(), all == 0 ? 1.0 / live.size() : (double) each.weight() / all))
                .toList();
    }

    private static String shown(Topology topology, LineChoice choice) {
        Line line = topology.get(choice.line(), Line.class);
        return line.networks() + " " + line.countries().stream().sorted().toList() + " "
                + shown(topology, choice.policy());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesComeBackAndGiveTheSameFilesAgain(String sample) throws Exception {
        Topology design = Samples.read(sample);
        Bundle bundle = export(design);
        Topology back = back(bundle, "once");
        requireSame(design, bundle, back);
        Bundle again = export(back);
        assertThat(again.files().keySet()).isEqualTo(bundle.files().keySet());
        again.files()
                .forEach((path, text) ->
                        assertThat(plain(text)).isEqualTo(plain(bundle.files().get(path))));
    }

    private static List<String> plain(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static List<AnswerPolicy> pooled() {
        List<Fixed> one = Stream.of("192.0.2.1", "192.0.2.2", "192.0.2.3")
                .map(each -> new Fixed(List.of(Rdata.parse(RecordType.A, each))))
                .toList();
        Weighted weighted = new Weighted(List.of(
                new WeightedChoice(70, one.getFirst()),
                new WeightedChoice(0, one.get(1)),
                new WeightedChoice(1, one.get(2))));
        Canary canary = new Canary(one.getFirst(), one.get(1), 500, Canary.Draw.EACH_ANSWER);
        HealthCheck https = new HealthCheck(
                HealthCheck.Probe.HTTPS, 8443, "/up", Duration.ofSeconds(10), Duration.ofSeconds(5), 3, 2);
        Failover failover = new Failover(List.of(weighted, one.get(1)), https);
        return List.of(
                weighted,
                canary,
                failover,
                WhenHealthy.of(weighted, HealthCheck.tcp(25)),
                new ByLine(List.of(new LineChoice(LINE.id(), canary)), Optional.of(weighted)),
                new ByLine(List.of(new LineChoice(LINE.id(), failover)), Optional.of(one.getFirst())));
    }

    /** Health checks too, though how often they look is the provider's. */
    @ParameterizedTest
    @MethodSource("pooled")
    void policiesOfPoolsComeBackAsTheyWere(AnswerPolicy policy) throws Exception {
        DomainName apex = DomainName.of("example.org");
        HostedZone zone = HostedZone.of(Id.of("example-org"), apex)
                .with(new RecordSet(apex.child("www"), RecordType.A, new Ttl(60), policy));
        Topology back = back(export(Topology.of("", "", List.of(LINE, zone))), "policy");
        assertThat(back.zones().getFirst().entries()).isEqualTo(zone.entries());
        back.find(LINE.id(), Line.class).ifPresent(line -> assertThat(line).isEqualTo(LINE));
    }

    @Test
    void aHundredDesignsComeBack() throws Exception {
        int exact = 0;
        for (long seed = 0; seed < 100; seed++) {
            Topology design = Chance.topology(new SplittableRandom(seed), 60);
            Bundle bundle = export(design);
            requireSame(design, bundle, back(bundle, "seed-" + seed));
            exact += (int) bundle.losses().stream()
                    .filter(each -> each.status() == Status.EXACT
                            && each.subject().type().isPresent())
                    .filter(each -> isDynamic(design, each))
                    .count();
        }
        assertThat(exact).as("policies that octoDNS says exactly").isGreaterThan(30);
    }

    private static boolean isDynamic(Topology design, Loss loss) {
        Id zone = loss.subject().element();
        return design.get(zone, HostedZone.class)
                                .find(
                                        loss.subject().owner().orElseThrow(),
                                        loss.subject().type().orElseThrow())
                                .orElseThrow()
                        instanceof RecordSet set
                && !set.policy().inner().isEmpty();
    }
}
