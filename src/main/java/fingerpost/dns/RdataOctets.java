package fingerpost.dns;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The octets of one record's data as they travel, names uncompressed (RFC 3597 section 4). */
final class RdataOctets implements RdataFields {
    private static final int LONGEST_LABEL = 63;

    private final RecordType type;
    private final ByteBuffer left;

    RdataOctets(RecordType type, byte[] octets) {
        this.type = type;
        this.left = ByteBuffer.wrap(octets);
    }

    @Override
    public boolean hasMore() {
        return left.hasRemaining();
    }

    @Override
    public long longNumber(String field, long max) {
        return bits(field, Long.SIZE - Long.numberOfLeadingZeros(max));
    }

    @Override
    public DomainName name(String field) {
        List<String> labels = new ArrayList<>();
        for (int length = octet(field); length > 0; length = octet(field)) {
            if (length > LONGEST_LABEL) {
                throw refused(field, "a compressed or unknown label; a name is written whole (RFC 3597 section 4).");
            }
            labels.add(chars(take(field, length)));
        }
        return refusing(field, () -> DomainName.ofLabels(labels));
    }

    @Override
    public String string(String field) {
        return chars(take(field, octet(field)));
    }

    @Override
    public String word(String field) {
        return string(field);
    }

    @Override
    public String lastString(String field) {
        return chars(take(field, left.remaining()));
    }

    @Override
    public String hex(String field) {
        return HexFormat.of().formatHex(take(field, left.remaining()));
    }

    @Override
    public Ttl period(String field) {
        long seconds = longNumber(field, 0xffffffffL);
        return refusing(field, () -> Ttl.of(seconds));
    }

    @Override
    public Ipv4Address ipv4(String field) {
        return new Ipv4Address((int) bits(field, 32));
    }

    @Override
    public Ipv6Address ipv6(String field) {
        ByteBuffer halves = ByteBuffer.wrap(take(field, 16));
        return new Ipv6Address(halves.getLong(), halves.getLong());
    }

    /** Keys in strictly increasing order, each with the length of its value (RFC 9460 section 2.2). */
    @Override
    public SvcParameters parameters() {
        SortedMap<Integer, String> values = new TreeMap<>();
        while (hasMore()) {
            int key = number("parameter", 65535);
            if (!values.isEmpty() && key <= values.lastKey()) {
                throw refused("parameter", "key" + key + " stands twice or out of order (RFC 9460 section 2.2).");
            }
            byte[] value = take("parameter", number("parameter", 65535));
            values.put(key, refusing("parameter", () -> SvcWire.value(key, value)));
        }
        return refusing("parameters", () -> new SvcParameters(values));
    }

    @Override
    public void end() {
        if (hasMore()) {
            throw new IllegalArgumentException(
                    type + ": " + left.remaining() + " octets stand after the end of the data.");
        }
    }

    static String chars(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    private long bits(String field, int count) {
        long bits = 0;
        for (byte octet : take(field, count / Byte.SIZE)) {
            bits = (bits << Byte.SIZE) | (octet & 0xff);
        }
        return bits;
    }

    private int octet(String field) {
        return take(field, 1)[0] & 0xff;
    }

    private byte[] take(String field, int count) {
        if (count > left.remaining()) {
            throw refused(field, count + " are needed, " + left.remaining() + " are left.");
        }
        byte[] taken = new byte[count];
        left.get(taken);
        return taken;
    }

    private <T> T refusing(String field, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException reason) {
            throw new IllegalArgumentException(type + ": the " + field + ": " + reason.getMessage(), reason);
        }
    }

    private IllegalArgumentException refused(String field, String reason) {
        return new IllegalArgumentException(type + ": the octets of the " + field + ": " + reason);
    }
}
