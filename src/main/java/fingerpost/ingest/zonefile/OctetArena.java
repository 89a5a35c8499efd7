package fingerpost.ingest.zonefile;

import java.util.Arrays;

/** Octets one behind the other, more and more of them. */
final class OctetArena {
    /** Not even a hostile file fills more than this: whoever needs more splits the zone. */
    private static final int MOST = 1 << 29;

    private byte[] octets;
    private int length;

    OctetArena(int expected) {
        octets = new byte[Math.min(Math.max(expected, 256), MOST)];
    }

    byte[] array() {
        return octets;
    }

    int length() {
        return length;
    }

    int at(int index) {
        return octets[index] & 0xff;
    }

    /** Forgets what stands from there on. */
    void cut(int to) {
        length = to;
    }

    /** Makes room for so many more and gives the array to write them to, from {@link #length()} on. */
    byte[] room(int more) {
        if (octets.length - length < more) {
            if (more > MOST - length) {
                throw new Refused(FaultCode.TOO_MUCH, 0, "The records hold more than 512 MB.");
            }
            long larger = Math.max(length + (long) more, octets.length + (long) (octets.length >> 1));
            octets = Arrays.copyOf(octets, (int) Math.min(larger, MOST));
        }
        return octets;
    }

    /** Counts what was written to the room. */
    void advance(int count) {
        length += count;
    }

    void octet(int value) {
        room(1)[length++] = (byte) value;
    }

    void number(long value, int count) {
        byte[] to = room(count);
        for (int shift = (count - 1) * 8; shift >= 0; shift -= 8) {
            to[length++] = (byte) (value >>> shift);
        }
    }

    void add(byte[] from, int start, int count) {
        System.arraycopy(from, start, room(count), length, count);
        length += count;
    }

    void set(int index, int value) {
        octets[index] = (byte) value;
    }

    /** Gives back what is not used. */
    OctetArena trimmed() {
        if (octets.length - length > length >> 3) {
            octets = Arrays.copyOf(octets, length);
        }
        return this;
    }
}
