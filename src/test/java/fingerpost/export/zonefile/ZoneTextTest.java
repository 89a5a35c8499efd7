package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Losses;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTextTest {
    private static final DomainName APEX = DomainName.of("example.com");

    private static Map<String, String> files(List<Element> elements) {
        return new ZoneExporter()
                .export(Topology.of("", "", elements), "1", Map.of())
                .files();
    }

    private static RecordSet set(String owner, String type, String data) {
        RecordType known = RecordType.of(type);
        return RecordSet.fixed(DomainName.of(owner, APEX), new Ttl(60), Rdata.parse(known, data, APEX));
    }

    @Test
    void soaComesFirstThenNameServersTheirAddressesAndTheRestInCanonicalOrder() {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .withEntries(List.of(
                        set("z", "A", "192.0.2.9"),
                        set("*", "A", "192.0.2.8"),
                        set("b.a", "TXT", "x"),
                        set("a", "TXT", "x"),
                        set("@", "TXT", "x"),
                        set("@", "A", "192.0.2.7"),
                        set("ns", "TXT", "x"),
                        set("ns", "AAAA", "2001:db8::1"),
                        set("ns", "A", "192.0.2.1"),
                        set("@", "NS", "ns")));
        assertThat(files(List.of(zone)).get("zones/example.com.zone").lines().skip(3))
                .extracting(line -> line.replaceAll(" 3?6?0?60* IN (\\S+) .*", " $1"))
                .containsExactly(
                        "example.com. SOA",
                        "example.com. NS",
                        "ns.example.com. A",
                        "ns.example.com. AAAA",
                        "example.com. A",
                        "example.com. TXT",
                        "*.example.com. A",
                        "a.example.com. TXT",
                        "b.a.example.com. TXT",
                        "ns.example.com. TXT",
                        "z.example.com. A");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfEntriesAndElementsChangesNoRecord(long seed) {
        Topology drawn = Chance.topology(new SplittableRandom(seed), 40);
        List<Element> shuffled = new ArrayList<>();
        for (Element element : drawn.elements()) {
            if (element instanceof HostedZone zone) {
                List<ZoneEntry> entries = new ArrayList<>(zone.entries());
                Collections.shuffle(entries, new Random(seed));
                shuffled.add(zone.withEntries(entries));
            } else {
                shuffled.add(element);
            }
        }
        assertThat(records(files(shuffled))).isEqualTo(records(files(List.copyOf(drawn.elements()))));
    }

    private static Set<String> records(Map<String, String> files) {
        Set<String> records = new TreeSet<>();
        files.forEach((path, text) -> text.lines()
                .filter(line -> !line.startsWith(";") && !line.isBlank())
                .forEach(line -> records.add(path + " " + line)));
        return records;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aZoneIsLinesOfPrintableAsciiButForItsComments(long seed) {
        Topology topology = Chance.topology(new SplittableRandom(seed), 40);
        for (HostedZone zone : topology.zones()) {
            String text = ZoneText.of(
                    PlainZone.of(topology, zone, List.of(), new Losses()), zone.defaultTtl(), "heading\r\n$INCLUDE x");
            assertThat(text).startsWith("; heading $INCLUDE x\n").endsWith("\n").doesNotContain("\r");
            assertThat(text.lines().filter(line -> !line.startsWith(";")))
                    .allMatch(line -> line.matches("[ -~]*"))
                    .allMatch(line -> line.isEmpty() || line.contains(" IN ") || line.matches("\\$(ORIGIN|TTL) \\S+"));
        }
    }
}
