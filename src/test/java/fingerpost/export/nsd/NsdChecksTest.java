package fingerpost.export.nsd;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code nsd-checkconf} and {@code nsd-checkzone} have nothing against what is exported. */
class NsdChecksTest {
    @TempDir
    private Path folder;

    private static Bundle export(Topology design) {
        return new NsdExporter().export(design, "4.6", Map.of());
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySampleAsItIsWritten(String name) throws Exception {
        Bundle bundle = export(Samples.read(name));
        RealNsd.write(folder, bundle);
        assertThat(RunningServer.complaint(
                        "nsd-checkconf", folder.resolve("nsd.conf").toString()))
                .isEmpty();
        for (Section section : NsdText.parse(bundle.files().get("nsd.conf"))) {
            if (section.name().equals("zone")) {
                String file =
                        folder.resolve(section.settings().getLast().value()).toString();
                assertThat(RunningServer.complaint(
                                "nsd-checkzone", section.settings().getFirst().value(), file))
                        .isEmpty();
            }
        }
    }

    @Test
    void twoHundredDesignsTogether() throws Exception {
        StringBuilder all = new StringBuilder();
        for (long seed = 0; seed < 200; seed++) {
            all.append(export(Chance.topology(new SplittableRandom(seed), 30))
                    .files()
                    .get("nsd.conf")
                    .replace("name: \"", "name: \"d" + seed + ".")
                    .replace(NsdExporter.DIRECTORY, folder.toString()));
        }
        Path conf = Files.writeString(folder.resolve("nsd.conf"), all);
        assertThat(RunningServer.complaint("nsd-checkconf", conf.toString())).isEmpty();
    }

    @Test
    void tenThousandHostileTextsAddNoSetting() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            DomainName apex = name(text);
            HostedZone zone = HostedZone.of(Id.of("zone"), apex)
                    .withSoa(HostedZone.of(Id.of("zone"), DomainName.of("example.com"))
                            .soa())
                    .with(RecordSet.fixed(apex, new Ttl(60), new Ns(DomainName.of("ns.example.net"))));
            String conf = export(Topology.of(text, text, List.of(zone))).files().get("nsd.conf");
            List<Section> sections = NsdText.parse(conf);
            assertThat(sections).as(text).extracting(Section::name).containsExactly("server", "zone");
            assertThat(DomainName.of(sections.getLast().settings().getFirst().value()))
                    .isEqualTo(apex);
            assertThat(sections.getLast().settings()).extracting(Setting::name).containsExactly("name", "zonefile");
            if (i < 300) {
                some.append(conf.replace("name: \"", "name: \"d" + i + "."));
            }
        }
        String all = some.toString().replace(NsdExporter.DIRECTORY, folder.toString());
        Path file = Files.writeString(folder.resolve("nsd.conf"), all);
        assertThat(RunningServer.complaint("nsd-checkconf", file.toString())).isEmpty();
    }

    private static DomainName name(String text) {
        StringBuilder label = new StringBuilder("x");
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < Math.min(60, octets.length); i++) {
            label.append(String.format("\\%03d", octets[i] & 0xff));
        }
        return DomainName.of("example.com").child(label.toString());
    }
}
