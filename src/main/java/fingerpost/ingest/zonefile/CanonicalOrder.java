package fingerpost.ingest.zonefile;

import java.util.Arrays;

/**
 * The names of a zone in canonical order (RFC 4034 section 6.1). Each name has a key whose octets sort as the name does; eight of
 * them are compared at once, and the next eight only where these are equal.
 */
final class CanonicalOrder {
    private static final int FEW = 16;
    private static final int MANY = 4096;

    private final OctetArena keys;
    private final int[] starts;
    private final int[] order;
    private final long[] parts;
    private final int[] labels = new int[128];

    private CanonicalOrder(ZoneNames zone, NameTable names, int apexLength) {
        keys = new OctetArena(names.octets().length + names.size());
        starts = new int[names.size() + 1];
        int[] inside = new int[names.size()];
        int count = 0;
        for (int name = 0; name < names.size(); name++) {
            starts[name] = keys.length();
            if (zone.first(name) >= 0 && zone.isInside(name)) {
                key(names.octets(), names.start(name), names.length(name) - apexLength);
                inside[count++] = name;
            }
        }
        starts[names.size()] = keys.length();
        keys.room(8);
        order = Arrays.copyOf(inside, count);
        parts = new long[count];
        load(0, count, 0);
        sort(0, count, 0);
    }

    /** The numbers of the names inside the zone that have records. */
    static int[] of(ZoneNames zone, NameTable names, int apexLength) {
        return new CanonicalOrder(zone, names, apexLength).order;
    }

    /** The labels from right to left, each ended by 0; what is 0 or 1 in a label becomes 1 and one more. */
    private void key(byte[] octets, int from, int length) {
        int count = 0;
        for (int i = from; i < from + length; i += octets[i] + 1) {
            labels[count++] = i;
        }
        byte[] to = keys.room(2 * length + 1);
        int at = keys.length();
        while (count > 0) {
            int label = labels[--count];
            int end = label + octets[label];
            for (int i = label + 1; i <= end; i++) {
                byte c = octets[i];
                if (c == 0 || c == 1) {
                    to[at++] = 1;
                    to[at++] = (byte) (c + 1);
                } else {
                    to[at++] = c;
                }
            }
            to[at++] = 0;
        }
        keys.advance(at - keys.length());
    }

    private void load(int from, int to, int depth) {
        byte[] octets = keys.array();
        for (int i = from; i < to; i++) {
            int at = starts[order[i]] + depth;
            int left = starts[order[i] + 1] - at;
            long part = left <= 0 ? 0 : Eight.at(octets, at);
            parts[i] = (left <= 0 || left >= 8 ? part : part & (-1L << (64 - 8 * left))) ^ Long.MIN_VALUE;
        }
    }

    private void sort(int first, int last, int depth) {
        if (last - first > MANY) {
            byOctets(first, last);
            runs(first, last, depth);
            return;
        }
        int from = first;
        int to = last;
        while (to - from > FEW) {
            long pivot = median(parts[from], parts[(from + to) >>> 1], parts[to - 1]);
            int less = from;
            int more = to;
            for (int i = from; i < more; ) {
                if (parts[i] < pivot) {
                    swap(less++, i++);
                } else if (parts[i] > pivot) {
                    swap(i, --more);
                } else {
                    i++;
                }
            }
            deeper(less, more, depth);
            if (less - from < to - more) {
                sort(from, less, depth);
                from = more;
            } else {
                sort(more, to, depth);
                to = less;
            }
        }
        few(from, to, depth);
    }

    private void deeper(int from, int to, int depth) {
        if (to - from > 1) {
            load(from, to, depth + 8);
            sort(from, to, depth + 8);
        }
    }

    /** Sorts by one octet after the other, from the last to the first; octets that are the same in all are passed over. */
    private void byOctets(int from, int to) {
        int count = to - from;
        int[][] counts = new int[8][256];
        for (int i = from; i < to; i++) {
            for (int octet = 0; octet < 8; octet++) {
                counts[octet][(int) (parts[i] >>> (8 * octet)) & 0xff]++;
            }
        }
        long[] otherParts = new long[count];
        int[] otherOrder = new int[count];
        for (int octet = 0; octet < 8; octet++) {
            int shift = 8 * octet;
            int[] places = counts[octet];
            if (places[(int) (parts[from] >>> shift) & 0xff] == count) {
                continue;
            }
            int place = 0;
            int least = octet == 7 ? 0x80 : 0;
            for (int i = 0; i < 256; i++) {
                int next = place + places[(i + least) & 0xff];
                places[(i + least) & 0xff] = place;
                place = next;
            }
            for (int i = from; i < to; i++) {
                int target = places[(int) (parts[i] >>> shift) & 0xff]++;
                otherParts[target] = parts[i];
                otherOrder[target] = order[i];
            }
            System.arraycopy(otherParts, 0, parts, from, count);
            System.arraycopy(otherOrder, 0, order, from, count);
        }
    }

    private void few(int from, int to, int depth) {
        for (int i = from + 1; i < to; i++) {
            for (int j = i; j > from && parts[j] < parts[j - 1]; j--) {
                swap(j, j - 1);
            }
        }
        runs(from, to, depth);
    }

    /** Sorts each run of names that are the same up to here. */
    private void runs(int from, int to, int depth) {
        for (int i = from; i < to; ) {
            int end = i + 1;
            while (end < to && parts[end] == parts[i]) {
                end++;
            }
            deeper(i, end, depth);
            i = end;
        }
    }

    private void swap(int i, int j) {
        long part = parts[i];
        parts[i] = parts[j];
        parts[j] = part;
        int name = order[i];
        order[i] = order[j];
        order[j] = name;
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
