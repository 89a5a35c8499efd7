package fingerpost.wire;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a question is written down: what stands in the header of its packet beside the counts, and around the name.
 *
 * @param flags of the query; {@link Flags#response()} is clear
 * @param opcode 0 (QUERY) unless a server is tested
 * @param id of every packet; empty for one that nobody can guess
 * @param mixedCase letters of the name in random case, which a response must repeat (draft-vixie-dnsext-dns0x20)
 * @param padding a query with EDNS is filled up to a multiple of so many octets (RFC 7830), 0 for not at all; empty for {@link
 *     Limits#PADDING} where the way is encrypted
 * @param since the serial of the SOA in the authority section: an incremental transfer brings what changed after it (RFC 1995)
 */
public record Wording(
        Flags flags, int opcode, OptionalInt id, boolean mixedCase, OptionalInt padding, OptionalLong since) {
    public Wording {
        if (opcode < 0 || opcode > 15) {
            throw new IllegalArgumentException("There is no opcode " + opcode + "; opcodes are 0 to 15.");
        }
        if (id.isPresent() && (id.getAsInt() < 0 || id.getAsInt() > 65_535)) {
            throw new IllegalArgumentException("There is no id " + id.getAsInt() + "; ids are 0 to 65535.");
        }
        if (padding.isPresent() && (padding.getAsInt() < 0 || padding.getAsInt() > Limits.MOST_PADDING)) {
            throw new IllegalArgumentException("Queries are padded to blocks of 0 to " + Limits.MOST_PADDING
                    + " octets, not " + padding.getAsInt() + ".");
        }
        if (since.isPresent() && (since.getAsLong() < 0 || since.getAsLong() > 0xffff_ffffL)) {
            throw new IllegalArgumentException(
                    "There is no serial " + since.getAsLong() + "; serials are 0 to 4294967295.");
        }
    }

    /** For an authoritative server: no flag, mixed case. */
    public static Wording plain() {
        return new Wording(Flags.NONE, 0, OptionalInt.empty(), true, OptionalInt.empty(), OptionalLong.empty());
    }

    public Wording withFlags(Flags other) {
        return new Wording(other, opcode, id, mixedCase, padding, since);
    }

    public Wording withOpcode(int other) {
        return new Wording(flags, other, id, mixedCase, padding, since);
    }

    public Wording withId(OptionalInt other) {
        return new Wording(flags, opcode, other, mixedCase, padding, since);
    }

    public Wording withMixedCase(boolean mixed) {
        return new Wording(flags, opcode, id, mixed, padding, since);
    }

    public Wording withPadding(OptionalInt block) {
        return new Wording(flags, opcode, id, mixedCase, block, since);
    }

    public Wording withSince(long serial) {
        return new Wording(flags, opcode, id, mixedCase, padding, OptionalLong.of(serial));
    }

    /** The block to which a query is filled up that travels so; 0 for none. */
    int block(Transport transport) {
        return padding.orElse(transport.encrypted() ? Limits.PADDING : 0);
    }
}
