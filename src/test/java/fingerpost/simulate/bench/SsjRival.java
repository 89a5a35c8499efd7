package fingerpost.simulate.bench;

import java.util.Locale;
import java.util.SplittableRandom;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * A general simulator, for comparison: SSJ of the Universite de Montreal with its fastest list of events, a splay tree. The same
 * model as {@link HeapRival}.
 */
public final class SsjRival {
    private static final int CLIENTS = 1_000;
    private static final int CACHES = 20;
    private static final double RATE = 2e5 / CLIENTS / 3600;
    private static final double END = 3600;

    private long requests;
    private long hits;

    private SsjRival() {}

    /** Prints millions of requests per second. */
    @SuppressWarnings("SystemOut")
    public static void main(String... none) {
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            HeapRival.Played played = playAll();
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "ssj: %.1f M/s, hits %.4f%n",
                    played.requests() / 1e6 / seconds,
                    (double) played.hits() / played.requests());
        }
    }

    static HeapRival.Played playAll() {
        SsjRival rival = new SsjRival();
        for (int cache = 0; cache < CACHES; cache++) {
            rival.play(cache);
        }
        return new HeapRival.Played(rival.requests, rival.hits);
    }

    private void play(int cache) {
        Simulator simulator = new Simulator(new SplayTree());
        simulator.init();
        SplittableRandom random = new SplittableRandom(cache);
        Resolver resolver = new Resolver();
        for (int client = 0; client < CLIENTS; client++) {
            new Request(simulator, random, resolver).schedule(gap(random));
        }
        new Event(simulator) {
            @Override
            public void actions() {
                sim.stop();
            }
        }.schedule(END);
        simulator.start();
    }

    private static double gap(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble()) / RATE;
    }

    /** Until when the resolver keeps the address. */
    private static final class Resolver {
        private double until;
    }

    /** The next request of one client. */
    private final class Request extends Event {
        private final SplittableRandom random;
        private final Resolver resolver;
        private double until;

        Request(Simulator simulator, SplittableRandom random, Resolver resolver) {
            super(simulator);
            this.random = random;
            this.resolver = resolver;
        }

        @Override
        public void actions() {
            double now = sim.time();
            requests++;
            if (now < until) {
                hits++;
            } else {
                resolver.until = now < resolver.until ? resolver.until : now + 300;
                until = resolver.until;
            }
            schedule(gap(random));
        }
    }
}
