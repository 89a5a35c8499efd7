package fingerpost.wire;

import fingerpost.dns.Soa;
import java.util.OptionalLong;

/**
 * How far a zone transfer has come, from its records: a whole zone ends with its second SOA (RFC 5936 section 2.2), changes end
 * with the third SOA of the newest version, and one SOA alone says that there is nothing newer (RFC 1995 section 4).
 *
 * @param since the serial from which on changes are asked for; empty for the whole zone
 * @param records so far
 * @param newest the serial of the first SOA
 * @param seen how many SOA records had that serial
 * @param changes whether the records are changes
 */
record TransferState(OptionalLong since, long records, long newest, int seen, boolean changes) {
    static TransferState before(OptionalLong since) {
        return new TransferState(since, 0, 0, 0, false);
    }

    /** After an SOA of the zone. */
    TransferState withSoa(Soa soa) {
        if (records == 0) {
            return new TransferState(since, 1, soa.serial(), 1, false);
        }
        boolean first = records == 1 && since.isPresent() && soa.serial() != newest;
        return new TransferState(since, records + 1, newest, seen + (soa.serial() == newest ? 1 : 0), changes || first);
    }

    /** After any other record. */
    TransferState withOther() {
        return new TransferState(since, records + 1, newest, seen, changes);
    }

    boolean ended() {
        if (records == 1) {
            return since.isPresent() && !newer(newest, since.getAsLong());
        }
        return seen == (changes ? 3 : 2);
    }

    /** Serials are compared in a circle (RFC 1982). */
    private static boolean newer(long serial, long other) {
        return (int) (serial - other) > 0;
    }
}
