package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.HostileText;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text in a title, a name or a record adds no record to a zone. */
class HostileZoneTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(300);

    @TempDir
    private Path folder;

    private static HostedZone served() {
        return HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));
    }

    private static String export(String title, HostedZone zone) {
        return new ZoneExporter()
                .export(Topology.of(title, "", List.of(zone)), "1", Map.of())
                .files()
                .get("zones/example.com.zone");
    }

    private static List<String> records(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(";") && !line.startsWith("$"))
                .toList();
    }

    @Test
    void tenThousandHostileTextsStayOneRecordEach() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            Rdata txt = new Txt(List.of(octets(text)));
            List<String> records = records(export(text, served().with(RecordSet.fixed(owner(text), TTL, txt))));
            assertThat(records).as(text).hasSize(3);
            String[] words = records.getLast().split(" ", 5);
            assertThat(DomainName.of(words[0])).isEqualTo(owner(text));
            assertThat(Rdata.parse(RecordType.of(words[3]), words[4])).isEqualTo(txt);
        }
    }

    @Test
    void theServersLoadTwoThousandOfThemTogether() throws Exception {
        SplittableRandom random = new SplittableRandom(6);
        Set<Rdata> texts = new LinkedHashSet<>();
        Set<Rdata> tags = new LinkedHashSet<>();
        List<ZoneEntry> entries = new ArrayList<>(served().entries());
        Set<DomainName> owners = new LinkedHashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String text = HostileText.of(random);
            texts.add(new Txt(List.of(octets(text))));
            tags.add(new Caa(0, "issue", octets(text)));
            if (owners.add(owner(text))) {
                entries.add(RecordSet.fixed(owner(text), TTL, Txt.of("here")));
            }
        }
        entries.add(new RecordSet(APEX, RecordType.TXT, TTL, new Fixed(List.copyOf(texts))));
        entries.add(new RecordSet(APEX, RecordType.CAA, TTL, new Fixed(List.copyOf(tags))));
        String text = export("", served().withEntries(entries));
        assertThat(records(text)).hasSize(2 + owners.size() + texts.size() + tags.size());
        assertThat(ZoneCheckers.complaints(folder, APEX, text)).isEmpty();
    }

    @Test
    void aLineOfARecordHasNoLineFeed() {
        assertThat(ZoneText.lines(RRset.of(APEX, TTL, Txt.of("a\nevil A 203.0.113.66")))
                        .getFirst())
                .isEqualTo("example.com. 300 IN TXT \"a\\010evil A 203.0.113.66\"");
    }

    private static DomainName owner(String text) {
        StringBuilder label = new StringBuilder();
        octets(text).chars().limit(63).forEach(octet -> label.append(String.format("\\%03d", octet)));
        return DomainName.of(label + ".example.com");
    }

    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
