package fingerpost.simulate.bench;

import java.util.Locale;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * The usual way, for comparison: every client has its next request in a binary heap of events. The same model as {@code dns-1k}
 * in {@link Figures}: a hundred resolvers of a thousand clients each, both levels keep one address for 300 seconds.
 */
public final class HeapRival {
    private static final int CLIENTS = 1_000;
    private static final int CACHES = 100;
    private static final double RATE = 2e7 / CACHES / CLIENTS / 3600;

    private HeapRival() {}

    private record Due(double at, int client) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return Double.compare(at, other.at);
        }
    }

    /** How many requests were played and how many of them found the address in the client's own cache. */
    record Played(long requests, long hits) {}

    /** Prints millions of requests per second. */
    @SuppressWarnings("SystemOut")
    public static void main(String... none) {
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            Played played = play();
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "heap: %.1f M/s, hits %.4f%n",
                    played.requests / 1e6 / seconds,
                    (double) played.hits / played.requests);
        }
    }

    static Played play() {
        long requests = 0;
        long hits = 0;
        for (int cache = 0; cache < CACHES; cache++) {
            SplittableRandom random = new SplittableRandom(cache);
            PriorityQueue<Due> queue = new PriorityQueue<>();
            double[] until = new double[CLIENTS];
            double resolver = 0;
            for (int client = 0; client < CLIENTS; client++) {
                queue.add(new Due(gap(random), client));
            }
            for (Due due = queue.remove(); due.at < 3600; due = queue.remove()) {
                requests++;
                if (due.at < until[due.client]) {
                    hits++;
                } else {
                    resolver = due.at < resolver ? resolver : due.at + 300;
                    until[due.client] = resolver;
                }
                queue.add(new Due(due.at + gap(random), due.client));
            }
        }
        return new Played(requests, hits);
    }

    private static double gap(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble()) / RATE;
    }
}
