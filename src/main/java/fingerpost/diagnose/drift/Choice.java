package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import java.util.Set;

/**
 * One set of records that a policy may answer with.
 *
 * @param records none where it may answer with nothing
 * @param parts whether any part of the set is an answer too, as a health check leaves it
 */
record Choice(Set<Rdata> records, boolean parts) {
    Choice {
        records = Set.copyOf(records);
    }

    boolean allows(Set<Rdata> live) {
        return records.equals(live) || (parts && !live.isEmpty() && records.containsAll(live));
    }
}
