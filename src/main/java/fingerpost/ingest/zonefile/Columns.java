package fingerpost.ingest.zonefile;

import java.util.Arrays;

/** The records of a zone file side by side, one array for each of their properties. */
final class Columns {
    private final OctetArena data;
    private int[] owners;
    private int[] ttls;
    private int[] starts;
    private int[] places;
    private char[] types;
    private char[] sources;
    private int size;

    Columns(int expected, int expectedOctets) {
        int first = Math.max(16, expected);
        data = new OctetArena(expectedOctets);
        owners = new int[first];
        ttls = new int[first];
        starts = new int[first + 1];
        places = new int[first];
        types = new char[first];
        sources = new char[first];
    }

    /** Where the data of the next record goes. */
    OctetArena data() {
        return data;
    }

    int size() {
        return size;
    }

    int owner(int record) {
        return owners[record];
    }

    int ttl(int record) {
        return ttls[record];
    }

    int type(int record) {
        return types[record];
    }

    /** Where its line begins in its source. */
    int place(int record) {
        return places[record];
    }

    int source(int record) {
        return sources[record];
    }

    int dataStart(int record) {
        return starts[record];
    }

    int dataEnd(int record) {
        return starts[record + 1];
    }

    /** Adds a record whose data was written to {@link #data()}. */
    void add(int owner, int type, int ttl, int source, int place) {
        if (size == owners.length) {
            grow(size + (size >> 1));
        }
        owners[size] = owner;
        types[size] = (char) type;
        ttls[size] = ttl;
        sources[size] = (char) source;
        places[size] = place;
        starts[++size] = data.length();
    }

    Columns trimmed() {
        data.trimmed();
        if (owners.length - size > size >> 3) {
            grow(size);
        }
        return this;
    }

    private void grow(int to) {
        owners = Arrays.copyOf(owners, to);
        ttls = Arrays.copyOf(ttls, to);
        starts = Arrays.copyOf(starts, to + 1);
        places = Arrays.copyOf(places, to);
        types = Arrays.copyOf(types, to);
        sources = Arrays.copyOf(sources, to);
    }
}
