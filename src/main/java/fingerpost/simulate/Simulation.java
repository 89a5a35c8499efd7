package fingerpost.simulate;

import fingerpost.simulate.compiled.Compiler;
import fingerpost.simulate.compiled.Decisions;
import fingerpost.simulate.compiled.Ideal;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.SimulationProblem;
import fingerpost.simulate.engine.Engine;
import fingerpost.simulate.engine.Leaps;
import fingerpost.simulate.engine.Replay;
import fingerpost.simulate.engine.Room;
import fingerpost.simulate.result.Explained;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.PerRun;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** One scenario of one design, ready to be played as often as one likes. */
public final class Simulation {
    private static final double REQUESTS_IN_ALL = 4e6;
    private static final int MOST_RUNS = 40;
    private static final double LONG = 2e7;
    private static final double USABLE = 0.75;

    private final Topology topology;
    private final Scenario scenario;
    private final Options options;
    private final Model model;

    private Simulation(Topology topology, Scenario scenario, Options options, Model model) {
        this.topology = topology;
        this.scenario = scenario;
        this.options = options;
        this.model = model;
    }

    /**
     * Makes it ready.
     *
     * @throws SimulationProblem where it cannot be simulated: nobody asks, nothing is asked for, or it is too large
     */
    public static Simulation of(Topology topology, Scenario scenario, Options options) {
        Load load = options.load().orElseGet(() -> Load.of(topology, scenario.conditions()));
        return of(topology, scenario, options.withLoad(load), Ideal.NONE);
    }

    private static Simulation of(Topology topology, Scenario scenario, Options options, Ideal ideal) {
        Load load = options.load().orElseThrow();
        Model model = Compiler.compile(topology, scenario, load, options.seed(), ideal);
        Room.require(model, options.threads(), (long) (Runtime.getRuntime().maxMemory() * USABLE));
        return new Simulation(topology, scenario, options, model);
    }

    /**
     * Plays each run by itself, to be paired with those of another design; blocks.
     *
     * @param runs at least 2, and as many as there
     */
    public PerRun playEach(int runs, DoubleConsumer progress, BooleanSupplier stopped) {
        PerRun all = new PerRun(model, runs);
        double items = (double) runs * model.caches().size();
        AtomicInteger done = new AtomicInteger();
        new Engine(model, 1)
                .each(
                        options.seed(),
                        runs,
                        options.threads(),
                        (run, _, part, _) -> {
                            all.add(run, part);
                            progress.accept(done.incrementAndGet() / items);
                        },
                        stopped);
        return all;
    }

    /** Why the request of that number, from 1 in the order of time, went as it did in the first run; empty where there are fewer. */
    public Optional<Explained> request(long number) {
        return replay().request(number);
    }

    /**
     * The same of the first request that a client makes from a time on.
     *
     * @param client its number in the group, from 1; empty for anybody of it
     * @return empty where it makes none any more
     */
    public Optional<Explained> request(Id group, OptionalLong client, Duration from) {
        return replay().first(group, client, from.toNanos() / 1_000);
    }

    private Replay replay() {
        Decisions decisions = Decisions.of(topology, scenario, options.load().orElseThrow(), options.seed());
        return new Replay(model, options.seed(), decisions);
    }

    /** The same clients with the same dice in a world to measure this one by. */
    public Simulation in(Ideal ideal) {
        return of(topology, scenario, options, ideal);
    }

    /** What is played, by numbers. */
    public Model model() {
        return model;
    }

    /** How often it is played. */
    public int runs() {
        return options.runs() > 0
                ? options.runs()
                : (int) Math.clamp(REQUESTS_IN_ALL / Math.max(1, model.expectedRequests()), 1, MOST_RUNS);
    }

    /**
     * Whether it is played from query to query, because there are too many requests to play each of them in a moment and
     * nothing needs them one by one.
     */
    public boolean leaps() {
        return runs() * model.expectedRequests() > LONG && Leaps.fit(model);
    }

    /**
     * Plays it; blocks.
     *
     * @param progress gets the part that is done, from 0 to 1, on any thread
     * @param stopped asked often; once it says yes, the outcome says that it is not whole
     */
    public Outcome play(DoubleConsumer progress, BooleanSupplier stopped) {
        int runs = runs();
        int items = runs * model.caches().size();
        AtomicInteger done = new AtomicInteger();
        boolean leaps = leaps();
        Engine engine = leaps ? Engine.leaping(model, options.bins()) : new Engine(model, options.bins());
        Engine.Played played = engine.play(
                options.seed(),
                runs,
                options.threads(),
                any -> progress.accept((double) done.incrementAndGet() / items),
                stopped);
        if (played.extent().isWhole()) {
            played.tally().audit();
        }
        return new Outcome(
                scenario.id(), options.seed(), played.extent(), leaps, model, played.tally(), played.spread());
    }
}
