package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.habit.StubHabit;
import java.time.Duration;
import java.util.List;

/** What the clients behind one cache keep themselves: for each client and host until when, and the answer of either family. */
final class Stubs {
    private final int hosts;
    private final long[] until;
    private final int[] v4;
    private final int[] v6;
    private final long[] pin;
    private final long[] most;
    private final long[] negative;

    Stubs(List<Cell> cells, int population, int hosts) {
        this.hosts = hosts;
        int size = Math.toIntExact(Math.multiplyExact((long) population, hosts));
        boolean caches = cells.stream().anyMatch(cell -> cell.habit().caches());
        this.until = new long[caches ? size : 0];
        this.v4 = new int[caches && cells.stream().anyMatch(Cell::v4) ? size : 0];
        this.v6 = new int[caches && cells.stream().anyMatch(Cell::v6) ? size : 0];
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
        return until.length > 0 && now < until[place];
    }

    int v4(int place) {
        return v4.length == 0 ? Answer.NONE : v4[place];
    }

    int v6(int place) {
        return v6.length == 0 ? Answer.NONE : v6[place];
    }

    /**
     * Keeps an answer as long as the habit of the cell says: see {@link StubHabit}.
     *
     * @param resolverUntil when it runs out at the resolver
     */
    void keep(int place, int cell, int four, int six, long now, long resolverUntil) {
        if (until.length == 0) {
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
        until[place] = end;
        if (v4.length > 0) {
            v4[place] = four;
        }
        if (v6.length > 0) {
            v6[place] = six;
        }
    }
}
