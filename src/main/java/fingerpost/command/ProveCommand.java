package fingerpost.command;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.prove.Proof;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TimeLimit;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost prove FILE --to TARGET}. */
@Command(
        name = "prove",
        description = {
            "Starts the real servers with the exported files and asks them everything that the design answers.",
            "They run in a temporary folder, on the loopback only, with stub certificates and stand-ins for the"
                    + " backends, and end with the proof."
        },
        footer = {
            "",
            "Exit code 1 where a server does something else than the design and the export had not said so, or where",
            "the time was over before all was asked,",
            "2 where no server that reads the files is installed or one does not take them.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "TARGET",
            description = "What to prove: zone, nginx, haproxy, caddy, bind, nsd, knot, powerdns, gdnsd.")
    private String target = "";

    @Option(
            names = "--target-version",
            paramLabel = "V",
            description = "The version of the target's program; its usual one otherwise.")
    private @Nullable String version;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "Time for the whole proof, 600 otherwise; what is not asked by then is listed.")
    private long limit = TimeLimit.USUAL.whole().toSeconds();

    @Option(
            names = "--part-limit",
            paramLabel = "SECONDS",
            description = "Time for each part of it, 120 otherwise: a server's table, a share, a dead backend.")
    private long partLimit = TimeLimit.USUAL.part().toSeconds();

    @Option(names = "--all", description = "List what agrees too.")
    private boolean all;

    @Option(names = "--json", description = "Print the proof as JSON.")
    private boolean json;

    ProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Exporter exporter = exporter();
        TimeLimit time = time();
        Topology topology = Opened.document(file).topology();
        ProofReport report = prove(topology, bundle(exporter, topology), time);
        if (json) {
            console.json(ProveText.form(report));
        } else {
            console.say(ProveText.of(report, all));
        }
        return report.holds() ? Exit.FINE : Exit.FOUND;
    }

    private TimeLimit time() {
        long most = Duration.ofDays(1).toSeconds();
        for (long each : List.of(limit, partLimit)) {
            if (each < 1 || each > most) {
                throw new CallProblem("A limit of " + each + " s is none; give one from 1 to " + most + " s.");
            }
        }
        return new TimeLimit(Duration.ofSeconds(limit), Duration.ofSeconds(partLimit));
    }

    private Exporter exporter() {
        return Targets.find(target)
                .filter(each -> Proof.isPossible(each.target()))
                .orElseThrow(() -> new CallProblem("There is no target \"" + target + "\" to prove; there are "
                        + Targets.names(Proof::isPossible)
                        + "."));
    }

    private Bundle bundle(Exporter exporter, Topology topology) {
        String wanted = version == null ? exporter.versions().getFirst() : version;
        if (!exporter.versions().contains(wanted)) {
            throw new CallProblem("The target " + target + " has no version \"" + wanted + "\"; it has "
                    + String.join(", ", exporter.versions()) + ".");
        }
        try {
            return exporter.export(topology, wanted, Map.of());
        } catch (Refusal refusal) {
            throw new CallProblem(
                    Subjects.spoken(topology, refusal.subject()) + " is not exported: " + refusal.getMessage(),
                    refusal);
        }
    }

    private ProofReport prove(Topology topology, Bundle bundle, TimeLimit time) {
        Progress progress = new Progress(console);
        try (Interruption interruption = new Interruption()) {
            return Proof.of(topology, target, bundle, Watch.of(progress::at, interruption, time));
        } catch (ProofProblem problem) {
            throw new CallProblem(Objects.requireNonNull(problem.getMessage()), problem);
        } finally {
            progress.end();
        }
    }
}
