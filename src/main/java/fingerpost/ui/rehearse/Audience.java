package fingerpost.ui.rehearse;

import fingerpost.rehearse.Asked;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Hears everything that is asked, from several threads, and never makes them wait: all of it is counted, and of what is wanted
 * the newest is kept until it is taken.
 */
final class Audience implements Consumer<Asked> {
    /** How much is kept. */
    static final int MOST = 500;

    /** Something that was asked at that moment. */
    record Heard(Instant at, Asked asked) {}

    private record Entry(long number, Heard heard) {}

    private final AtomicReferenceArray<Entry> ring = new AtomicReferenceArray<>(MOST);
    private final AtomicLong next = new AtomicLong();
    private final Map<Asked.Kind, LongAdder> counts = new EnumMap<>(Asked.Kind.class);
    private final InstantSource clock;
    private volatile Predicate<Asked> wanted = _ -> true;
    private long taken;

    Audience(InstantSource clock) {
        this.clock = clock;
        for (Asked.Kind kind : Asked.Kind.values()) {
            counts.put(kind, new LongAdder());
        }
    }

    @Override
    public void accept(Asked asked) {
        LongAdder count = counts.get(asked.kind());
        if (count != null) {
            count.increment();
        }
        if (wanted.test(asked)) {
            long number = next.getAndIncrement();
            ring.set((int) (number % MOST), new Entry(number, new Heard(clock.instant(), asked)));
        }
    }

    /** From now on only that is kept; everything is counted still. */
    void want(Predicate<Asked> only) {
        wanted = only;
    }

    long count(Asked.Kind kind) {
        LongAdder count = counts.get(kind);
        return count == null ? 0 : count.sum();
    }

    /** Begins to count anew, and forgets what waits. */
    void clear() {
        counts.values().forEach(LongAdder::reset);
        taken = next.get();
    }

    /** What was kept since the last time, the newest first; used by one thread. */
    List<Heard> take() {
        long end = next.get();
        List<Heard> come = new ArrayList<>();
        for (long number = Math.max(taken, end - MOST); number < end; number++) {
            Entry entry = ring.get((int) (number % MOST));
            if (entry == null || entry.number() < number) {
                end = number;
            } else if (entry.number() == number) {
                come.add(entry.heard());
            }
        }
        taken = end;
        Collections.reverse(come);
        return come;
    }
}
