package fingerpost.command;

import fingerpost.document.RemarkText;
import fingerpost.export.Exporter;
import fingerpost.export.targets.Exporters;
import fingerpost.export.zonefile.Remarking;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The export targets that commands offer. */
final class Targets {
    private Targets() {}

    static List<Exporter> all() {
        return Exporters.all(new Remarking(RemarkText::of, RemarkText::of));
    }

    static Optional<Exporter> find(String target) {
        return Exporters.find(all(), target);
    }

    /** The names of those that will do, for a sentence. */
    static String names(Predicate<String> will) {
        return all().stream().map(Exporter::target).filter(will).collect(Collectors.joining(", "));
    }
}
