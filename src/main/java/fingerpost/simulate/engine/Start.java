package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.random.Dice;
import java.time.Duration;
import java.util.List;

/**
 * Fills caches as they are when a system has run for long, so that nothing begins in step: first what the resolver keeps
 * ({@link WarmUp}), then what each client does. Clients that pin answers are taken as so many that their questions to the
 * resolver come at random.
 */
final class Start {
    private static final double MICROS = 1e6;

    private final Model model;
    private final List<Cell> cells;
    private final Kept kept;
    private final Stubs stubs;
    private final int[] names;
    private final double[] shares;
    private final Dice dice;

    Start(Model model, List<Cell> cells, Kept kept, Stubs stubs, int[] names, double[] shares, Dice dice) {
        this.model = model;
        this.cells = cells;
        this.kept = kept;
        this.stubs = stubs;
        this.names = names;
        this.shares = shares;
        this.dice = dice;
    }

    void fill() {
        double[][] rates = new double[names.length][cells.size()];
        for (int host = 0; host < names.length; host++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                rates[host][cell] = resolverRate(host, cells.get(cell));
            }
        }
        new WarmUp(cells, kept, names, new Chains(model, cells, kept, names), rates, dice).play();
        int client = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell).habit().caches()) {
                for (int i = 0; i < cells.get(cell).population(); i++) {
                    for (int host = 0; host < names.length; host++) {
                        client(client + i, i, cell, host);
                    }
                }
            }
            client += cells.get(cell).population();
        }
    }

    private double rate(int host, Cell cell) {
        return cell.rate() * shares[host] / MICROS;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }

    /**
     * How often in a microsecond the clients of a cell ask the resolver for that host once it has nothing. Clients that honour
     * the TTL have nothing then either; clients that pin ask as often as their pins end.
     */
    private double resolverRate(int host, Cell cell) {
        double rate = rate(host, cell);
        return rate == 0 ? 0 : cell.population() / (micros(cell.habit().pin()) + 1 / rate);
    }

    private void client(int client, int ofCell, int cell, int host) {
        Cell each = cells.get(cell);
        double rate = rate(host, each);
        if (rate == 0) {
            return;
        }
        int subnet = each.subnets() == 1 ? 0 : ofCell % each.subnets();
        long pin = micros(each.habit().pin());
        if (pin > 0) {
            pinned(client, cell, host, subnet, rate, pin);
        } else {
            honouring(client, cell, host, subnet, rate, micros(each.habit().most()));
        }
    }

    private void pinned(int client, int cell, int host, int subnet, double rate, long pin) {
        if (dice.unit() < rate * pin / (1 + rate * pin)) {
            long left = (long) (dice.unit() * pin);
            keep(client, cell, host, subnet, left, left - pin);
        }
    }

    /** What it asked for since the resolver's answer is as it is, and still has. */
    private void honouring(int client, int cell, int host, int subnet, double rate, long most) {
        Cell each = cells.get(cell);
        long age = Long.MAX_VALUE;
        long left = Long.MAX_VALUE;
        for (int family = Model.V4; family <= Model.V6; family++) {
            if (family == Model.V4 ? each.v4() : each.v6()) {
                age = Math.min(age, kept.age(names[host], family, cell, subnet));
                left = Math.min(left, kept.left(names[host], family, cell, subnet));
            }
        }
        double asks = -age + dice.exponential() / rate;
        while (asks < 0) {
            double ends = Math.min((double) left, asks + most);
            if (ends > 0) {
                keep(client, cell, host, subnet, (long) ends, 0);
            }
            asks = Math.max(ends, asks) + dice.exponential() / rate;
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
