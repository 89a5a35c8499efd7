package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.random.Dice;
import java.util.List;

/**
 * Fills caches as they are when a system has run for long, so that nothing begins in step: an entry of TTL T that is asked for
 * L times a second is there with probability LT / (1 + LT), and then has any part of its time left (renewal theory; Jung,
 * Berger and Balakrishnan, INFOCOM 2003).
 */
final class Start {
    private static final double MICROS = 1e6;

    private final List<Cell> cells;
    private final Kept kept;
    private final Stubs stubs;
    private final int[] names;
    private final double[] shares;
    private final Dice dice;

    Start(List<Cell> cells, Kept kept, Stubs stubs, int[] names, double[] shares, Dice dice) {
        this.cells = cells;
        this.kept = kept;
        this.stubs = stubs;
        this.names = names;
        this.shares = shares;
        this.dice = dice;
    }

    void fill() {
        for (int host = 0; host < names.length; host++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                Cell each = cells.get(cell);
                double rate = resolverRate(host, each.subnets());
                for (int subnet = 0; subnet < each.subnets(); subnet++) {
                    if (each.v4()) {
                        kept.start(names[host], Model.V4, rate, cell, each.asker(), subnet, dice);
                    }
                    if (each.v6()) {
                        kept.start(names[host], Model.V6, rate, cell, each.asker(), subnet, dice);
                    }
                }
            }
        }
        int client = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int i = 0; i < cells.get(cell).population(); i++) {
                for (int host = 0; host < names.length; host++) {
                    client(client, i, cell, host);
                }
                client++;
            }
        }
    }

    /** How often in a microsecond the clients behind one scope ask the resolver for that host, their own caches being full. */
    private double resolverRate(int host, int subnets) {
        double sum = 0;
        for (Cell each : cells) {
            double rate = each.rate() * shares[host];
            double pin = each.habit().pin().toNanos() / 1e9;
            sum += each.population() * (rate > 0 ? 1 / (pin + 1 / rate) : 0);
        }
        return sum / subnets / MICROS;
    }

    private void client(int client, int ofCell, int cell, int host) {
        Cell each = cells.get(cell);
        double rate = each.rate() * shares[host] / MICROS;
        long pin = each.habit().pin().toNanos() / 1_000;
        if (!each.habit().caches() || rate == 0) {
            return;
        }
        int subnet = each.subnets() == 1 ? 0 : ofCell % each.subnets();
        if (pin > 0) {
            if (dice.unit() >= rate * pin / (1 + rate * pin)) {
                return;
            }
            long left = (long) (dice.unit() * pin);
            keep(client, cell, host, subnet, left, left - pin);
            return;
        }
        long age = each.v4()
                ? kept.age(names[host], Model.V4, cell, subnet)
                : kept.age(names[host], Model.V6, cell, subnet);
        long left = Math.min(
                each.v4() ? kept.left(names[host], Model.V4, cell, subnet) : Long.MAX_VALUE,
                each.v6() ? kept.left(names[host], Model.V6, cell, subnet) : Long.MAX_VALUE);
        if (left > 0 && dice.unit() < 1 - Math.exp(-rate * age)) {
            keep(client, cell, host, subnet, Math.min(left, each.habit().most().toNanos() / 1_000), 0);
        }
    }

    /**
     * Gives the client what it was given at that time before the beginning: what the resolver holds, or what it held before.
     *
     * @param asked when, in microseconds, not above 0
     */
    private void keep(int client, int cell, int host, int subnet, long left, long asked) {
        Cell each = cells.get(cell);
        int four =
                each.v4() ? kept.before(names[host], Model.V4, asked, cell, each.asker(), subnet, dice) : Answer.NONE;
        int six = each.v6() ? kept.before(names[host], Model.V6, asked, cell, each.asker(), subnet, dice) : Answer.NONE;
        if (four >= 0 || six >= 0) {
            stubs.keepUntil(stubs.place(client, host), four, six, left);
        }
    }
}
