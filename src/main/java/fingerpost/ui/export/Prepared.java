package fingerpost.ui.export;

import fingerpost.check.Finding;
import fingerpost.document.DocumentProblem;
import fingerpost.document.OutputFolder;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.safety.Contradictions;
import fingerpost.export.safety.Deployment;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What would be written, beside what stands in the folder now.
 *
 * @param left files of an earlier export that stand there and are no longer made, by path
 * @param versions earlier files that can be put back, the newest last
 */
record Prepared(
        Wish wish,
        Deployment deployment,
        List<Loss> losses,
        Map<String, String> left,
        List<Concern> concerns,
        List<OutputFolder.Kept> versions) {
    Prepared {
        losses = List.copyOf(losses);
        concerns = List.copyOf(concerns);
        versions = List.copyOf(versions);
    }

    /**
     * Makes the files and reads the folder, so it runs off the UI thread.
     *
     * @param checks finds what is wrong with a design
     */
    static Prepared of(Wish wish, Topology topology, Optional<Path> into, Function<Topology, List<Finding>> checks)
            throws Refusal, DocumentProblem, InterruptedException {
        Optional<OutputFolder> folder = into.map(OutputFolder::new);
        return switch (wish) {
            case Wish.Export export -> exported(export, topology, folder, checks);
            case Wish.Earlier earlier -> restored(earlier, folder.orElseThrow());
        };
    }

    private static Prepared exported(
            Wish.Export wish,
            Topology topology,
            Optional<OutputFolder> folder,
            Function<Topology, List<Finding>> checks)
            throws Refusal, DocumentProblem, InterruptedException {
        Bundle bundle = wish.exporter().export(topology, wish.version(), Map.of());
        rest();
        Map<String, String> now = new TreeMap<>();
        Map<String, String> left = new TreeMap<>();
        List<OutputFolder.Kept> versions = List.of();
        if (folder.isPresent()) {
            now.putAll(folder.get().texts(bundle.files().keySet()));
            left.putAll(folder.get()
                    .texts(folder.get()
                            .noLongerMade(
                                    wish.exporter().target(), bundle.files().keySet())));
            versions = folder.get().versions();
            rest();
        }
        Bundle last = now.isEmpty() ? bundle : wish.exporter().export(topology, wish.version(), now);
        rest();
        Deployment deployment = Deployment.of(now, last.files());
        List<Concern> concerns = new ArrayList<>();
        List<Finding> contradictions =
                last.files().isEmpty() ? List.of() : Contradictions.among(checks.apply(topology));
        if (!contradictions.isEmpty()) {
            concerns.add(Concern.of(contradictions));
        }
        deployment.dangers().forEach(each -> concerns.add(Concern.of(each)));
        return new Prepared(wish, deployment, last.losses(), left, concerns, versions);
    }

    private static Prepared restored(Wish.Earlier wish, OutputFolder folder) throws DocumentProblem {
        Map<String, String> version = folder.version(wish.number());
        Deployment deployment = Deployment.of(folder.texts(version.keySet()), version);
        return new Prepared(
                wish,
                deployment,
                List.of(),
                Map.of(),
                deployment.dangers().stream().map(Concern::of).toList(),
                folder.versions());
    }

    /** A good place to stop where nobody waits any more. */
    private static void rest() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** What is made and what is left there, in the order of the paths. */
    List<ExportFile> files() {
        Map<String, ExportFile> files = new TreeMap<>();
        left.forEach((path, text) -> files.put(path, new ExportFile(path, Optional.of(text), Optional.empty())));
        deployment
                .after()
                .forEach((path, text) -> files.put(
                        path,
                        new ExportFile(
                                path, Optional.ofNullable(deployment.before().get(path)), Optional.of(text))));
        return List.copyOf(files.values());
    }

    /** Whether writing would change anything. */
    boolean isChange() {
        return !deployment.changed().isEmpty();
    }

    /** What writing it would do, in sentences. */
    String told(boolean folderChosen) {
        if (deployment.after().isEmpty()) {
            return Speech.of("The design holds nothing that this target could say.") + leftThere();
        }
        if (!folderChosen) {
            return Speech.of("Choose a folder to export into.");
        }
        int replaced = deployment.replaced().size();
        int fresh = deployment.changed().size() - replaced;
        if (fresh + replaced == 0) {
            return Speech.of("The folder holds these files already.") + leftThere();
        }
        String kept = Speech.of("What is replaced is kept and can be put back.");
        return (replaced == 0
                        ? Speech.of("Would write {0}.", count(fresh))
                        : fresh == 0
                                ? Speech.of("Would replace {0}.", count(replaced)) + " " + kept
                                : Speech.of("Would replace {0} and add {1}.", count(replaced), fresh) + " " + kept)
                + leftThere();
    }

    private String leftThere() {
        String names = String.join(", ", left.keySet());
        return switch (left.size()) {
            case 0 -> "";
            case 1 -> " " + Speech.of("The design no longer makes {0}; it stays there until you remove it.", names);
            default -> " " + Speech.of("The design no longer makes {0}; they stay there until you remove them.", names);
        };
    }

    private static String count(int files) {
        return Speech.count(files, "1 file", "{0} files");
    }
}
