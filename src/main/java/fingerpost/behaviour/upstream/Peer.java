package fingerpost.behaviour.upstream;

import java.time.Duration;

/**
 * One server of an upstream and what the proxy remembers of it.
 *
 * <p>The numbers are nginx's: the effective weight falls with failures and recovers by one with each choice, the current
 * weight is what smooth weighted round robin adds up.
 */
public final class Peer {
    private final String server;
    private final int weight;
    private final boolean down;
    private final int maxFails;
    private final long failTimeout;
    private int effectiveWeight;
    private int currentWeight;
    private int connections;
    private int fails;
    private long accessed = Long.MIN_VALUE / 2;
    private long checked = Long.MIN_VALUE / 2;

    /**
     * A server that has not been asked yet.
     *
     * @param server address and port as in the configuration; the ring of {@code hash consistent} is made from it
     * @param down taken out by hand
     * @param maxFails failures that take it out for {@code failTimeout}; 0 never does
     */
    public Peer(String server, int weight, boolean down, int maxFails, Duration failTimeout) {
        this.server = server;
        this.weight = weight;
        this.down = down;
        this.maxFails = maxFails;
        this.failTimeout = failTimeout.toSeconds();
        this.effectiveWeight = weight;
    }

    public String server() {
        return server;
    }

    public int weight() {
        return weight;
    }

    public int connections() {
        return connections;
    }

    boolean isDown() {
        return down;
    }

    /** Whether it is neither taken out by hand nor, for the moment, by its failures. */
    public boolean isUsable(long now) {
        return !down && (maxFails == 0 || fails < maxFails || now - checked > failTimeout);
    }

    /** One connection more; the moment of choice counts for the next check where the last lies far enough back. */
    void choose(long now) {
        connections++;
        if (now - checked > failTimeout) {
            checked = now;
        }
    }

    /** One connection less, ended well or not. */
    void release(boolean failed, long now) {
        connections--;
        if (failed) {
            fails++;
            accessed = now;
            checked = now;
            if (maxFails > 0) {
                effectiveWeight = Math.max(0, effectiveWeight - weight / maxFails);
            }
        } else if (accessed < checked) {
            fails = 0;
        }
    }

    /** Adds the effective weight for one round; returns what was added. */
    int accumulate() {
        int added = effectiveWeight;
        currentWeight += added;
        if (effectiveWeight < weight) {
            effectiveWeight++;
        }
        return added;
    }

    int currentWeight() {
        return currentWeight;
    }

    void pay(int total) {
        currentWeight -= total;
    }
}
