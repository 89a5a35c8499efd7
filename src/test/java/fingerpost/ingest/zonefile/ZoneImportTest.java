package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneImportTest {
    private static final String TOP = "$TTL 300\n@ 60 SOA ns1 h 7 2 3 4 5\n@ NS ns1.example.net.\n";

    @TempDir
    private Path folder;

    @Test
    void severalAddressesAreOneFixedSetInCanonicalOrderWithTheLowestTtl() throws Exception {
        HostedZone zone = zone(imported("www 20 A 192.0.2.9\nwww 10 A 192.0.2.1\nwww A 192.0.2.9\n"));
        RecordSet set =
                (RecordSet) zone.find(DomainName.of("www.example.com"), "A").orElseThrow();
        assertThat(set.policy()).isInstanceOf(Fixed.class);
        assertThat(set.policy().records()).extracting(Object::toString).hasSize(2);
        assertThat(set.policy().records().getFirst().text()).isEqualTo("192.0.2.1");
        assertThat(set.ttl()).isEqualTo(new Ttl(10));
    }

    @Test
    void soaDefaultTtlAndOrderAreThoseOfTheFile() throws Exception {
        HostedZone zone = zone(imported("z A 192.0.2.1\na TXT x\nsub NS ns.sub\nns.sub A 192.0.2.53\n"));
        assertThat(zone.soa().serial()).isEqualTo(7);
        assertThat(zone.soaTtl()).isEqualTo(new Ttl(60));
        assertThat(zone.defaultTtl()).isEqualTo(new Ttl(300));
        assertThat(zone.entries())
                .extracting(each -> each.owner() + " " + each.typeName())
                .containsExactly(
                        "example.com. NS",
                        "z.example.com. A",
                        "a.example.com. TXT",
                        "sub.example.com. NS",
                        "ns.sub.example.com. A");
    }

    @Test
    void anAliasOfAProviderStaysAnAliasAndIsToldAsNoServerReadsIt() throws Exception {
        ImportedZone imported = imported("@ ALIAS edge.example.net.\nb 30 aname c\n");
        assertThat(zone(imported).entries())
                .filteredOn(each -> each.typeName().equals("ALIAS"))
                .extracting(ZoneEntry::owner, each -> each.targets().getFirst(), ZoneEntry::ttl)
                .containsExactly(
                        tuple(DomainName.of("example.com"), DomainName.of("edge.example.net"), new Ttl(300)),
                        tuple(DomainName.of("b.example.com"), DomainName.of("c.example.com"), new Ttl(30)));
        assertThat(codes(imported)).containsExactly("alias-type", "alias-type");
    }

    @Test
    void whatSignersWriteIsLeftOutAndToldOnce() throws Exception {
        ImportedZone imported = imported("@ DNSKEY 256 3 13 AQID\n@ NSEC a NS SOA\na A 192.0.2.1\na NSEC @ A\n");
        assertThat(codes(imported)).containsExactly("signed");
        assertThat(imported.faults().getFirst().message()).contains("DNSKEY, NSEC");
        assertThat(imported.faults().getFirst().line()).isEqualTo(4);
        assertThat(zone(imported).entries()).hasSize(2);
    }

    @Test
    void linesThatCannotBeReadCostNoOtherLine() throws Exception {
        ImportedZone imported = imported("a A 192.0.2.1\nb A 192.0.2\nc A 192.0.2.3\n");
        assertThat(imported.hasErrors()).isTrue();
        assertThat(imported.faults().getFirst().place()).isEqualTo("5:5");
        assertThat(zone(imported).entries()).hasSize(3);
    }

    @Test
    void aPieceOfAZoneWithoutSoaGetsOneAndIsAnError() throws Exception {
        ImportedZone imported = ZoneImport.of(ZoneFile.read(
                "www 60 A 192.0.2.1\n".getBytes(StandardCharsets.UTF_8),
                ReadingOptions.USUAL.withOrigin(DomainName.of("example.com"))));
        assertThat(codes(imported)).contains("no-soa", "no-ns", "soa-invented");
        assertThat(zone(imported).entries()).hasSize(1);
    }

    @Test
    void withoutAnOriginTheSoaSaysTheZone() throws Exception {
        byte[] text =
                "example.org. 60 IN SOA ns1.example.org. h.example.org. 1 2 3 4 5\n".getBytes(StandardCharsets.UTF_8);
        assertThat(zone(ZoneImport.of(ZoneFile.read(text, ReadingOptions.USUAL)))
                        .apex())
                .isEqualTo(DomainName.of("example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org.zone", "db.example.org", "Example.org.TXT", "example.org"})
    void theNameOfTheFileIsAskedWhereNobodySaysTheOrigin(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name), TOP);
        ImportedZone imported = ZoneImport.of(file, ReadingOptions.USUAL);
        assertThat(zone(imported).apex()).isEqualTo(DomainName.of("example.org"));
        assertThat(codes(imported)).containsExactly("origin-guessed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone.txt", "hosts"})
    void withoutAnyOriginTheImportSaysWhatToDo(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), TOP);
        assertThatThrownBy(() -> ZoneImport.of(file, ReadingOptions.USUAL))
                .isInstanceOf(ZoneImportFailure.class)
                .hasMessageContaining("Say which zone it is")
                .hasMessageContaining("2:1");
    }

    @Test
    void moreSetsThanADesignHoldsAreRefusedWhole() {
        StringBuilder text = new StringBuilder(TOP);
        for (int i = 0; i < 50_001; i++) {
            text.append('h').append(i).append(" A 192.0.2.1\n");
        }
        assertThatThrownBy(() -> imported(text.substring(TOP.length())))
                .isInstanceOf(ZoneImportFailure.class)
                .hasMessageContaining("50002")
                .hasMessageContaining("50000");
    }

    @Test
    void remarksAboveAndBehindARecordBelongToIt() {
        String text =
                TOP + "; fingerpost: weighted 3 1\n;two ;\nwww ( A ; a\n 192.0.2.1 ) ;; behind\nx TXT \"; no\" a\\;b\n";
        ZoneFile file = ZoneFile.read(
                text.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL.withOrigin(DomainName.of("example.com")));
        assertThat(file.remarks(2)).containsExactly("fingerpost: weighted 3 1", "two ;", "; behind");
        assertThat(file.remarks(3)).isEmpty();
        assertThat(file.line(2)).isEqualTo(6);
    }

    private static ImportedZone imported(String lines) throws ZoneImportFailure {
        return ZoneImport.of(ZoneFile.read(
                (TOP + lines).getBytes(StandardCharsets.UTF_8),
                ReadingOptions.USUAL.withOrigin(DomainName.of("example.com"))));
    }

    private static HostedZone zone(ImportedZone imported) {
        return imported.topology().zones().getFirst();
    }

    private static List<String> codes(ImportedZone imported) {
        return imported.faults().stream()
                .map(each -> each.code().word())
                .filter(each -> !each.equals("different-ttl") && !each.equals("duplicate") && !each.equals("no-glue"))
                .toList();
    }
}
