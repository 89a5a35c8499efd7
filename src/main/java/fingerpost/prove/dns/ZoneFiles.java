package fingerpost.prove.dns;

import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.FileSlug;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which file of the target {@code zone} is whose. */
final class ZoneFiles {
    private ZoneFiles() {}

    /** Paths by apex; of two zones with one apex the first, as the design answers. */
    static Map<DomainName, String> of(Topology topology, Bundle bundle) {
        FileSlug slugs = new FileSlug();
        Map<DomainName, String> files = new LinkedHashMap<>();
        for (HostedZone zone : topology.zones()) {
            String path = "zones/" + slugs.unique(FileSlug.of(zone.apex())) + ".zone";
            if (bundle.files().containsKey(path)) {
                files.putIfAbsent(zone.apex(), path);
            }
        }
        return files;
    }

    /** The name as configurations write it. */
    static String word(DomainName apex) {
        return apex.isRoot() ? "." : apex.host();
    }
}
