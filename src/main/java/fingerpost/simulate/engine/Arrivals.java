package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.random.AliasTable;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Rhythm;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the clients behind one cache make requests: the Poisson streams of all of them as one, thinned where a group asks less
 * than at its busiest (Lewis and Shedler 1979). Some are drawn ahead, so that what their clients keep can be fetched from memory
 * for all of them at once.
 */
final class Arrivals {
    private static final double MICROS = 1e6;
    private static final long MINUTE = 60_000_000;

    private final Model model;
    private final List<Cell> cells;
    private final Dice gaps;
    private final Dice clients;
    private final AliasTable byRate;
    private final int[] first;
    private final int[] population;
    private final double[] peak;
    private final boolean[] varies;
    private final double[] day;
    private final double mean;
    private final @Nullable AliasTable asks;
    private final boolean alike;
    private final double[] drawn = new double[Ahead.ROOM];
    private int at;
    private double time;

    /** Those drawn together, the last arrival among them. */
    final Ahead ahead = new Ahead();

    /** The cell of the last arrival. */
    int cell;

    /** The client of the last arrival, numbered over all cells. */
    int client;

    /** The client of the last arrival within its cell. */
    int clientOfCell;

    /** What is asked for with the last arrival. */
    int url;

    Arrivals(Model model, Cache cache, long seed, long stream) {
        this.model = model;
        this.cells = cache.cells();
        this.gaps = Dice.of(seed, stream, Dice.Purpose.ARRIVALS);
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
        List<Load.Ask> each = model.load().asks();
        asks = each.size() == 1
                ? null
                : AliasTable.of(each.stream().mapToDouble(Load.Ask::weight).toArray());
        alike = count == 1 && !varies[0] && asks == null;
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
        if (at == ahead.size) {
            draw();
        }
        return turnTo(at);
    }

    /** Makes that one of those drawn ahead the last arrival; its time. */
    long turnTo(int place) {
        at = place + 1;
        cell = ahead.cells[place];
        client = ahead.clients[place];
        clientOfCell = client - first[cell];
        url = ahead.urls[place];
        return ahead.times[place];
    }

    /** The place of the last arrival among those drawn ahead. */
    int place() {
        return at - 1;
    }

    /** Fetches from memory what the clients of all those drawn ahead keep. */
    void fetch(Stubs stubs, int[] hostOf) {
        for (int i = 0; i < ahead.size; i++) {
            int host = hostOf[ahead.urls[i]];
            if (host >= 0) {
                stubs.fetch(ahead.clients[i], host);
            }
        }
    }

    private void draw() {
        ahead.size = 0;
        while (ahead.size == 0) {
            time = gaps.exponentials(time, mean, drawn);
            if (alike && time < model.duration()) {
                drawAlike();
                break;
            }
            for (int i = 0; i < drawn.length && drawn[i] < model.duration(); i++) {
                arrive((long) drawn[i]);
            }
            if (ahead.size < drawn.length && time >= model.duration()) {
                ahead.add(model.duration(), 0, 0, 0);
            }
        }
        at = 0;
    }

    /** The same for a single cell that asks for one thing at one rate. */
    private void drawAlike() {
        for (int i = 0; i < drawn.length; i++) {
            ahead.times[i] = (long) drawn[i];
        }
        clients.below(population[0], ahead.clients);
        ahead.size = drawn.length;
    }

    /** An arrival at that time, where the group of it asks as much then. */
    private void arrive(long then) {
        int of = population.length == 1 ? 0 : byRate.draw(clients);
        if (varies[of] && clients.unit() * peak[of] >= hourly(then) * factor(cells.get(of), then)) {
            return;
        }
        int client = first[of] + clients.below(population[of]);
        ahead.add(then, of, client, asks == null ? 0 : asks.draw(clients));
    }
}
