package fingerpost.dns;

/**
 * Data of a type without a record of its own, as the octets that travel (RFC 3597 section 5).
 *
 * @param type any type without a record of its own, no meta type
 * @param hex the octets, hexadecimal, lower case; may be empty
 */
public record Opaque(RecordType type, String hex) implements Rdata {
    public Opaque {
        hex = Hex.held(type, hex);
        Bounds.length(type, hex.length() / 2);
        if (type.isTyped()) {
            throw new IllegalArgumentException(
                    type + ": its data has a record of its own, so it is not held as octets.");
        }
        if (type.isMeta()) {
            throw new IllegalArgumentException(
                    type + " stands in questions or in messages; no zone has such a record.");
        }
    }

    @Override
    public String text() {
        return "\\# " + hex.length() / 2 + (hex.isEmpty() ? "" : " " + hex);
    }
}
