package fingerpost.export.zonefile;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One file for each zone, {@code zones/example.com.zone}, that BIND, NSD and Knot load. */
public final class ZoneExporter implements Exporter {
    @Override
    public String target() {
        return "zone";
    }

    @Override
    public String title() {
        return "Zone files (RFC 1035)";
    }

    @Override
    public List<String> versions() {
        return List.of("1");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        Map<Id, List<Candidate>> announced = RegistrySnapshot.byZone(topology, losses);
        FileSlug slugs = new FileSlug();
        Map<String, String> files = new TreeMap<>();
        for (HostedZone zone : topology.zones()) {
            String path = "zones/" + slugs.unique(FileSlug.of(zone.apex())) + ".zone";
            List<Candidate> more = announced.getOrDefault(zone.id(), List.of());
            files.put(path, text(topology, zone, more, losses, previous.getOrDefault(path, "")));
        }
        return Bundle.of(files, losses.list());
    }

    private static String text(
            Topology topology, HostedZone zone, List<Candidate> announced, Losses losses, String previous) {
        String heading = "Zone " + zone.apex().unicode()
                + (topology.title().isBlank() ? "" : " of the design " + topology.title());
        PlainZone plain = PlainZone.of(topology, zone, announced, losses);
        String written = ZoneText.of(plain, zone.defaultTtl(), heading);
        long designed = zone.soa().serial();
        long serial = ZoneSerial.next(designed, written, previous);
        if (serial == designed) {
            return written;
        }
        HostedZone raised = zone.withSoa(zone.soa().withSerial(serial));
        return ZoneText.of(PlainZone.of(topology, raised, announced, losses), zone.defaultTtl(), heading);
    }
}
