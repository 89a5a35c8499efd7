package fingerpost.export.knot;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.RunningServer;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text in a title, a label, a name or a record adds no setting to the files for Knot. */
class HostileKnotTest {
    private static final Ttl TTL = new Ttl(300);
    private static final Id TELECOM = Id.of("telecom");
    private static final DomainName EXAMPLE = DomainName.of("example.com");

    @TempDir
    private Path folder;

    /** A design with that text wherever text can stand. */
    private static Topology design(String text) {
        DomainName apex = name(text, EXAMPLE, 12);
        Rdata txt = new Txt(List.of(octets(text)));
        Rdata other = new Txt(List.of("other"));
        HostedZone zone = HostedZone.of(Id.of("zone"), apex)
                .withSoa(HostedZone.of(Id.of("zone"), EXAMPLE).soa())
                .with(RecordSet.fixed(apex, TTL, new Ns(DomainName.of("ns.example.net"))))
                .with(new RecordSet(
                        name(text, apex, 12),
                        RecordType.TXT,
                        TTL,
                        new ByLine(
                                List.of(new LineChoice(TELECOM, new Fixed(List.of(txt, other)))),
                                Optional.of(new Fixed(List.of(other))))))
                .with(new RecordSet(
                        name(text, apex, 12),
                        RecordType.CAA,
                        TTL,
                        new Weighted(List.of(
                                new WeightedChoice(1, new Fixed(List.of(new Caa(0, "issue", octets(text))))),
                                new WeightedChoice(2, new Fixed(List.of(new Caa(0, "issue", "ca"))))))));
        ServiceRegistry registry = new ServiceRegistry(
                Id.of("registry"),
                text,
                name(text, apex),
                TTL,
                List.of(),
                Optional.empty(),
                Optional.of(name(text, DomainName.ROOT)));
        Line line = new Line(TELECOM, text, List.of(IpNetwork.of("192.0.2.0/24")), List.of());
        return Topology.of(text, text, List.of(line, zone, registry));
    }

    private static DomainName name(String text, DomainName above) {
        return name(text, above, 60);
    }

    private static DomainName name(String text, DomainName above, int most) {
        StringBuilder label = new StringBuilder("x");
        octets(text).chars().limit(most).forEach(octet -> label.append(String.format("\\%03d", octet)));
        return above.child(label.toString());
    }

    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Bundle export(String text) {
        return new KnotExporter().export(design(text), "3.2", Map.of());
    }

    /** The settings with the number of their values, without what these are. */
    private static List<String> shape(String text) {
        List<String> shape = new ArrayList<>();
        for (Section section : KnotText.parse(text)) {
            shape.add(section.name().contains("x") ? "a name" : section.name());
            section.items()
                    .forEach(item -> item.settings()
                            .forEach(each ->
                                    shape.add(each.name() + " " + each.values().size())));
        }
        return shape;
    }

    @Test
    void tenThousandHostileTextsLeaveTheSettingsAsTheyAre() {
        Map<String, String> plain = export("plain").files();
        List<String> paths = List.of("knot.conf", "geoip/subnet-txt-300.conf", "geoip/weighted-caa-300.conf");
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            Map<String, String> files = export(text).files();
            for (String path : paths) {
                assertThat(shape(files.get(path))).as(path + " " + text).isEqualTo(shape(plain.get(path)));
            }
        }
    }

    @Test
    void knotLoadsTwoHundredOfThem() throws Exception {
        SplittableRandom random = new SplittableRandom(6);
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            bundles.add(export(HostileText.of(random)));
        }
        KnotBatch.write(folder, bundles);
        assertThat(RunningServer.complaint(
                        "knotc", "-c", folder.resolve("knot.conf").toString(), "conf-check"))
                .isEmpty();
    }
}
