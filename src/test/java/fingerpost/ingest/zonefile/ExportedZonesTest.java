package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Ttl;
import fingerpost.export.Samples;
import fingerpost.export.zonefile.ZoneExporter;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported, imported and exported again is the same zone, record for record, and BIND reads the same records of it. */
class ExportedZonesTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(200);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySampleComesBack(String name) throws Exception {
        comesBack(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void bindNsdAndLdnsReadTheSameOfEverySample(String name) throws Exception {
        for (String text : exported(Samples.read(name))) {
            DomainName apex = apex(text);
            Path file = write("sample.zone", text);
            Collection<String> records = read(file, apex);
            assertThat(ServersReading.named(file, name(apex)))
                    .hasValueSatisfying(each -> assertThat(each).isEqualTo(records));
            assertThat(ServersReading.nsd(file, name(apex)))
                    .hasValueSatisfying(each -> assertThat(each).isEqualTo(records));
            assertThat(ServersReading.ldns(file, name(apex)))
                    .hasValueSatisfying(each -> assertThat(each).isEqualTo(records));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDesignComesBack(long seed) throws Exception {
        comesBack(Chance.topology(new SplittableRandom(seed), 30));
    }

    private void comesBack(Topology topology) throws Exception {
        for (String text : exported(topology.map(each -> each instanceof HostedZone zone ? served(zone) : each))) {
            comesBack(apex(text), text);
        }
    }

    private static DomainName apex(String text) {
        String line = text.lines()
                .filter(each -> each.startsWith("$ORIGIN "))
                .findFirst()
                .orElseThrow();
        return DomainName.of(line.substring(8));
    }

    /** The zone with what a server needs to load it at all. */
    static HostedZone served(HostedZone zone) {
        HostedZone everyday = zone.withSoa(HostedZone.of(zone.id(), zone.apex()).soa());
        return everyday.find(zone.apex(), "NS").isPresent()
                ? everyday
                : everyday.with(RecordSet.fixed(zone.apex(), new Ttl(60), new Ns(DomainName.of("ns.example.net"))));
    }

    private void comesBack(DomainName apex, String text) throws Exception {
        Path first = write("first.zone", text);
        ImportedZone imported = ZoneImport.of(first, ReadingOptions.USUAL.withOrigin(apex));
        assertThat(imported.faults())
                .as(text)
                .noneMatch(each -> each.isError() && each.line() > 0)
                .noneMatch(each -> each.code() == FaultCode.NOT_HELD);
        Path second =
                write("second.zone", exported(imported.topology()).iterator().next());
        assertThat(read(second, apex)).isEqualTo(read(first, apex));
        var named = ServersReading.named(first, name(apex));
        if (named.isPresent()) {
            assertThat(read(first, apex)).isEqualTo(named.get());
        }
    }

    private static Collection<String> read(Path file, DomainName apex) throws Exception {
        return ServersReading.ours(ZoneFile.read(file, ReadingOptions.USUAL.withOrigin(apex)));
    }

    private static String name(DomainName apex) {
        return apex.isRoot() ? "." : apex.host();
    }

    private static Collection<String> exported(Topology topology) {
        return new ZoneExporter().export(topology, "1", Map.of()).files().values();
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
