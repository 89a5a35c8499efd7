package fingerpost.export.zonefile;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One file for each zone, {@code zones/example.com.zone}, that BIND, NSD and Knot load. What its records cannot say (answer
 * policies, ALIAS, what no server would load) stands in comments of one line, from which an import makes the same design again.
 */
public final class ZoneExporter implements Exporter {
    private static final String REMARKED = "1";
    private static final String PLAIN = "plain";

    private final Optional<Remarking> remarking;

    /** Writes no remarks. */
    public ZoneExporter() {
        this.remarking = Optional.empty();
    }

    public ZoneExporter(Remarking remarking) {
        this.remarking = Optional.of(remarking);
    }

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
        return List.of(REMARKED, PLAIN);
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        ZoneFolder folder =
                new ZoneFolder(topology, previous, losses, version.equals(PLAIN) ? Optional.empty() : remarking);
        FileSlug slugs = new FileSlug();
        Map<String, String> files = new TreeMap<>();
        for (HostedZone zone : topology.zones()) {
            String path = "zones/" + slugs.unique(FileSlug.of(zone.apex())) + ".zone";
            files.put(path, folder.write(zone, path, ZoneReading.USUAL).text());
        }
        return Bundle.of(files, losses.list());
    }
}
