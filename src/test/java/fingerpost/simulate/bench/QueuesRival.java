package fingerpost.simulate.bench;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * The usual way, for comparison: {@link Worlds#queues} with a binary heap of events, one for the next request of each client and
 * one for the end of each service. Caches at two levels, four backends, the one with the fewest requests of all.
 */
final class QueuesRival {
    private static final int CLIENTS = 1_000;
    private static final int CACHES = 20;
    private static final int BACKENDS = 4;
    private static final double REQUESTS = 1e6;
    private static final double RATE = REQUESTS / CACHES / CLIENTS / 3600;
    private static final double SERVICE = BACKENDS * Worlds.BUSY * 3600 / REQUESTS;

    /** At a negative number a backend ends a service, else that client asks. */
    private record Due(double at, int who) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return Double.compare(at, other.at);
        }
    }

    private QueuesRival() {}

    /** Plays an hour of a fifth of the clients; how many requests were served. */
    static long play() {
        SplittableRandom random = new SplittableRandom(1);
        PriorityQueue<Due> queue = new PriorityQueue<>();
        double[] until = new double[CLIENTS * CACHES];
        double[] resolver = new double[CACHES];
        int[] inside = new int[BACKENDS];
        long served = 0;
        for (int client = 0; client < until.length; client++) {
            queue.add(new Due(exponential(random) / RATE, client));
        }
        for (Due due = queue.remove(); due.at < 3600; due = queue.remove()) {
            if (due.who < 0) {
                int backend = -1 - due.who;
                served++;
                if (--inside[backend] > 0) {
                    queue.add(new Due(due.at + SERVICE * exponential(random), due.who));
                }
                continue;
            }
            int cache = due.who / CLIENTS;
            if (due.at >= until[due.who]) {
                resolver[cache] = due.at < resolver[cache] ? resolver[cache] : due.at + 300;
                until[due.who] = due.at + 60;
            }
            int least = least(inside);
            if (inside[least]++ == 0) {
                queue.add(new Due(due.at + SERVICE * exponential(random), -1 - least));
            }
            queue.add(new Due(due.at + exponential(random) / RATE, due.who));
        }
        return served + Arrays.stream(inside).sum();
    }

    private static int least(int[] inside) {
        int least = 0;
        for (int i = 1; i < inside.length; i++) {
            if (inside[i] < inside[least]) {
                least = i;
            }
        }
        return least;
    }

    private static double exponential(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble());
    }
}
