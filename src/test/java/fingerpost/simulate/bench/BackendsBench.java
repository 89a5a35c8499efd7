package fingerpost.simulate.bench;

import fingerpost.behaviour.TargetUrl;
import fingerpost.document.DocumentFile;
import fingerpost.simulate.compiled.Compiler;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.engine.Engine;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Balancing;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Requests per second with proxies that look at connections: the sample with three lines, its services balanced by each way in
 * turn, five runs each, on one thread and on two. Run as a program.
 */
public final class BackendsBench {
    private static final int RUNS = 5;

    private BackendsBench() {}

    /** Prints millions of requests per second. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        Topology sample = DocumentFile.read(Path.of("sample-topologies/three-lines.topology.json"))
                .topology();
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (Balancing balancing :
                List.of(new Balancing.LeastConnections(), new Balancing.RandomTwo(), new Balancing.RoundRobin())) {
            Model model = model(sample, balancing);
            for (int threads = 1; threads <= 2; threads++) {
                double best = 0;
                double least = Double.MAX_VALUE;
                for (int run = 0; run < RUNS; run++) {
                    long start = System.nanoTime();
                    long busy = machine.getProcessCpuTime();
                    Tally tally = new Engine(model, 60)
                            .play(run, 1, threads, any -> {}, () -> false)
                            .tally();
                    best = Math.max(best, tally.allRequests() * 1e3 / (System.nanoTime() - start));
                    least = Math.min(least, (double) (machine.getProcessCpuTime() - busy) / tally.allRequests());
                }
                System.out.println(String.format(
                        Locale.ROOT,
                        "%s, %s, %d threads: %.1f M requests/s; %.1f ns of processor each; load %.1f",
                        balancing.word(),
                        model.isShared() ? "in one order" : "cache by cache",
                        threads,
                        best,
                        least,
                        machine.getSystemLoadAverage()));
            }
        }
    }

    private static Model model(Topology sample, Balancing balancing) {
        Topology design = sample.map(element -> switch (element) {
            case Service service ->
                new Service(
                        service.id(),
                        service.label(),
                        service.members(),
                        balancing,
                        service.stickyCookie(),
                        service.keepalive(),
                        service.active());
            case ClientGroup group ->
                new ClientGroup(
                        group.id(),
                        group.label(),
                        2_000,
                        group.whereabouts(),
                        group.networks(),
                        3_600,
                        group.resolvers(),
                        group.stub(),
                        group.families());
            default -> element;
        });
        return Compiler.compile(
                design,
                new Scenario(Id.of("bench"), "", Duration.ofMinutes(20), List.of(), Set.of()),
                Load.evenly(List.of(TargetUrl.parse("https://www.example.com/"))),
                1);
    }
}
