package fingerpost.ingest.zonefile;

import fingerpost.dns.RecordType;
import java.util.Arrays;

/** Which records stand at which name, in the order of the file, and which names stand above which. */
final class ZoneNames {
    static final int ADDRESS = 1;
    static final int CNAME = 2;
    static final int DNAME = 4;
    static final int NS = 8;

    private final Columns columns;
    private final NameTable names;
    private final byte[] apex;
    private final int[] first;
    private final int[] next;
    private final byte[] marks;
    private int allMarks;

    ZoneNames(Columns columns, NameTable names, byte[] apex) {
        this.columns = columns;
        this.names = names;
        this.apex = apex;
        first = new int[names.size()];
        next = new int[columns.size()];
        marks = new byte[names.size()];
        Arrays.fill(first, -1);
        for (int i = columns.size() - 1; i >= 0; i--) {
            int owner = columns.owner(i);
            next[i] = first[owner];
            first[owner] = i;
            int mark = mark(columns.type(i));
            marks[owner] |= (byte) mark;
            allMarks |= mark;
        }
    }

    private static int mark(int type) {
        return switch (type) {
            case 1, 28 -> ADDRESS;
            case 2 -> NS;
            case 5 -> CNAME;
            case 39 -> DNAME;
            default -> 0;
        };
    }

    /** The first record of the name, or -1. */
    int first(int name) {
        return first[name];
    }

    /** The next record of the same name, or -1. */
    int next(int record) {
        return next[record];
    }

    /** Whether the name has a record of that sort. */
    boolean has(int name, int mark) {
        return name >= 0 && (marks[name] & mark) != 0;
    }

    boolean anywhere(int mark) {
        return (allMarks & mark) != 0;
    }

    /** The number of the apex, or -1 where it has no records. */
    int apex() {
        return names.find(apex, 0, apex.length);
    }

    boolean isInside(int name) {
        return isInside(names.octets(), names.start(name), names.length(name));
    }

    boolean isInside(byte[] octets, int from, int length) {
        int above = length - apex.length;
        int end = from + length;
        if (above < 0 || !Arrays.equals(octets, from + above, end, apex, 0, apex.length)) {
            return false;
        }
        int i = from;
        while (i < from + above) {
            i += octets[i] + 1;
        }
        return i == from + above;
    }

    /** Whether a name above that one, up to the apex, has a record of that sort. */
    boolean hasAbove(int name, int mark) {
        byte[] octets = names.octets();
        int from = names.start(name);
        int length = names.length(name);
        while (length > apex.length) {
            int label = octets[from] + 1;
            from += label;
            length -= label;
            if (has(names.find(octets, from, length), mark)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the zone has an address for that name of it, its own or that of a wildcard (RFC 4592). */
    boolean isAddressed(byte[] octets, int from, int length) {
        int own = names.find(octets, from, length);
        if (own >= 0) {
            return has(own, ADDRESS);
        }
        byte[] wildcard = new byte[length + 2];
        for (int i = from; length - (i - from) > apex.length; ) {
            i += octets[i] + 1;
            int rest = length - (i - from);
            wildcard[0] = 1;
            wildcard[1] = '*';
            System.arraycopy(octets, i, wildcard, 2, rest);
            if (has(names.find(wildcard, 0, rest + 2), ADDRESS)) {
                return true;
            }
        }
        return false;
    }

    boolean isSameData(int record, int other) {
        byte[] data = columns.data().array();
        return columns.type(record) == columns.type(other)
                && Arrays.equals(
                        data,
                        columns.dataStart(record),
                        columns.dataEnd(record),
                        data,
                        columns.dataStart(other),
                        columns.dataEnd(other));
    }

    /** By type, then by data, then by place in the file. */
    int compare(int record, int other) {
        byte[] data = columns.data().array();
        int byType = Integer.compare(columns.type(record), columns.type(other));
        int byData = byType != 0
                ? byType
                : Arrays.compareUnsigned(
                        data,
                        columns.dataStart(record),
                        columns.dataEnd(record),
                        data,
                        columns.dataStart(other),
                        columns.dataEnd(other));
        return byData != 0 ? byData : Integer.compare(record, other);
    }

    /** The records of the name, sorted by {@link #compare}. */
    Integer[] sorted(int name) {
        int count = 0;
        for (int i = first[name]; i >= 0; i = next[i]) {
            count++;
        }
        Integer[] records = new Integer[count];
        int at = 0;
        for (int i = first[name]; i >= 0; i = next[i]) {
            records[at++] = i;
        }
        Arrays.sort(records, this::compare);
        return records;
    }

    boolean isType(int record, RecordType type) {
        return columns.type(record) == type.code();
    }
}
