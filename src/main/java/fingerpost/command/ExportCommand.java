package fingerpost.command;

import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.TextDiff;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        footer = {"", "Targets: zone (zone files), nginx, bind, nsd.", ""},
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
        ExportFolder folder = new ExportFolder(out);
        Bundle first = bundle(exporter, topology, wanted, Map.of());
        Map<String, String> now = folder.texts(first.files().keySet());
        Bundle bundle = bundle(exporter, topology, wanted, now);
        Map<String, String> changed = new TreeMap<>(bundle.files());
        changed.entrySet().removeIf(each -> each.getValue().equals(now.get(each.getKey())));
        agree(changed, now);
        folder.write(changed);
        if (json) {
            console.json(form(bundle));
        } else {
            print(topology, bundle, changed, now);
        }
        return Exit.FINE;
    }

    private Exporter exporter() {
        return Exporters.find(target)
                .orElseThrow(() -> new CallProblem("There is no target \"" + target + "\"; there are "
                        + Exporters.all().stream().map(Exporter::target).collect(Collectors.joining(", ")) + "."));
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

    private void agree(Map<String, String> changed, Map<String, String> now) {
        List<String> replaced =
                changed.keySet().stream().filter(now::containsKey).toList();
        if (replaced.isEmpty() || force) {
            return;
        }
        for (String path : replaced) {
            console.err()
                    .print(Console.plain(
                            TextDiff.unified(path, now.getOrDefault(path, ""), changed.getOrDefault(path, ""))));
        }
        String what = replaced.size() == 1 ? replaced.getFirst() : replaced.size() + " files";
        if (!console.terminal()) {
            throw new CallProblem("Nothing was written, because " + what + " would change; call again with --force.");
        }
        if (!console.agrees("Replace " + what + " in " + out + "?")) {
            throw new CallProblem("Nothing was written.");
        }
    }

    private static Json form(Bundle bundle) {
        return new Writing()
                .texts("files", bundle.files().keySet())
                .list(
                        "losses",
                        bundle.losses(),
                        loss -> new Writing()
                                .text("subject", loss.subject())
                                .text("status", loss.status().word())
                                .text("message", loss.message())
                                .flat())
                .block();
    }

    private void print(Topology topology, Bundle bundle, Map<String, String> changed, Map<String, String> now) {
        for (String path : bundle.files().keySet()) {
            String what = !changed.containsKey(path) ? "unchanged" : now.containsKey(path) ? "replaced" : "new";
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
