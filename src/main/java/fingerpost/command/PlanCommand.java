package fingerpost.command;

import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.drift.LiveNow;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.dns.Ttl;
import fingerpost.document.AtomicFiles;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentText;
import fingerpost.plan.DrainForecast;
import fingerpost.plan.Plan;
import fingerpost.plan.PlanMarkdown;
import fingerpost.plan.PlanScript;
import fingerpost.plan.Planner;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost plan FILE-NOW FILE-WANTED}, or {@code fingerpost plan --live FILE-WANTED}. */
@Command(
        name = "plan",
        description = {
            "Plans the way from one design, or from what is live, to another: ordered steps, how long to wait after"
                    + " each because of which",
            "cache, how to check it, what breaks where it is skipped, and how the clients drain as simulated."
        },
        footer = {
            "",
            "JSON: {\"steps\":[{\"kind\",\"title\",\"before\":[a line each],\"after\":[a line"
                    + " each],\"checks\":[{\"command\",",
            "\"expected\"?}],\"waitSeconds\",\"because\",\"risk\",\"drain\"?:{\"before\",\"mostlyGoneSeconds\"?,\"left\"}}],",
            "\"waitSeconds\",\"unknown\"?:[with --live: what is taken as designed, because nobody could tell]};",
            "kind one of unsign, prepare, lower, publish, route, switch, remove, dismantle, raise," + " sign.",
            "",
            "Exit code 0 where a plan was made, also one without steps.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    private static final long SEED = 1;

    private final Console console;

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description = "FILE-NOW, the topology as it is deployed, unless --live; then FILE-WANTED, as it shall be.")
    private List<Path> files = List.of();

    @Option(names = "--live", description = "From what the servers of the design's zones answer now.")
    private boolean live;

    @Mixin
    private NameSpaceOptions nameSpace = new NameSpaceOptions();

    @Option(
            names = "--quick",
            paramLabel = "TTL",
            description = "The TTL of what is about to change, such as 60 or 5m (default: 60).")
    private String quick = "60";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE.md",
            description = "Write the plan as Markdown into this file instead of printing it.")
    private @Nullable Path out;

    @Option(
            names = "--script",
            paramLabel = "FILE.sh",
            description = "Also write a shell script that leads through the plan and runs its checks.")
    private @Nullable Path script;

    @Option(
            names = "--steps",
            paramLabel = "DIR",
            description = "Also write the topology after each step, to export and deploy from.")
    private @Nullable Path steps;

    @Option(names = "--no-simulation", description = "Do not simulate how clients drain.")
    private boolean still;

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    @Option(names = "--json", description = "Print the plan as JSON.")
    private boolean json;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ttl low = quick();
        if (files.size() != (live ? 1 : 2)) {
            throw new CallProblem(
                    live
                            ? "With --live give one file, the topology as it shall be."
                            : "Give two files, the topology as it is and as it shall be, or --live with the latter.");
        }
        Document to = Opened.document(files.getLast());
        LiveNow from = live
                ? live(to.topology())
                : LiveNow.known(Opened.document(files.getFirst()).topology());
        Plan plan = plan(from.topology(), to.topology(), low);
        Map<Path, byte[]> made = files(plan, to);
        requireFree(made);
        write(made);
        if (json) {
            console.json(PlanJson.of(plan, from.unknown()));
        } else if (out == null) {
            console.say(PlanMarkdown.of(plan).stripTrailing());
        }
        from.unknown().forEach(each -> console.note("Taken as designed: " + each.message()));
        made.keySet().forEach(each -> console.note(each + " was written."));
        return Exit.FINE;
    }

    private Ttl quick() {
        try {
            Ttl ttl = Ttl.parse(quick);
            if (ttl.seconds() > 0) {
                return ttl;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem("--quick " + quick + " is no TTL: " + unreadable.getMessage(), unreadable);
        }
        throw new CallProblem("--quick 0 would forbid every cache to keep anything; give at least 1.");
    }

    private LiveNow live(Topology wanted) {
        Drift drift = new Drift(new NetworkClient(), nameSpace.profile()).withBulk();
        Overlay overlay = new Laying(console).lay(drift, wanted);
        if (overlay.places().size() == overlay.untested().size()) {
            throw new CallProblem(
                    "No server of the design's zones could be asked, so nothing is known of what is live.");
        }
        return LiveNow.of(wanted, overlay);
    }

    private Plan plan(Topology from, Topology to, Ttl low) {
        Plan plan;
        try {
            plan = Planner.of(from, to, low);
        } catch (IllegalArgumentException unlike) {
            throw new CallProblem("No way leads to " + files.getLast() + ": " + unlike.getMessage(), unlike);
        }
        if (still) {
            return plan;
        }
        Progress progress = new Progress(console);
        progress.at("Simulating how the clients drain");
        try (Interruption pressed = new Interruption()) {
            return DrainForecast.of(plan, SEED, pressed);
        } finally {
            progress.end();
        }
    }

    private Map<Path, byte[]> files(Plan plan, Document to) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (out != null) {
            files.put(out, PlanMarkdown.of(plan).getBytes(StandardCharsets.UTF_8));
        }
        if (script != null) {
            files.put(script, PlanScript.of(plan).getBytes(StandardCharsets.UTF_8));
        }
        if (steps != null) {
            for (int i = 0; i < plan.steps().size(); i++) {
                Path file = steps.resolve("step-" + (i + 1) + DocumentFile.SUFFIX);
                files.put(
                        file,
                        DocumentText.write(to.with(plan.steps().get(i).after())).getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void requireFree(Map<Path, byte[]> files) {
        for (Path each : files.keySet()) {
            if (!force && Files.exists(each)) {
                throw new CallProblem(each + " is there already, so nothing was written; --force replaces it.");
            }
        }
    }

    private static void write(Map<Path, byte[]> files) {
        files.forEach((file, bytes) -> {
            try {
                Path folder = file.toAbsolutePath().getParent();
                Files.createDirectories(Objects.requireNonNull(folder));
                AtomicFiles.write(file, bytes);
            } catch (IOException failed) {
                throw new CallProblem(file + " was not written: " + AtomicFiles.reason(failed), failed);
            }
        });
    }
}
