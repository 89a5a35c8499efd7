package fingerpost.dns;

/** Refusals of numbers that do not fit their field on the wire. */
final class Bounds {
    private Bounds() {}

    static void sixteenBits(RecordType type, String field, int value) {
        within(type, field, value, 65535);
    }

    static void eightBits(RecordType type, String field, int value) {
        within(type, field, value, 255);
    }

    /** Refuses record data of more octets than a record can carry (RFC 1035 section 3.2.1). */
    static void length(RecordType type, long octets) {
        if (octets > 65535) {
            throw new IllegalArgumentException(type + ": " + octets + " octets do not fit a record; 65535 do.");
        }
    }

    private static void within(RecordType type, String field, int value, int max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException(
                    type + ": the " + field + " " + value + " lies outside 0 to " + max + ".");
        }
    }
}
