package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.document.RemarkText;
import fingerpost.export.Samples;
import fingerpost.export.zonefile.Remarking;
import fingerpost.export.zonefile.ZoneExporter;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.ZoneEntry;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plain zone file cannot say comes back through its remarks, and no remark is believed against the records. */
class RememberedTest {
    private static final ZoneExporter EXPORTER = new ZoneExporter(new Remarking(RemarkText::of, RemarkText::of));
    private static final ReadingOptions OPTIONS = ReadingOptions.USUAL.withRemarks(
            new RemarkReading(RemarkText::entry, RemarkText::written, RemarkText::line));
    private static final String WWW = """
        $ORIGIN example.com.
        @ 3600 IN SOA ns1.example.net. h.example.com. 1 2 3 4 5
        @ 3600 IN NS ns1.example.net.
        """;
    private static final String REMARK = "; fingerpost: {\"written\": [\"192.0.2.1\", \"192.0.2.2\"], \"entry\":"
            + " {\"owner\": \"www\", \"type\": \"A\", \"ttl\": 300, \"weighted\": [{\"weight\": 3, \"answers\":"
            + " [\"192.0.2.1\"]}, {\"weight\": 1, \"answers\": [\"192.0.2.2\"]}]}}\n";

    static LongStream seeds() {
        return Chance.seeds(200);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySampleComesBackWithItsPolicies(String name) throws Exception {
        comesBack(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDesignComesBackWithItsPolicies(long seed) throws Exception {
        comesBack(Chance.topology(new SplittableRandom(seed), 30));
    }

    @Test
    void aPolicyIsReadWhereTheRecordsAreThoseOfTheRemark() throws Exception {
        RecordSet set = www(imported(WWW + REMARK + "www 300 A 192.0.2.1\nwww 300 A 192.0.2.2\n"));

        assertThat(set.policy()).isInstanceOf(Weighted.class);
    }

    @Test
    void aTtlChangedByHandIsKept() throws Exception {
        RecordSet set = www(imported(WWW + REMARK + "www 60 A 192.0.2.1\nwww 60 A 192.0.2.2\n"));

        assertThat(set.ttl().seconds()).isEqualTo(60);
        assertThat(set.policy()).isInstanceOf(Weighted.class);
    }

    @Test
    void recordsChangedByHandAreBelievedAgainstTheRemark() throws Exception {
        for (String records : List.of(
                "www 300 A 192.0.2.1\n",
                "www 300 A 192.0.2.1\nwww 300 A 192.0.2.3\n",
                "www 300 A 192.0.2.1\nwww 300 A 192.0.2.2\nwww 300 A 192.0.2.3\n",
                "www 300 AAAA 2001:db8::1\n")) {
            ImportedZone imported = imported(WWW + REMARK + records);

            assertThat(imported.topology().zones().getFirst().entries())
                    .as(records)
                    .filteredOn(each -> each.owner().toString().startsWith("www"))
                    .singleElement()
                    .satisfies(each -> assertThat(((RecordSet) each).policy()).isInstanceOf(Fixed.class));
            assertThat(imported.faults())
                    .filteredOn(each -> each.code() == FaultCode.REMARK_NOT_BELIEVED)
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.line()).isEqualTo(4);
                        assertThat(each.message()).contains("www.example.com A").contains("192.0.2.1, 192.0.2.2");
                    });
        }
    }

    @Test
    void aRemarkOfALineThatNobodySaysIsNotBelieved() throws Exception {
        ImportedZone imported = imported(WWW
                + "; fingerpost: {\"written\": [\"192.0.2.1\"], \"entry\": {\"owner\": \"www\", \"type\": \"A\","
                + " \"ttl\": 300, \"byLine\": [{\"line\": \"nobody\", \"answers\": [\"192.0.2.1\"]}]}}\n"
                + "www 300 A 192.0.2.1\n");

        assertThat(www(imported).policy()).isInstanceOf(Fixed.class);
        assertThat(imported.faults()).extracting(ZoneFault::code).contains(FaultCode.REMARK_NOT_BELIEVED);
    }

