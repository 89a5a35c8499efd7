package fingerpost.export.octodns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Quoted;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.HostileText;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeReading;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Hostile text in a title, a label, a name or a record adds nothing to the files for octoDNS. */
class HostileOctodnsTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(300);
    private static final Set<String> NAMES = Set.of("caa", "check", "txt");

    /** A design with that text wherever text can stand. */
    private static Topology design(String text) {
        String octets = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        StringBuilder label = new StringBuilder("x");
        octets.chars().limit(60).forEach(octet -> label.append(String.format("\\%03d", octet)));
        String path = Quoted.hasHalfCharacters(text) ? "/" : "/" + text;
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX.child("txt"), TTL, new Txt(List.of(octets)), Txt.of("other")))
                .with(RecordSet.fixed(APEX.child("caa"), TTL, new Caa(0, "issue", octets)))
                .with(RecordSet.fixed(APEX.child(label.toString()), TTL, Txt.of("plain")))
                .with(new RecordSet(
                        APEX.child("check"),
                        RecordType.A,
                        TTL,
                        new Failover(
                                List.of(
                                        new Fixed(List.of(new A(Ipv4Address.of("192.0.2.1")))),
                                        new Fixed(List.of(new A(Ipv4Address.of("192.0.2.2"))))),
                                HealthCheck.http(80, path))));
        return Topology.of(
                text,
                text,
                List.of(new Line(Id.of("line"), text, List.of(IpNetwork.of("192.0.2.0/24")), List.of()), zone));
    }

    @Test
    void tenThousandHostileTextsAddNoRecordAndNoSetting() throws Exception {
        Map<String, String> plain = export("plain");
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            Map<String, String> files = export(text);
            assertThat(files).containsOnlyKeys("octodns.yaml", "zones/example.com.yaml");
            assertThat(withoutRemark(files.get("octodns.yaml")))
                    .as(text)
                    .isEqualTo(withoutRemark(plain.get("octodns.yaml")));
            assertThat(NAMES)
                    .as(text)
                    .containsAll(names(YamlText.parse(files.get("zones/example.com.yaml"))
                            .fields()
                            .keySet()));
            if (i % 50 == 0) {
                Tree.Fields zone =
                        TreeReading.of(files.get("zones/example.com.yaml")).asFields();
                assertThat(NAMES).as(text).containsAll(names(zone.fields().keySet()));
            }
        }
    }

    /** The names of the zone, without the one that the text is in where octoDNS can say it. */
    private static Set<String> names(Set<String> all) {
        Set<String> names = new TreeSet<>(all);
        names.removeIf(name -> name.matches("x[a-z0-9_/-]*"));
        return names;
    }

    private static List<String> withoutRemark(String file) {
        return file.lines().filter(line -> !line.startsWith("# ")).toList();
    }

    private static Map<String, String> export(String text) {
        return new OctodnsExporter().export(design(text), "1", Map.of()).files();
    }
}
