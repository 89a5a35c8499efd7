package fingerpost.wire;

import java.util.Arrays;
import java.util.HexFormat;

/** Some octets, unchangeable; as text hexadecimal. */
public final class Octets {
    private final byte[] octets;

    private Octets(byte[] octets) {
        this.octets = octets;
    }

    public static Octets of(byte[] octets) {
        return new Octets(octets.clone());
    }

    public int length() {
        return octets.length;
    }

    /** The octet at that place, from 0 to 255. */
    public int at(int index) {
        return octets[index] & 0xff;
    }

    /** A copy. */
    public byte[] toArray() {
        return octets.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets some && Arrays.equals(octets, some.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(octets);
    }
}
