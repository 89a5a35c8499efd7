package fingerpost.plan.deployed;

import fingerpost.dns.DomainName;
import fingerpost.ingest.zonefile.ImportedZone;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.ingest.zonefile.ZoneFault;
import fingerpost.ingest.zonefile.ZoneFile;
import fingerpost.ingest.zonefile.ZoneImport;
import fingerpost.ingest.zonefile.ZoneImportFailure;
import fingerpost.plan.difference.Differences;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A zone file as an export wrote it beside the one that is deployed, both as the records that servers load from them.
 *
 * @param wanted with the id that the zone has in the design
 * @param deployed with the same id
 */
record ZoneTexts(HostedZone wanted, HostedZone deployed, List<String> faults) {
    /** Empty where one of them cannot be compared record by record. */
    static Optional<ZoneTexts> of(Topology design, String wanted, String deployed) {
        Optional<ImportedZone> designed = read(wanted, Optional.empty()).filter(each -> !each.hasErrors());
        return designed.flatMap(each -> {
            HostedZone zone = each.topology().zones().getFirst();
            HostedZone like = design.zones().stream()
                    .filter(known -> known.apex().equals(zone.apex()))
                    .findFirst()
                    .orElse(zone);
            return read(deployed, Optional.of(zone.apex()))
                    .map(there -> new ZoneTexts(
                            like(like, zone),
                            like(like, there.topology().zones().getFirst()),
                            faults(there)));
        });
    }

    DeployedFile.OfZone compared(String path) {
        return new DeployedFile.OfZone(
                path,
                wanted.apex(),
                Differences.of(Topology.EMPTY.with(deployed), Topology.EMPTY.with(wanted)),
                faults);
    }

    private static Optional<ImportedZone> read(String text, Optional<DomainName> apex) {
        ReadingOptions options = apex.map(ReadingOptions.USUAL::withOrigin).orElse(ReadingOptions.USUAL);
        try {
            return Optional.of(ZoneImport.of(ZoneFile.read(text.getBytes(StandardCharsets.UTF_8), options)));
        } catch (ZoneImportFailure none) {
            return Optional.empty();
        }
    }

    private static List<String> faults(ImportedZone zone) {
        return zone.faults().stream()
                .filter(ZoneFault::isError)
                .map(each -> (each.line() > 0 ? "line " + each.line() + ": " : "") + each.message())
                .toList();
    }

    /** With what no zone file says. */
    private static HostedZone like(HostedZone designed, HostedZone zone) {
        return new HostedZone(
                designed.id(),
                zone.apex(),
                zone.defaultTtl(),
                zone.soa(),
                zone.soaTtl(),
                designed.provider(),
                zone.entries());
    }
}
