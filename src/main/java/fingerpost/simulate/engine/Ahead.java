package fingerpost.simulate.engine;

/** Arrivals that have been drawn ahead, in order of time, in plain numbers. */
final class Ahead {
    static final int ROOM = 128;

    /** When each comes, in microseconds. */
    final long[] times = new long[ROOM];

    /** The cell of each. */
    final int[] cells = new int[ROOM];

    /** The client of each, numbered over all cells. */
    final int[] clients = new int[ROOM];

    /** What each asks for. */
    final int[] urls = new int[ROOM];

    int size;

    void add(long time, int cell, int client, int url) {
        times[size] = time;
        cells[size] = cell;
        clients[size] = client;
        urls[size] = url;
        size++;
    }
}
