package fingerpost.plan.deployed;

import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.topology.Topology;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For which target the files of a folder were made, told by their paths.
 *
 * @param found how many of the files that the target makes of the design stand there
 * @param made how many it makes
 */
public record TargetGuess(Exporter exporter, int found, int made) {
    /** The one of which most files are there, and of two such the one of which fewer lack; empty where no file is. */
    public static Optional<TargetGuess> of(Topology design, List<Exporter> exporters, Folder folder) {
        return exporters.stream()
                .flatMap(each -> of(design, each, folder).stream())
                .filter(each -> each.found > 0)
                .min(Comparator.comparingInt(TargetGuess::found)
                        .reversed()
                        .thenComparingInt(each -> each.made - each.found));
    }

    private static Optional<TargetGuess> of(Topology design, Exporter exporter, Folder folder) {
        try {
            Set<String> made = exporter.export(design, exporter.versions().getFirst(), Map.of())
                    .files()
                    .keySet();
            int found = (int) made.stream().filter(folder.texts()::containsKey).count();
            return Optional.of(new TargetGuess(exporter, found, made.size()));
        } catch (Refusal notForThis) {
            return Optional.empty();
        }
    }

    /** {@code bind, because 3 of its 4 files are there}. */
    public String spoken() {
        return exporter.target() + ", because " + found + " of its " + made + (made == 1 ? " file is" : " files are")
                + " there";
    }
}
