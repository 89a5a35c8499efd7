package fingerpost.export.dnscontrol;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.HostileText;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text in a title, a name or a record adds no call to {@code dnsconfig.js}. */
class HostileDnscontrolTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(300);

    @TempDir
    private Path folder;

    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String export(String text) {
        StringBuilder label = new StringBuilder("x");
        octets(text).chars().limit(60).forEach(octet -> label.append(String.format("\\%03d", octet)));
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Txt(List.of(octets(text)))))
                .with(RecordSet.fixed(APEX, TTL, new Caa(0, "issue", octets(text))))
                .with(RecordSet.fixed(APEX.child(label.toString()), TTL, Txt.of("plain")));
        return new DnscontrolExporter()
                .export(Topology.of(text, text, List.of(zone)), "4", Map.of())
                .files()
                .get("dnsconfig.js");
    }

    @Test
    void tenThousandHostileTextsAddNoCall() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            String script = export(text);
            Script read = ScriptText.parse(script);
            assertThat(read.variables()).hasSize(2);
            assertThat(read.zones()).as(text).hasSize(1);
            List<String> functions = new ArrayList<>();
            for (Script.Term each : read.zones().getFirst().call().arguments()) {
                functions.add(each instanceof Script.Call call ? call.function() : "");
            }
            assertThat(functions)
                    .as(text)
                    .startsWith("", "", "DnsProvider")
                    .filteredOn(each -> each.equals("CAA"))
                    .hasSizeLessThan(2);
            assertThat(functions)
                    .as(text)
                    .isSubsetOf("", "DnsProvider", "TXT", "CAA")
                    .hasSizeBetween(4, 6);
            if (i % 50 == 0) {
                some.add(script);
            }
        }
        assertThat(Evaluated.by(folder, some))
                .isEqualTo(some.stream()
                        .map(each -> Evaluated.meant(ScriptText.parse(each)))
                        .toList());
    }
}
