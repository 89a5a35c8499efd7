package fingerpost.wire;

import java.util.Arrays;
import java.util.HexFormat;

/** The octets of one DNS message as they travelled, without the length that TCP puts before it. */
public final class Packet {
    private final byte[] octets;

    private Packet(byte[] octets) {
        this.octets = octets;
    }

    public static Packet of(byte[] octets) {
        return new Packet(octets.clone());
    }

    public static Packet of(byte[] buffer, int length) {
        return new Packet(Arrays.copyOf(buffer, length));
    }

    public int length() {
        return octets.length;
    }

    /** A copy. */
    public byte[] octets() {
        return octets.clone();
    }

    /** The octet at that place, from 0 to 255. */
    public int at(int index) {
        return octets[index] & 0xff;
    }

    /** The unsigned 16 bit number that begins at that place. */
    public int pair(int index) {
        return (at(index) << 8) | at(index + 1);
    }

    /** Sixteen octets on a line: offset, hexadecimal, printable characters. */
    public String dump() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < octets.length; line += 16) {
            int end = Math.min(octets.length, line + 16);
            StringBuilder letters = new StringBuilder();
            text.append("%04x  ".formatted(line));
            for (int i = line; i < line + 16; i++) {
                text.append(i < end ? HexFormat.of().toHexDigits(octets[i]) + " " : "   ");
                if (i < end) {
                    letters.append(octets[i] > 32 && octets[i] < 127 ? (char) octets[i] : '.');
                }
            }
            text.append(' ').append(letters).append('\n');
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packet packet && Arrays.equals(octets, packet.octets);
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
