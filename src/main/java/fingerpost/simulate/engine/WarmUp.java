package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Plays what a resolver keeps through the time before a scenario, so that it stands at 0 as after a long time: links of one
 * chain in step where they are fetched together, chains that nothing connects out of step.
 *
 * <p>Only look-ups that may ask a server matter; from one to the next it leaps: after the chain has run out at u, the next
 * look-up of a stream of rate L comes at u + Exp(1/L) (a Poisson stream has no memory). The first look-up comes when a renewal
 * process of the longest TTL, begun long ago, would renew next, so that with one TTL the state at 0 is exactly the stationary
 * one (renewal theory; Jung, Berger and Balakrishnan, INFOCOM 2003). It lasts three times the longest TTL, less where that
 * would be more than {@value #MOST_LOOKUPS} look-ups.
 */
final class WarmUp {
    private static final int MOST_LOOKUPS = 300_000;
    private static final double LENGTH = 3;

    /** Clients that look the same thing up in the same way, so often in a microsecond. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Stream(int host, int cell, int subnet, double rate, int[] types) {}

    private record Due(long at, Stream stream) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return Long.compare(at, other.at);
        }
    }

    private final List<Cell> cells;
    private final Kept kept;
    private final int[] names;
    private final Chains chains;
    private final Dice dice;
    private final List<Stream> streams = new ArrayList<>();

    /**
     * One of them.
     *
     * @param rates for each host and cell how often its clients ask the resolver in a microsecond
     */
    WarmUp(List<Cell> cells, Kept kept, Hosts hosts, Chains chains, double[][] rates, Dice dice) {
        this.cells = cells;
        this.kept = kept;
        this.names = hosts.names();
        this.chains = chains;
        this.dice = dice;
        for (int host = 0; host < names.length; host++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                int parts = chains.scoped(host) ? cells.get(cell).subnets() : 1;
                double rate = rates[host][cell] / parts;
                int[] types = hosts.types(cells.get(cell), host);
                for (int subnet = 0; subnet < parts && rate > 0 && chains.longest(host) > 0; subnet++) {
                    streams.add(new Stream(host, cell, subnet, rate, types));
                }
            }
        }
    }

    void play() {
        long longest = 0;
        double perMicro = 0;
        double[] rates = new double[names.length];
        long[] times = new long[names.length];
        for (Stream each : streams) {
            int group = chains.group(each.host);
            times[group] = Math.max(times[group], chains.longest(each.host));
            rates[group] += each.rate;
            longest = Math.max(longest, chains.longest(each.host));
            perMicro += 1 / (chains.shortest(each.host) + 1 / each.rate);
        }
        double lasts = Math.min(LENGTH * longest, MOST_LOOKUPS / perMicro);
        double[] first = new double[names.length];
        for (int group = 0; group < first.length; group++) {
            first[group] = -lasts + passed(rates[group], times[group]);
        }
        PriorityQueue<Due> queue = new PriorityQueue<>();
        for (Stream each : streams) {
            double begins = first[chains.group(each.host)]
                    + (chains.scoped(each.host) ? passed(each.rate, chains.longest(each.host)) : 0);
            queue.add(next(each, (long) begins));
        }
        for (Due due = queue.poll(); due != null && due.at < 0; due = queue.poll()) {
            long quiet = quiet(due.stream, due.at);
            if (quiet <= due.at) {
                look(due.stream, due.at);
                quiet = quiet(due.stream, due.at);
            }
            if (quiet < 0) {
                queue.add(next(due.stream, Math.max(quiet, due.at)));
            }
        }
    }

    /** How long a renewal process is quiet before it waits for a look-up, seen from any time. */
    private double passed(double rate, long time) {
        boolean holds = dice.unit() < rate * time / (1 + rate * time);
        return holds ? dice.unit() * time : 0;
    }

    private Due next(Stream stream, long from) {
        return new Due(from + (long) Math.min(dice.exponential() / stream.rate, 1e17), stream);
    }

    private long quiet(Stream stream, long now) {
        Cell cell = cells.get(stream.cell);
        long quiet = Long.MAX_VALUE;
        for (int type : stream.types) {
            quiet = Math.min(
                    quiet, kept.quietUntil(names[stream.host], type, now, stream.cell, cell.asker(), stream.subnet));
        }
        return quiet;
    }

    private void look(Stream stream, long now) {
        Cell cell = cells.get(stream.cell);
        for (int type : stream.types) {
            kept.look(names[stream.host], type, now, 0, -1, stream.cell, cell.asker(), stream.subnet);
        }
    }
}
