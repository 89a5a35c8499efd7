package fingerpost.command;

import fingerpost.document.DocumentProblem;
import fingerpost.document.OutputFolder;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Ideal;
import fingerpost.simulate.compiled.SimulationProblem;
import fingerpost.simulate.result.Difference;
import fingerpost.simulate.result.Explained;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.PerRun;
import fingerpost.simulate.result.Yardstick;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost simulate FILE}. */
@Command(
        name = "simulate",
        description = "Plays a scenario of a design with all its clients, and says what they get.",
        footer = {
            "",
            "JSON:"
                    + " {\"scenario\",\"seed\",\"runs\",\"whole\",\"stopped\"?:{\"at\",\"run\",\"runs\"},\"duration\",\"lookups\",",
            "\"leaps\",\"requests\",\"stubHitRatio\",\"resolverHitRatio\",\"authorityQueries\",\"shares\":[{\"endpoint\",\"share\",\"low\",\"high\",\"target\"}],",
            "\"addresses\":[the same],\"proxies\":[the same],\"failedFirstAttempts\",\"failedRequests\",\"fates\":{},",
            "\"latency\":{\"mean\",\"p50\",\"p99\"},",
            "\"drains\":[{\"at\",\"addresses\",\"before\",\"target\",\"watched\",\"to50\"?,\"to90\"?,\"to99\"?,\"after\":[...],",
            "\"left\":[...]}],",
            "\"rollouts\":[{\"owner\",\"wanted\",\"share\",\"low\",\"high\",\"resolvers\",\"standardError\",\"toOnePoint\"?}],",
            "\"yardsticks\":[{\"ideal\",\"failedFirstAttempts\",\"failedRequests\",\"authorityQueries\",\"meanLatency\"}],",
            "\"notes\":[what is simpler than in reality],\"series\":{NAME:{\"unit\",LABEL:[...]}}}. Times are seconds,"
                    + " latencies",
            "milliseconds; counts are the sum of all runs; low and high are the 95 %% band of a share. Leaps are",
            "the look-ups that were drawn together instead of one by one. What was stopped says at which second of",
            "which run, and how many runs were played, parts of one counting as such; rates are over these.",
            "With --with: {\"scenario\",\"seed\",\"runs\",\"differences\":[{\"what\",\"unit\",\"first\",\"second\",",
            "\"difference\",\"low\",\"high\",\"sure\"}]}; the band is that of second less first.",
            "With --explain:"
                    + " {\"scenario\",\"seed\",\"at\",\"group\",\"client\",\"address\",\"resolver\"?,\"from\",\"stub\",",
            "\"legs\":[{\"url\",\"own\"?:{\"since\"?,\"until\"},\"asked\"?:{\"at\",\"resolver\"?,\"profile\",\"order\",",
            "\"links\":[{\"owner\",\"type\",\"answer\":[...],\"since\",\"until\",\"ttl\",\"servers\"?,\"why\":[...]}]},\"order\":[...],\"rule\",",
            "\"tried\":[{\"address\",\"outcome\"}],\"proxy\"?:{\"proxy\",\"service\",\"algorithm\",\"among\":[...],\"leftOut\":[...],",
            "\"backend\"?}}],\"fate\",\"end\"?,\"millis\",\"notes\":[...]}; a leg for each URL, since is below 0 for"
                    + " before the beginning.",
            "CSV: a file for each series, NAME.csv, its first line naming the columns with their units.",
            "",
            "Exit code 1 where it was stopped before its end or no request was served, 0 otherwise.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    private static final int LEAST_PAIRS = 5;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description =
                    "The id or the label of a scenario, or plain-hour; the first of the design, else a plain hour.")
    private @Nullable String scenario;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same number gives the same result, to the last digit (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = "How many work at once; the result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How often it is played, with other dice each time; as often as takes seconds, at most 40.")
    private int runs;

    @Option(
            names = "--url",
            paramLabel = "URL[=WEIGHT]",
            description = "What clients ask for; may be repeated. Each host of the design otherwise.")
    private List<String> urls = List.of();

    @Option(
            names = "--caches",
            paramLabel = "N",
            description = "How many caches each resolver consists of; as the scenario says, else 1.")
    private @Nullable Integer caches;

    @Option(
            names = "--zipf",
            paramLabel = "X",
            description =
                    "How unequal these are: the i-th has the weight 1/i^X; 0 for equal. As the scenario says, else 1.")
    private @Nullable Double zipf;

    @Option(names = "--no-yardsticks", description = "Do not play it once more without caches and with perfect checks.")
    private boolean noYardsticks;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "Another design, to be played beside this one with the same dice; says how they differ.")
    private @Nullable Path with;

    @Option(
            names = "--explain",
            paramLabel = "REQUEST",
            description =
                    "Only say what became of one request, and why: the N-th of all (100), or the first that a group"
                            + " (visitors), a client of it (visitors#17) makes, from a time on (visitors#17@1h30m).")
    private @Nullable String explain;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "DIR", description = "Write each series into a file in that folder.")
    private @Nullable Path csv;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Interruption interruption = new Interruption()) {
            return simulate(interruption);
        } catch (SimulationProblem problem) {
            throw new CallProblem(Objects.requireNonNull(problem.getMessage()), problem);
        }
    }

    private int simulate(Interruption interruption) {
        Topology topology = Opened.document(file).topology();
        Scenario played = SimulateAsk.scenario(topology, scenario);
        Options options = Options.of(seed)
                .withThreads(threads)
                .withRuns(runs)
                .withLoad(SimulateAsk.load(topology, played, urls, caches, zipf));
        Simulation simulation = Simulation.of(topology, played, options);
        String wanted = explain;
        if (wanted != null) {
            explain(
                    SimulateMoment.explained(simulation, topology, played.duration(), wanted),
                    played,
                    simulation.model().isShared());
            return Exit.FINE;
        }
        Path other = with;
        if (other != null) {
            return beside(simulation, other, options, interruption);
        }
        Outcome outcome = played(simulation, "", interruption);
        List<Yardstick> yardsticks = yardsticks(simulation, interruption);
        if (json) {
            console.json(SimulateJson.of(outcome, yardsticks));
        } else {
            console.say(new SimulateText(outcome, played, yardsticks).text());
        }
        Path folder = csv;
        if (folder != null && outcome.whole()) {
            write(folder, outcome);
            console.note("Wrote " + Rows.count(outcome.series().size(), "file") + " into " + folder + ".");
        }
        if (!outcome.whole()) {
            console.note("fingerpost: The simulation was " + SimulateText.stopped(outcome)
                    + "; what is shown is what was played until then.");
        }
        return outcome.whole() && outcome.tally().ended(Fate.SERVED) > 0 ? Exit.FINE : Exit.FOUND;
    }

    private static void write(Path folder, Outcome outcome) {
        try {
            new OutputFolder(folder).write(SimulateCsv.files(outcome));
        } catch (DocumentProblem problem) {
            throw new CallProblem(String.valueOf(problem.getMessage()), problem);
        }
    }

    private void explain(Explained explained, Scenario played, boolean shared) {
        List<String> notes = shared
                ? List.of("Behind the addresses it was alone with the clients of its resolver's cache: what those of"
                        + " other caches do to queues and connections there is left out.")
                : List.of();
        if (json) {
            console.json(SimulateRequestJson.of(played.id().text(), seed, explained, notes));
        } else {
            console.say(SimulateRequest.text(explained));
            notes.forEach(note -> console.say(Rows.paragraph(note, 0)));
        }
    }

    private int beside(Simulation first, Path other, Options options, Interruption interruption) {
        Topology topology = Opened.document(other).topology();
        Scenario its = SimulateAsk.scenario(topology, scenario);
        Simulation second =
                Simulation.of(topology, its, options.withLoad(SimulateAsk.load(topology, its, urls, caches, zipf)));
        int times = runs > 0 ? Math.max(2, runs) : Math.max(LEAST_PAIRS, Math.min(first.runs(), second.runs()));
        Progress progress = new Progress(console);
        TimeLeft left = new TimeLeft(System.nanoTime());
        List<Difference> differences;
        try {
            PerRun one =
                    first.playEach(times, done -> progress.at(left.line(done / 2, System.nanoTime())), interruption);
            PerRun two = second.playEach(
                    times, done -> progress.at(left.line(0.5 + done / 2, System.nanoTime())), interruption);
            differences = Difference.of(one, two);
        } finally {
            progress.end();
        }
        if (interruption.getAsBoolean()) {
            console.note("fingerpost: The simulation was stopped; there is nothing to compare yet.");
            return Exit.FOUND;
        }
        if (json) {
            console.json(SimulateBeside.json(its.id().text(), options.seed(), times, differences));
        } else {
            console.say(SimulateBeside.text(file.toString(), other.toString(), times, differences));
        }
        return Exit.FINE;
    }

    /** Those that were played to their end. */
    private List<Yardstick> yardsticks(Simulation simulation, Interruption interruption) {
        List<Yardstick> yardsticks = new ArrayList<>();
        for (Ideal ideal : List.of(Ideal.NO_CACHES, Ideal.KNOWN_HEALTH)) {
            if (!noYardsticks && !interruption.getAsBoolean()) {
                Outcome outcome = played(simulation.in(ideal), ideal.word() + ": ", interruption);
                if (outcome.whole()) {
                    yardsticks.add(new Yardstick(ideal, outcome));
                }
            }
        }
        return yardsticks;
    }

    private Outcome played(Simulation simulation, String what, Interruption interruption) {
        Progress progress = new Progress(console);
        TimeLeft left = new TimeLeft(System.nanoTime());
        try {
            return simulation.play(done -> progress.at(what + left.line(done, System.nanoTime())), interruption);
        } finally {
            progress.end();
        }
    }
}
