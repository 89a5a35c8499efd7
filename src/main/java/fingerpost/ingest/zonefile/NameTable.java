package fingerpost.ingest.zonefile;

import java.util.Arrays;

/** The owner names of a zone, each once, by numbers from 0 in the order in which they first stand. */
final class NameTable {
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final OctetArena octets;
    private int[] starts;
    private int[] slots;
    private int size;

    NameTable(int expected) {
        octets = new OctetArena(expected * 20);
        starts = new int[Math.max(16, expected + 1)];
        slots = empty(Math.max(64, Integer.highestOneBit(Math.max(1, expected)) << 1));
    }

    int size() {
        return size;
    }

    byte[] octets() {
        return octets.array();
    }

    int start(int id) {
        return starts[id];
    }

    int length(int id) {
        return starts[id + 1] - starts[id];
    }

    /** The number of the name, a new one if it has none yet. */
    int intern(byte[] name, int from, int length) {
        int slot = slot(name, from, length);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        octets.add(name, from, length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1) + 1);
        }
        starts[size + 1] = octets.length();
        slots[slot] = size;
        if (++size > slots.length * 3L / 4) {
            grow();
        }
        return size - 1;
    }

    /** The number of the name, or -1. */
    int find(byte[] name, int from, int length) {
        return slots[slot(name, from, length)];
    }

    NameTable trimmed() {
        octets.trimmed();
        starts = Arrays.copyOf(starts, size + 1);
        return this;
    }

    private int slot(byte[] name, int from, int length) {
        int mask = slots.length - 1;
        byte[] held = octets.array();
        int slot = hash(name, from, length) & mask;
        while (slots[slot] >= 0) {
            int start = starts[slots[slot]];
            if (starts[slots[slot] + 1] - start == length
                    && Arrays.equals(held, start, start + length, name, from, from + length)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] larger = empty(slots.length * 2);
        int mask = larger.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = hash(octets.array(), starts[id], length(id)) & mask;
            while (larger[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = id;
        }
        slots = larger;
    }

    private static int[] empty(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }

    private static int hash(byte[] name, int from, int length) {
        long hash = length;
        int i = from;
        int end = from + length;
        for (; i + 8 <= end; i += 8) {
            hash = (hash ^ Eight.at(name, i)) * MIX;
            hash ^= hash >>> 29;
        }
        long rest = 0;
        for (; i < end; i++) {
            rest = (rest << 8) | (name[i] & 0xff);
        }
        hash = (hash ^ rest) * MIX;
        return (int) (hash >>> 32);
    }
}
