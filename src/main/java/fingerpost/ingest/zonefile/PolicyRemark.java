package fingerpost.ingest.zonefile;

import fingerpost.topology.ZoneEntry;
import java.util.Set;

/**
 * What a remark says of an entry.
 *
 * @param written the data of the records for which it was written
 * @param lineNumber where it stands, from 1
 */
record PolicyRemark(ZoneEntry entry, Set<String> written, int lineNumber) {
    PolicyRemark {
        written = Set.copyOf(written);
    }
}
