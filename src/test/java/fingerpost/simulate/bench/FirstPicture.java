package fingerpost.simulate.bench;

import fingerpost.document.DocumentFile;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How long the first result takes in a process that has played nothing yet, step by step: a sample, its first scenario, about so
 * many requests as the first argument says. Run as a program.
 */
public final class FirstPicture {
    private static long last;
    private static long busy;

    private FirstPicture() {}

    /** Prints milliseconds; the second round is that of a warm process. */
    public static void main(String... arguments) throws Exception {
        double requests = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 150_000;
        Topology sample = DocumentFile.read(Path.of("sample-topologies/three-lines.topology.json"))
                .topology();
        Scenario scenario = sample.all(Scenario.class).getFirst();
        told("before");
        for (int round = 0; round < 3; round++) {
            last = System.nanoTime();
            long begun = last;
            Simulation whole = Simulation.of(sample, scenario, Options.of(1));
            told("compiled");
            double part = requests / whole.model().expectedRequests();
            Simulation first =
                    Simulation.of(thinned(sample, part), scenario, Options.of(1).withRuns(1));
            told("compiled again");
            Outcome outcome = first.play(any -> {}, () -> false);
            told("played " + outcome.tally().allRequests() + " requests");
            int series = outcome.series().size();
            told(series + " series");
            outcome.drains();
            outcome.rollouts();
            outcome.ends();
            told("drains, rollouts, shares");
            System.out.printf(Locale.ROOT, "in all %.1f ms%n", (last - begun) / 1e6);
        }
    }

    private static void told(String what) {
        long now = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        System.out.printf(
                Locale.ROOT,
                "%7.1f ms, %6.1f of this thread, %5d classes: %s%n",
                (now - last) / 1e6,
                (worked - busy) / 1e6,
                classes,
                what);
        busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        last = System.nanoTime();
    }

    private static Topology thinned(Topology topology, double part) {
        return topology.map(element -> element instanceof ClientGroup group
                ? new ClientGroup(
                        group.id(),
                        group.label(),
                        Math.max(1, Math.round(group.population() * part)),
                        group.whereabouts(),
                        group.networks(),
                        group.requestsPerHour(),
                        group.resolvers(),
                        group.stub(),
                        group.families())
                : element);
    }
}
