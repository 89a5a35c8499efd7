package fingerpost.simulate.engine;

import java.util.Arrays;

/** Requests on their way from the caches to what stands behind the addresses, in plain numbers. */
final class Exits {
    static final int CACHE = 0;
    static final int CLIENT = 1;
    static final int PLACE = 2;
    static final int ADDRESS = 3;
    static final int URL = 4;
    static final int BIN = 5;
    static final int TOOK = 6;

    /** The pool, or {@code -1 - end}. */
    static final int GOAL = 7;

    private static final int WIDTH = 8;

    private long[] times = new long[1024];
    private int[] data = new int[1024 * WIDTH];
    private int size;

    int size() {
        return size;
    }

    /** In microseconds. */
    long time(int i) {
        return times[i];
    }

    int at(int i, int column) {
        return data[i * WIDTH + column];
    }

    void add(long time, int cache, int client, int place, int address, int url, int bin, long took, int goal) {
        reserve(size + 1);
        times[size] = time;
        int at = size * WIDTH;
        data[at + CACHE] = cache;
        data[at + CLIENT] = client;
        data[at + PLACE] = place;
        data[at + ADDRESS] = address;
        data[at + URL] = url;
        data[at + BIN] = bin;
        data[at + TOOK] = (int) Math.min(took, Integer.MAX_VALUE);
        data[at + GOAL] = goal;
        size++;
    }

    void add(Exits other) {
        reserve(size + other.size);
        System.arraycopy(other.times, 0, times, size, other.size);
        System.arraycopy(other.data, 0, data, size * WIDTH, other.size * WIDTH);
        size += other.size;
    }

    void clear() {
        size = 0;
    }

    /** Forgets those before that time; the others stay in order. */
    void keepFrom(long time) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (times[i] >= time) {
                times[kept] = times[i];
                System.arraycopy(data, i * WIDTH, data, kept * WIDTH, WIDTH);
                kept++;
            }
        }
        size = kept;
    }

    private void reserve(int count) {
        if (count > times.length) {
            int larger = Math.max(count, 2 * times.length);
            times = Arrays.copyOf(times, larger);
            data = Arrays.copyOf(data, Math.multiplyExact(larger, WIDTH));
        }
    }
}
