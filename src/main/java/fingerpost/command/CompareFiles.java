package fingerpost.command;

import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.document.AtomicFiles;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.export.targets.Exporters;
import fingerpost.plan.deployed.Deployed;
import fingerpost.plan.deployed.DeployedFile;
import fingerpost.plan.deployed.Folder;
import fingerpost.plan.deployed.TargetGuess;
import fingerpost.plan.difference.Difference;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code compare FILE --files DIR}: a design beside the files that are deployed. */
final class CompareFiles {
    private final Console console;
    private final boolean json;

    CompareFiles(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /** Prints what differs, and returns the exit code. */
    int run(Path file, Path folder, @Nullable String target) {
        Topology design = Opened.document(file).topology();
        Deployed deployed = deployed(design, folder, target);
        if (json) {
            console.json(form(deployed).block());
        } else {
            deployed.files().forEach(each -> console.say(text(each)));
            console.say(sum(deployed));
        }
        return deployed.agrees() ? Exit.FINE : Exit.FOUND;
    }

    /** Prints which of design, files and live is the odd one, and returns the exit code. */
    int three(Path file, Path folder, @Nullable String target, Drift drift) {
        Topology design = Opened.document(file).topology();
        Deployed deployed = deployed(design, folder, target);
        Laying laying = new Laying(console);
        Overlay ofDesign = laying.lay(drift, design);
        Overlay ofFiles = deployed.records().isEmpty()
                ? ofDesign
                : laying.lay(drift, Topology.of("", "", List.copyOf(deployed.zones())));
        ThreeSides sides = ThreeSides.of(deployed, ofDesign, ofFiles);
        boolean asked = ofDesign.places().size() > ofDesign.untested().size();
        if (json) {
            console.json(form(deployed)
                    .list("items", sides.items(), CompareFiles::form)
                    .block());
        } else {
            deployed.files().stream()
                    .filter(each -> each.differs() && !(each instanceof DeployedFile.OfZone))
                    .forEach(each -> console.say(text(each)));
            sides.items().forEach(each -> console.say(text(each)));
            console.say(sum(deployed));
            console.say(Rows.count(sides.items().size(), "record set")
                    + " of which design, files and live do not say the same.");
        }
        if (!asked) {
            console.note("No server of the design's zones could be asked, so nothing is known of what is live.");
        }
        return asked && deployed.agrees() && sides.items().isEmpty() ? Exit.FINE : Exit.FOUND;
    }

    private static String text(ThreeSides.Item each) {
        StringBuilder text = new StringBuilder(each.spoken() + ": " + each.who().sentence());
        lines(text, "design", each.design(), List.of());
        lines(text, "deployed", each.deployed(), List.of());
        lines(text, "live", each.live().isEmpty() ? List.of() : List.of(each.live()), List.of());
        return text.toString();
    }

    private static Json form(ThreeSides.Item each) {
        return new Writing()
                .text("subject", each.subject())
                .text("who", each.who().word())
                .texts("design", each.design())
                .texts("deployed", each.deployed())
                .text("live", each.live())
                .flat();
    }

    private static Writing form(Deployed deployed) {
        return new Writing().text("target", deployed.target()).list("files", deployed.files(), CompareFiles::form);
    }

    /** What stands in the folder beside the design; a target that was guessed is said. */
    Deployed deployed(Topology design, Path folder, @Nullable String target) {
        Folder read = read(folder);
        Exporter exporter = target == null ? guessed(design, folder, read) : exporter(target);
        try {
            return Deployed.of(design, exporter, read);
        } catch (Refusal refusal) {
            throw new CallProblem(
                    Subjects.spoken(design, refusal.subject()) + " is not exported: " + refusal.getMessage(), refusal);
        }
    }

    private static Folder read(Path folder) {
        try {
            return Folder.read(folder);
        } catch (NoSuchFileException none) {
            throw new CallProblem("There is no folder " + folder + ".", none);
        } catch (NotDirectoryException file) {
            throw new CallProblem(folder + " is a file; name the folder in which the deployed files stand.", file);
        } catch (IOException failed) {
            throw new CallProblem(folder + " was not read: " + AtomicFiles.reason(failed), failed);
        }
    }

    private Exporter guessed(Topology design, Path folder, Folder read) {
        TargetGuess guess = TargetGuess.of(design, Exporters.all(), read)
                .orElseThrow(() -> new CallProblem("No file that any target makes of the design stands in " + folder
                        + ", so its target cannot be told; say it with --to " + targets() + "."));
        console.note("Compared with the target " + guess.spoken() + "; --to takes another.");
        return guess.exporter();
    }

    private static Exporter exporter(String target) {
        return Exporters.find(target)
                .orElseThrow(
                        () -> new CallProblem("There is no target \"" + target + "\"; there are " + targets() + "."));
    }

    private static String targets() {
        return Exporters.all().stream().map(Exporter::target).collect(Collectors.joining(", "));
    }

    private static String text(DeployedFile file) {
        StringBuilder text = new StringBuilder(Rows.cell(file.word(), 9) + file.path());
        switch (file) {
            case DeployedFile.Same _ -> {}
            case DeployedFile.Missing _ -> text.append(", which the design makes");
            case DeployedFile.Foreign _ -> text.append(", which is not of the design");
            case DeployedFile.Unread it -> text.append(": ").append(it.why());
            case DeployedFile.OfText it -> {
                it.places().forEach(each -> text.append("\n         in ").append(each));
                text.append('\n').append(it.unified().stripTrailing());
            }
            case DeployedFile.OfZone it -> {
                text.append(it.differs() ? "" : ", record by record");
                it.faults()
                        .forEach(each ->
                                text.append("\n  not read by any server: ").append(each));
                it.differences().forEach(each -> text.append('\n').append(text(each)));
            }
        }
        return text.toString();
    }

    static String text(Difference each) {
        StringBuilder text = new StringBuilder("  " + each.spoken()
                + switch (each.word()) {
                    case "added" -> ", not deployed";
                    case "removed" -> ", deployed only";
                    default -> each instanceof Difference.OfEntry it && it.onlyTtl() ? ", another TTL" : "";
                });
        lines(text, "deployed", each.before(), each.after());
        lines(text, "design", each.after(), each.before());
        return text.toString();
    }

    private static void lines(StringBuilder text, String side, List<String> lines, List<String> others) {
        lines.stream()
                .filter(each -> !others.contains(each))
                .forEach(each ->
                        text.append("\n    ").append(Rows.cell(side, 10)).append(each));
    }

    private static String sum(Deployed deployed) {
        long made = deployed.files().stream()
                .filter(each -> !(each instanceof DeployedFile.Foreign))
                .count();
        long others = deployed.files().size() - made;
        long differ = deployed.files().stream().filter(DeployedFile::differs).count();
        return (differ == 0
                        ? "What is deployed is as designed: " + Rows.count(made, "file")
                        : differ + " of " + Rows.count(made, "file") + " of the design "
                                + (differ == 1 ? "is not deployed as designed" : "are not deployed as designed"))
                + (others == 0
                        ? "."
                        : "; " + Rows.count(others, "file") + (others == 1 ? " is" : " are") + " not of the design.");
    }

    private static Json form(DeployedFile file) {
        Writing form = new Writing().text("path", file.path()).text("state", file.word());
        switch (file) {
            case DeployedFile.Same _, DeployedFile.Missing _, DeployedFile.Foreign _ -> {}
            case DeployedFile.Unread it -> form.text("why", it.why());
            case DeployedFile.OfText it -> form.texts("places", it.places()).text("diff", it.unified());
            case DeployedFile.OfZone it ->
                form.text("zone", it.apex())
                        .list("differences", it.differences(), CompareFiles::form)
                        .textsIfAny("faults", it.faults());
        }
        return form.block();
    }

    private static Json form(Difference each) {
        return new Writing()
                .text("subject", each.subject())
                .texts("deployed", each.before())
                .texts("design", each.after())
                .flat();
    }
}
