package fingerpost.wire;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How {@code dig} prints a record.
 *
 * @param multiline long records over several lines, with remarks
 * @param times whether and how TTLs are shown
 * @param classes whether {@code IN} is shown
 * @param crypto whether keys, digests and signatures are shown
 * @param remarks of keys and SOA; empty for those of {@code multiline} only
 * @param split long keys and digests into words of so many letters, 0 for not at all; empty for 56, or 44 of several lines
 * @param generic data, types and classes as RFC 3597 writes unknown ones
 * @param expanded IPv6 addresses with all their digits
 */
public record DigStyle(
        boolean multiline,
        Times times,
        boolean classes,
        boolean crypto,
        Optional<Boolean> remarks,
        OptionalInt split,
        boolean generic,
        boolean expanded) {
    /** How a TTL is shown. */
    public enum Times {
        HIDDEN,
        /** {@code 5400} */
        SECONDS,
        /** {@code 1h30m} */
        UNITS
    }

    public static final DigStyle USUAL =
            new DigStyle(false, Times.SECONDS, true, true, Optional.empty(), OptionalInt.empty(), false, false);

    boolean remarked() {
        return remarks.orElse(multiline);
    }

    /** Letters of a word. */
    int width() {
        return split.orElse(multiline ? 44 : 56);
    }

    /** Where class, type and data begin. */
    Columns columns() {
        boolean ttl = times != Times.HIDDEN;
        if (multiline || (!ttl && !classes)) {
            return new Columns(24, 24, 32);
        }
        return ttl && classes ? new Columns(32, 40, 48) : new Columns(24, 32, 40);
    }

    record Columns(int recordClass, int type, int data) {}
}
