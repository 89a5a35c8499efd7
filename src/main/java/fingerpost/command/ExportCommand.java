package fingerpost.command;

import fingerpost.check.Finding;
import fingerpost.document.DocumentProblem;
import fingerpost.document.OutputFolder;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.safety.Contradictions;
import fingerpost.export.safety.Deployment;
import fingerpost.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost export FILE --to TARGET --out DIR}. */
@Command(
        name = "export",
        description = {
            "Writes the files that real servers load, and lists what they cannot express.",
            "Files that would change are shown as a diff and replaced only when you agree."
        },
        footer = {"", "Targets: zone (zone files), nginx, bind, nsd, knot.", ""},
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "TARGET", description = "What to write for.")
    private String target = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path out = Path.of("");

    @Option(
            names = "--target-version",
            paramLabel = "V",
            description = "The version of the target's program; its usual one otherwise.")
    private @Nullable String version;

    @Option(names = "--force", description = "Replace files that would change without asking.")
    private boolean force;

    @Option(names = "--dry-run", description = "Write nothing: show the difference, and the sum of it for --reviewed.")
    private boolean dry;

    @Option(
            names = "--reviewed",
            paramLabel = "SUM",
            description = "Write only if the change is still the one that --dry-run gave this sum for; asks nothing.")
    private @Nullable String reviewed;

    @Option(
            names = "--accept",
            paramLabel = "DANGER",
            description = "Write although more than 30 %% of a zone's record sets change or go (mass-change), its own"
                    + " name servers change (apex-ns), or files of the design contradict each other (contradictions);"
                    + " may be repeated.")
    private List<String> accepted = List.of();

    @Option(
            names = "--restore",
            paramLabel = "N",
            description = "Put the files back that were replaced at that time, a number below .fingerpost/previous.")
    private @Nullable Integer restore;

    @Option(names = "--json", description = "Print the files and losses as JSON.")
    private boolean json;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Exporter exporter = exporter();
        String wanted = version(exporter);
        Topology topology = Opened.document(file).topology();
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new CallProblem(out + " is a file; name a folder to write into.");
        }
        try {
            OutputFolder folder = new OutputFolder(out);
            return restore != null ? restored(folder, restore) : exported(exporter, wanted, topology, folder);
        } catch (DocumentProblem problem) {
            throw new CallProblem(String.valueOf(problem.getMessage()), problem);
        }
    }

    private int exported(Exporter exporter, String wanted, Topology topology, OutputFolder folder)
            throws DocumentProblem {
        Bundle first = bundle(exporter, topology, wanted, Map.of());
        Map<String, String> now = folder.texts(first.files().keySet());
        Bundle bundle = bundle(exporter, topology, wanted, now);
        Deployment deployment = Deployment.of(now, bundle.files());
        List<String> left = folder.noLongerMade(target, bundle.files().keySet());
        if (dry) {
            report(topology, bundle, deployment, left);
            return deployment.changed().isEmpty() ? Exit.FINE : Exit.FOUND;
        }
        agree(deployment, Contradictions.of(topology, console.today()));
        folder.replace(target, deployment.before(), deployment.after());
        report(topology, bundle, deployment, left);
        return Exit.FINE;
    }

    private int restored(OutputFolder folder, int number) throws DocumentProblem {
        folder.restore(number).forEach(each -> console.say(Rows.cell("restored", 11) + out.resolve(each)));
        return Exit.FINE;
    }

    private void report(Topology topology, Bundle bundle, Deployment deployment, List<String> left) {
        if (json) {
            console.json(ExportJson.of(bundle, deployment, left));
            return;
        }
        if (dry) {
            new ExportConsent(console, out).show(deployment);
        }
        print(topology, bundle, deployment);
        left.forEach(each ->
                console.say(Rows.cell("left there", 11) + out.resolve(each) + ", which the design no longer makes"));
        if (dry) {
            deployment.dangers().forEach(each -> console.say("\n" + Rows.paragraph(each.message(), 0)));
            console.say("\nNothing was written. The sum of this change is " + deployment.checksum() + ".");
        }
    }

    private void agree(Deployment deployment, List<Finding> contradictions) {
        ExportConsent consent = new ExportConsent(console, out);
        consent.requireNone(contradictions, accepted);
        consent.require(deployment, accepted);
        if (reviewed != null) {
            consent.requireSum(deployment, reviewed);
        } else if (!force) {
            consent.ask(deployment);
        }
    }

    private Exporter exporter() {
        return Targets.find(target)
                .orElseThrow(() -> new CallProblem(
                        "There is no target \"" + target + "\"; there are " + Targets.names(any -> true) + "."));
    }

    private String version(Exporter exporter) {
        List<String> versions = exporter.versions();
        String wanted = version == null ? versions.getFirst() : version;
        if (!versions.contains(wanted)) {
            throw new CallProblem("The target " + target + " has no version \"" + wanted + "\"; it has "
                    + String.join(", ", versions) + ".");
        }
        return wanted;
    }

    private static Bundle bundle(Exporter exporter, Topology topology, String version, Map<String, String> now) {
        try {
            return exporter.export(topology, version, now);
        } catch (Refusal refusal) {
            throw new CallProblem(
                    Subjects.spoken(topology, refusal.subject()) + " is not exported: " + refusal.getMessage(),
                    refusal);
        }
    }

    private void print(Topology topology, Bundle bundle, Deployment deployment) {
        for (String path : bundle.files().keySet()) {
            String what = !deployment.changed().containsKey(path)
                    ? "unchanged"
                    : deployment.before().containsKey(path) ? "replaced" : "new";
            console.say(Rows.cell(what, 11) + out.resolve(path));
        }
        if (bundle.files().isEmpty()) {
            console.say("The design has nothing for the target " + target + "; no file was written.");
        }
        List<Loss> losses = bundle.losses().stream()
                .filter(each -> each.status() != Loss.Status.EXACT)
                .toList();
        if (!losses.isEmpty()) {
            console.say("\nNot expressed exactly:");
        }
        for (Loss loss : losses) {
            console.say(Rows.cell(loss.status().word(), 13) + Subjects.spoken(topology, loss.subject()) + "\n"
                    + Rows.paragraph(loss.message(), 13));
        }
    }
}
