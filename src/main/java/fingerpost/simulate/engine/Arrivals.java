package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.random.AliasTable;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Rhythm;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * When the clients behind one cache make requests: the Poisson streams of all of them as one, thinned where a group asks less
 * than at its busiest (Lewis and Shedler 1979).
 */
final class Arrivals {
    private static final double MICROS = 1e6;
    private static final long MINUTE = 60_000_000;

    private final Model model;
    private final List<Cell> cells;
    private final Dice times;
    private final Dice clients;
    private final AliasTable byRate;
    private final int[] first;
    private final int[] population;
    private final double[] peak;
    private final boolean[] varies;
    private final double[] day;
    private final double mean;
    private double time;

    /** The cell of the last arrival. */
    int cell;

    /** The client of the last arrival, numbered over all cells. */
    int client;

    /** The client of the last arrival within its cell. */
    int clientOfCell;

    Arrivals(Model model, Cache cache, long seed, long stream) {
        this.model = model;
        this.cells = cache.cells();
        this.times = Dice.of(seed, stream, Dice.Purpose.ARRIVALS);
        this.clients = Dice.of(seed, stream, Dice.Purpose.CLIENTS);
        int count = cells.size();
        double[] rates = new double[count];
        first = new int[count];
        population = new int[count];
        peak = new double[count];
        varies = new boolean[count];
        day = day(model.load().rhythm());
        double all = 0;
        int people = 0;
        for (int i = 0; i < count; i++) {
            Cell each = cells.get(i);
            peak[i] = peak(each) * model.load().rhythm().most();
            varies[i] = day.length > 0
                    || model.surges().stream()
                            .anyMatch(
                                    surge -> surge.clients().equals(each.group().id()));
            rates[i] = each.population() * each.rate() * peak[i];
            all += rates[i];
            first[i] = people;
            population[i] = each.population();
            people += each.population();
        }
        byRate = AliasTable.of(rates);
        mean = MICROS / all;
    }

    /** The most that the factors of a group come to; they change where a surge begins, or one below 1 ends. */
    private double peak(Cell each) {
        double most = 1;
        for (Model.Surge surge : model.surges()) {
            if (surge.clients().equals(each.group().id())) {
                most = Math.max(most, Math.max(factor(each, surge.from()), factor(each, surge.to())));
            }
        }
        return most;
    }

    private double factor(Cell each, long now) {
        double factor = 1;
        for (Model.Surge surge : model.surges()) {
            if (surge.clients().equals(each.group().id()) && now >= surge.from() && now < surge.to()) {
                factor *= surge.factor();
            }
        }
        return factor;
    }

    /** The factors of the minutes of a day; none where it is steady. */
    private static double[] day(Rhythm rhythm) {
        double[] factors = new double
                [rhythm instanceof Rhythm.Steady ? 0 : (int) Duration.ofDays(1).toMinutes()];
        Arrays.setAll(factors, minute -> rhythm.factor(Duration.ofSeconds(60L * minute + 30)));
        return factors;
    }

    private double hourly(long now) {
        return day.length == 0 ? 1 : day[(int) (now / MINUTE % day.length)];
    }

    /** The time of the next request in microseconds; the end of the model where there is none before it. */
    long next() {
        while (true) {
            time += times.exponential() * mean;
            if (time >= model.duration()) {
                return model.duration();
            }
            cell = cells.size() == 1 ? 0 : byRate.draw(clients);
            if (varies[cell]
                    && clients.unit() * peak[cell] >= hourly((long) time) * factor(cells.get(cell), (long) time)) {
                continue;
            }
            clientOfCell = clients.below(population[cell]);
            client = first[cell] + clientOfCell;
            return (long) time;
        }
    }

    /** The dice that decide what a client does. */
    Dice clients() {
        return clients;
    }
}
