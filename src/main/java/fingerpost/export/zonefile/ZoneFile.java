package fingerpost.export.zonefile;

import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import java.util.List;

/**
 * One zone as a target's servers get it.
 *
 * @param records what is served from it, SOA included; of a set in a target's own words all that the design has
 * @param missing SOA or NS that the apex lacks, so that no server loads the zone: leave it out of the server's settings
 */
public record ZoneFile(String path, String text, List<RRset> records, List<RecordType> missing) {
    public ZoneFile {
        records = List.copyOf(records);
        missing = List.copyOf(missing);
    }

    public boolean isLoadable() {
        return missing.isEmpty();
    }
}
