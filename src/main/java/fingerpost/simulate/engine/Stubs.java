package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.habit.StubHabit;
import java.time.Duration;
import java.util.List;

/**
 * What the clients behind one cache keep themselves: for each client and host until when, and the answer of either family, side
 * by side in memory.
 */
final class Stubs {
    private static final int WIDTH = 2;
    private static final int SMALL = 1 << 12;

    private final int hosts;
    private final long[] kept;
    private final long[] pin;
    private final long[] most;
    private final long[] negative;

    /** Written, so that what {@link #fetch} reads is read. */
    @SuppressWarnings("UnusedVariable")
    private long fetched;

    Stubs(List<Cell> cells, int population, int hosts) {
        this.hosts = hosts;
        int size = Math.toIntExact(Math.multiplyExact((long) population, hosts));
        boolean caches = cells.stream().anyMatch(cell -> cell.habit().caches());
        this.kept = new long[caches ? Math.multiplyExact(size, WIDTH) : 0];
        this.pin = cells.stream().mapToLong(cell -> micros(cell.habit().pin())).toArray();
        this.most =
                cells.stream().mapToLong(cell -> micros(cell.habit().most())).toArray();
        this.negative = cells.stream()
                .mapToLong(cell -> micros(cell.habit().negative()))
                .toArray();
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }

    int place(int client, int host) {
        return client * hosts + host;
    }

    boolean keeps(int place, long now) {
        return kept.length > 0 && now < kept[WIDTH * place];
    }

    /** When what is kept there runs out; 0 where nothing ever was. */
    long until(int place) {
        return kept.length == 0 ? 0 : kept[WIDTH * place];
    }

    int v4(int place) {
        return kept.length == 0 ? Answer.NONE : (int) (kept[WIDTH * place + 1] >>> Integer.SIZE);
    }

    int v6(int place) {
        return kept.length == 0 ? Answer.NONE : (int) kept[WIDTH * place + 1];
    }

    /** Whether there are so many that memory takes its time. */
    boolean areMany() {
        return kept.length > SMALL;
    }

    /** Reads what that client keeps of that host, so that it is near when it is asked for. */
    void fetch(int client, int host) {
        fetched += kept[WIDTH * place(client, host)];
    }

    /**
     * Keeps an answer as long as the habit of the cell says: see {@link StubHabit}.
     *
     * @param resolverUntil when it runs out at the resolver
     */
    void keep(int place, int cell, int four, int six, long now, long resolverUntil) {
        if (kept.length == 0) {
            return;
        }
        boolean none = four < 0 && six < 0;
        long end;
        if (none) {
            end = pin[cell] == 0 ? Math.min(resolverUntil, now + negative[cell]) : now + negative[cell];
        } else if (pin[cell] > 0) {
            end = now + pin[cell];
        } else {
            end = Math.min(resolverUntil, now + most[cell]);
        }
        keepUntil(place, four, six, end);
    }

    void keepUntil(int place, int four, int six, long end) {
        kept[WIDTH * place] = end;
        kept[WIDTH * place + 1] = (long) four << Integer.SIZE | (six & 0xffffffffL);
    }
}
