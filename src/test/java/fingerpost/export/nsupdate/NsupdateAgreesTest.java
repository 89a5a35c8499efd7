package fingerpost.export.nsupdate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts, sent by the real nsupdate with a key to the real named, which lets that key alone change the zone. A DS
 * beside no delegation and a DNAME at a wildcard are left out, since named leaves such updates out.
 */
class NsupdateAgreesTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final int DESIGNS = 25;

    @TempDir
    private Path folder;

    @Test
    void namedHasWhatTheDesignSaysAfterEachScript() throws IOException {
        NsupdateExporter exporter = new NsupdateExporter();
        try (UpdatedNamed named = new UpdatedNamed(
                folder, exporter.export(empty(), "9.18", Map.of()).files())) {
            Map<String, String> before =
                    exporter.export(empty(), "9.18", Map.of()).files();
            for (int seed = 0; seed < DESIGNS; seed++) {
                HostedZone drawn = Chance.zone(new SplittableRandom(seed), Id.of("zone"), APEX, List.of(), 15);
                HostedZone zone = drawn.withEntries(drawn.entries().stream()
                        .filter(each -> !List.of("DS", "DNAME").contains(each.typeName()))
                        .toList());
                Topology design = Topology.EMPTY.with(
                        zone.withSoa(empty().zones().getFirst().soa())
                                .with(empty().zones().getFirst().entries().getFirst()));
                Map<String, String> files =
                        exporter.export(design, "9.18", before).files();
                String said = named.update(files.get("updates/example.com.nsupdate"), true);
                assertThat(said).as("seed %s", seed).isEmpty();
                assertThat(named.zone(folder.resolve("wanted"), files.get("zones/example.com.zone")))
                        .as("seed %s", seed)
                        .isTrue();
                before = files;
            }
            String stale = "zone example.com.\n"
                    + "prereq nxrrset example.com. IN NS\n"
                    + "update delete nothing.example.com. IN A\n"
                    + "send\n";
            assertThat(named.update(stale, true)).contains("YXRRSET");
            assertThat(named.update("zone example.com.\nupdate add x.example.com. 1 IN A 192.0.2.1\nsend\n", false))
                    .contains("REFUSED");
        }
    }

    private static Topology empty() {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, new Ttl(300), Rdata.parse(RecordType.NS, "ns1.example.net.")));
        return Topology.EMPTY.with(zone);
    }
}
