package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.Collection;
import java.util.stream.Collectors;

/** Records in words. */
final class Spoken {
    private static final int SHOWN = 6;

    private Spoken() {}

    /** {@code A 192.0.2.1, 192.0.2.2 (TTL 5 min)}. */
    static String records(RecordType type, Collection<Rdata> rdata, Ttl ttl) {
        return type + " " + records(rdata) + " (TTL " + ttl.spoken() + ")";
    }

    static String records(Collection<Rdata> rdata) {
        String shown = rdata.stream().limit(SHOWN).map(Rdata::text).collect(Collectors.joining(", "));
        int more = rdata.size() - SHOWN;
        return rdata.isEmpty() ? "nothing that can be read" : more > 0 ? shown + " and " + more + " more" : shown;
    }
}
