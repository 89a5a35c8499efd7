package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.random.Dice;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

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
    private final Hosts hosts;
    private final int[] names;
    private final double[][] shares;
    private final int[][][] types;
    private final Dice dice;

    Start(Model model, List<Cell> cells, Kept kept, Stubs stubs, Hosts hosts, Dice dice) {
        this.model = model;
        this.cells = cells;
        this.kept = kept;
        this.stubs = stubs;
        this.hosts = hosts;
        this.names = hosts.names();
        this.shares = cells.stream().map(hosts::shares).toArray(double[][]::new);
        this.types = cells.stream()
                .map(cell -> IntStream.range(0, names.length)
                        .mapToObj(host -> hosts.types(cell, host))
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        this.dice = dice;
    }

    void fill() {
        double[][] rates = new double[names.length][cells.size()];
        for (int host = 0; host < names.length; host++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                rates[host][cell] = resolverRate(host, cell);
            }
        }
        new WarmUp(cells, kept, hosts, new Chains(model, cells, kept, hosts), rates, dice).play();
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

    private double rate(int host, int cell) {
        return cells.get(cell).rate() * shares[cell][host] / MICROS;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }

    /**
     * How often in a microsecond the clients of a cell ask the resolver for that host once it has nothing. Clients that honour
     * the TTL have nothing then either; clients that pin ask as often as their pins end.
     */
    private double resolverRate(int host, int cell) {
        double rate = rate(host, cell);
        Cell each = cells.get(cell);
        return rate == 0 ? 0 : each.population() / (micros(each.habit().pin()) + 1 / rate);
    }

    private void client(int client, int ofCell, int cell, int host) {
        Cell each = cells.get(cell);
        double rate = rate(host, cell);
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
        long age = Long.MAX_VALUE;
        long left = Long.MAX_VALUE;
        for (int type : types[cell][host]) {
            age = Math.min(age, kept.age(names[host], type, cell, subnet));
            left = Math.min(left, kept.left(names[host], type, cell, subnet));
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
        int four = Answer.NONE;
        int six = Answer.NONE;
        int binding = Answer.NONE;
        for (int type : types[cell][host]) {
            int given =
                    kept.before(names[host], type, asked, cell, cells.get(cell).asker(), subnet, dice);
            switch (type) {
                case Model.V6 -> six = given;
                case Model.HTTPS -> binding = given;
                default -> four = given;
            }
        }
        if (four >= 0 || six >= 0 || binding >= 0) {
            stubs.keepUntil(stubs.place(client, host), four, six, left);
            if (hosts.binding(host) >= 0) {
                stubs.keepUntil(stubs.place(client, hosts.binding(host)), binding, Answer.NONE, left);
            }
        }
    }
}
