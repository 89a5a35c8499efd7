package fingerpost.export.bind;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.RunningServer;
import fingerpost.topology.ByLine;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text in a title, a label or a name adds no statement to {@code named.conf}. */
class HostileBindTest {
    private static final Ttl TTL = new Ttl(300);
    private static final Id TELECOM = Id.of("telecom");

    @TempDir
    private Path folder;

    /** A design with that text wherever text can stand. */
    private static Topology design(String text) {
        DomainName apex = name(text, DomainName.of("example.com"));
        DomainName www = name(text, apex);
        HostedZone zone = HostedZone.of(Id.of("zone"), apex)
                .withSoa(HostedZone.of(Id.of("zone"), DomainName.of("example.com"))
                        .soa())
                .with(RecordSet.fixed(apex, TTL, new Ns(DomainName.of("ns.example.net"))))
                .with(new RecordSet(
                        www,
                        RecordType.TXT,
                        TTL,
                        new ByLine(
                                List.of(new LineChoice(TELECOM, new Shuffled(List.of(Txt.of("a"), Txt.of("b"))))),
                                Optional.of(new Rotated(List.of(Txt.of("a"), Txt.of("b")))))));
        ServiceRegistry registry = new ServiceRegistry(
                Id.of("registry"),
                text,
                www,
                TTL,
                List.of(),
                Optional.empty(),
                Optional.of(name(text, DomainName.ROOT)));
        Line line = new Line(TELECOM, text, List.of(IpNetwork.of("192.0.2.0/24")), List.of());
        return Topology.of(text, text, List.of(line, zone, registry));
    }

    private static DomainName name(String text, DomainName above) {
        StringBuilder label = new StringBuilder("x");
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (label.length() < 4 * 60) {
                label.append(String.format("\\%03d", octet & 0xff));
            }
        }
        return above.child(label.toString());
    }

    /** The words that stand without quotation marks, level by level, without remarks: the part that means something. */
    private static List<Object> shape(List<Node> nodes) {
        List<Object> shape = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Statement statement) {
                shape.add(statement.words().stream()
                        .map(word -> word.quoted() ? "\"\"" : word.text())
                        .toList());
                shape.add(shape(statement.block().orElse(List.of())));
            }
        }
        return shape;
    }

    private static Map<String, String> export(String text) {
        return new BindExporter().export(design(text), "9.18", Map.of()).files();
    }

    @Test
    void tenThousandHostileTextsLeaveTheStatementsAsTheyAre() {
        Map<String, String> plain = export("plain");
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            Map<String, String> files = export(text);
            for (String file : List.of("named.conf", "zones.conf", "lines.conf")) {
                assertThat(shape(NamedText.parse(files.get(file))))
                        .as(text)
                        .isEqualTo(shape(NamedText.parse(plain.get(file))));
            }
        }
    }

    @Test
    void namedLoadsTwoHundredOfThem() throws Exception {
        SplittableRandom random = new SplittableRandom(6);
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            bundles.add(new BindExporter().export(design(HostileText.of(random)), "9.18", Map.of()));
        }
        Path conf = BindBatch.write(folder, 5353, bundles);
        assertThat(RunningServer.complaint("named-checkconf", "-z", conf.toString()))
                .isEmpty();
    }
}