    @Test
    void aRemarkForAnotherZoneAddsNothing() throws Exception {
        ImportedZone imported = imported(WWW
                + "; fingerpost: {\"written\": [], \"entry\": {\"owner\": \"www.example.net.\", \"type\": \"A\","
                + " \"answers\": [\"192.0.2.1\"]}}\n");

        assertThat(imported.topology().zones().getFirst().entries()).hasSize(1);
        assertThat(imported.faults()).extracting(ZoneFault::code).contains(FaultCode.REMARK_NOT_BELIEVED);
    }

    @Test
    void withoutAReadingRemarksAreCommentsLikeOthers() throws Exception {
        String text = WWW + REMARK + "www 300 A 192.0.2.1\nwww 300 A 192.0.2.2\n";

        ImportedZone imported =
                ZoneImport.of(ZoneFile.read(text.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL));

        assertThat(www(imported).policy()).isInstanceOf(Fixed.class);
    }

    @Test
    void damagedRemarksNeverCrashAndLeaveTheRecordsAsTheyAre() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        String records = "www 300 A 192.0.2.1\nwww 300 A 192.0.2.2\n";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder remark = new StringBuilder(REMARK.strip());
            for (int edit = random.nextInt(1, 4); edit > 0; edit--) {
                int at = random.nextInt(13, remark.length());
                switch (random.nextInt(3)) {
                    case 0 -> remark.deleteCharAt(at);
                    case 1 -> remark.insert(at, (char) random.nextInt(' ', '~'));
                    default -> remark.setCharAt(at, (char) random.nextInt(' ', 0x250));
                }
            }

            RecordSet set = www(imported(WWW + remark + "\n" + records));

            assertThat(set.policy().records().stream().map(Rdata::text))
                    .as(remark.toString())
                    .containsExactlyInAnyOrder("192.0.2.1", "192.0.2.2");
        }
    }

    private static void comesBack(Topology random) throws Exception {
        Topology topology = random.map(each -> each instanceof HostedZone zone ? ExportedZonesTest.served(zone) : each);
        Set<DomainName> announced = announced(topology);
        Map<String, String> files = EXPORTER.export(topology, "1", Map.of()).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            ImportedZone imported = imported(file.getValue());
            HostedZone again = imported.topology().zones().getFirst();
            List<HostedZone> sames = topology.zones().stream()
                    .filter(each -> each.apex().equals(again.apex()))
                    .toList();
            if (sames.size() > 1) {
                continue;
            }
            HostedZone zone = sames.getFirst();
            Set<ZoneEntry> wanted = comparable(zone);
            wanted.removeIf(each -> announced.contains(each.owner()));
            Set<ZoneEntry> got = comparable(again);
            assertThat(got).as(file.getValue()).containsAll(wanted);
            got.removeAll(wanted);
            assertThat(got)
                    .as("only glue and what is announced is new")
                    .allMatch(each -> announced.contains(each.owner()) || ((RecordSet) each).policy() instanceof Fixed);
            assertThat(imported.topology().all(Line.class))
                    .allMatch(line -> topology.find(line.id()).orElseThrow().equals(line));
            assertThat(imported.faults())
                    .as(file.getValue())
                    .noneMatch(each ->
                            each.code() == FaultCode.REMARK_NOT_BELIEVED || each.code() == FaultCode.REMARK_UNREADABLE);
        }
    }

    private static Set<DomainName> announced(Topology topology) {
        Set<DomainName> names = new HashSet<>();
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            names.add(registry.serviceName());
            registry.webName().ifPresent(names::add);
            registry.instances().forEach(each -> names.add(each.host()));
        }
        return names;
    }

    /** Entries whose fixed records stand in one order, since no server keeps that of a file. */
    private static Set<ZoneEntry> comparable(HostedZone zone) {
        return zone.entries().stream()
                .map(each -> each instanceof RecordSet set && set.policy() instanceof Fixed fixed
                        ? set.withPolicy(new Fixed(fixed.records().stream()
                                .sorted(Comparator.comparing(Rdata::text))
                                .toList()))
                        : each)
                .collect(Collectors.toSet());
    }

    private static ImportedZone imported(String text) throws Exception {
        return ZoneImport.of(ZoneFile.read(text.getBytes(StandardCharsets.UTF_8), OPTIONS));
    }

    private static RecordSet www(ImportedZone imported) {
        return imported.topology().zones().getFirst().entries().stream()
                .filter(each -> each.owner().toString().startsWith("www") && !(each instanceof Alias))
                .map(RecordSet.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
