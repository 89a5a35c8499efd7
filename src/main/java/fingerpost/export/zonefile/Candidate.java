package fingerpost.export.zonefile;

import fingerpost.dns.RRset;
import fingerpost.topology.Subject;

/**
 * Records that the design wants in the zone, and the place of the design that wants them.
 *
 * @param source whose loss it is if they cannot be written
 * @param remark what a reader of the file should know of them; may be empty
 */
record Candidate(Subject source, RRset set, String remark) {
    Candidate with(RRset other) {
        return new Candidate(source, other, remark);
    }
}
