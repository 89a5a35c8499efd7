package fingerpost.simulate.engine;

import fingerpost.behaviour.Costs;
import fingerpost.simulate.compiled.AnswerSets;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.Patience;
import fingerpost.simulate.result.Tally;
import java.util.Arrays;
import java.util.List;

/**
 * Requests that go straight from a client's own cache, or from what its resolver has, to an end that serves them, or to a service
 * of {@link Deals}: all that take the same way are counted together and booked at once, at the end of a bin or an era. They are
 * most requests.
 */
final class Straight {
    private static final int MOST_WAYS = 1 << 10;
    private static final int MOST_WAYS_OF_ERAS = 1 << 20;
    private static final int ROUND = -1;

    private final Model model;
    private final AnswerSets sets;
    private final Tally tally;
    private final Stubs stubs;
    private final Paths paths;
    private final int[] hostOf;
    private final boolean[] fourFirst;
    private final boolean[] sorts;
    private final int addresses;
    private final Deals deals;
    private final long took;
    private final long tookByPool;
    private final long toResolver = Math.round(Costs.USUAL.stubToResolver() * 1_000);
    private final int[] endOf;
    private final long[] counts;
    private final long[] answered;

    /**
     * For one cache.
     *
     * @param hostOf for each URL the number of its host in {@code stubs}; negative where it names an address
     * @param endsHere whether what happens behind the addresses concerns nobody but this cache
     * @param took microseconds that such a request takes
     * @param tookByPool the same by way of a proxy
     */
    Straight(
            Model model,
            List<Cell> cells,
            Tally tally,
            Stubs stubs,
            Paths paths,
            int[] hostOf,
            boolean endsHere,
            Deals deals,
            long took,
            long tookByPool) {
        this.model = model;
        this.sets = model.sets();
        this.tally = tally;
        this.stubs = stubs;
        this.paths = paths;
        this.hostOf = hostOf;
        this.deals = deals;
        this.took = took;
        this.tookByPool = tookByPool;
        addresses = model.addresses().size();
        fourFirst = new boolean[cells.size()];
        sorts = new boolean[cells.size()];
        for (int cell = 0; cell < fourFirst.length; cell++) {
            fourFirst[cell] = cells.get(cell).habit().patience() == Patience.FIRST_ONLY;
            sorts[cell] = cells.get(cell).habit().longestPrefix();
        }
        long ways = (long) hostOf.length * addresses;
        boolean some =
                endsHere && ways <= MOST_WAYS && ways * model.eras() <= MOST_WAYS_OF_ERAS && !Sessions.matter(model);
        endOf = new int[some ? (int) ways : 0];
        counts = new long[endOf.length];
        answered = new long[endOf.length];
    }

    /** From now on it is that era; what was counted has been booked. */
    void enter(int era) {
        Arrays.setAll(endOf, way -> {
            Door door = model.door(era, way / addresses, way % addresses);
            if (door.kind() == Door.Kind.POOLED && deals.mayTake(door.number())) {
                return ROUND - 1 - door.number();
            }
            return door.kind() == Door.Kind.SERVED ? door.number() : ROUND;
        });
    }

    /**
     * Counts the requests of a bin from one place on, as far as they are such.
     *
     * @param limit the time before which they come
     * @return the place of the first that is none, or comes later; the size where there is none
     */
    int run(Ahead ahead, int from, long limit, int bin) {
        int i = from;
        while (i < ahead.size
                && ahead.times[i] < limit
                && takes(ahead.urls[i], ahead.cells[i], ahead.clients[i], bin, ahead.times[i])) {
            i++;
        }
        return i;
    }

    private boolean takes(int url, int cell, int client, int bin, long now) {
        if (endOf.length == 0 || hostOf[url] < 0) {
            return false;
        }
        int place = stubs.place(client, hostOf[url]);
        if (!stubs.keeps(place, now)) {
            return false;
        }
        return takes(counts, url, cell, stubs.v4(place), stubs.v6(place), bin, now);
    }

    /** Counts a request whose look-up the resolver answered at once, where it is one of these; says whether it is. */
    boolean takesAnswered(int url, int cell, int four, int six, int bin, long now) {
        return endOf.length > 0 && hostOf[url] >= 0 && !sorts[cell] && takes(answered, url, cell, four, six, bin, now);
    }

    private boolean takes(long[] into, int url, int cell, int four, int six, int bin, long now) {
        boolean bySix = six >= 0 && (four < 0 || !fourFirst[cell]);
        int answer = bySix ? six : four;
        if (answer < 0 || paths.isCut(cell, bySix ? Model.V6 : Model.V4)) {
            return false;
        }
        int way = url * addresses + sets.address(answer, 0);
        int end = endOf[way];
        if (end < 0 && (end == ROUND || !deals.takes(ROUND - 1 - end, bin, now))) {
            return false;
        }
        into[way]++;
        return true;
    }

    /** Books what was counted to that bin. */
    void book(int bin) {
        for (int way = 0; way < counts.length; way++) {
            long of = endOf[way] < 0 ? tookByPool : took;
            tally.lookups += counts[way];
            tally.stubHits += counts[way];
            book(counts, way, bin, of);
            book(answered, way, bin, of + toResolver);
        }
    }

    private void book(long[] from, int way, int bin, long each) {
        if (from[way] > 0) {
            tally.served(bin, way % addresses, each, from[way]);
            if (endOf[way] >= 0) {
                tally.byEnd[bin * tally.shape().ends() + endOf[way]] += from[way];
            }
            from[way] = 0;
        }
    }
}
