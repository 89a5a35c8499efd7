package fingerpost.ui.recover;

import fingerpost.document.Backups;
import fingerpost.document.Backups.Backup;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.plan.difference.Alignment;
import fingerpost.plan.difference.Difference;
import fingerpost.plan.difference.Differences;
import fingerpost.topology.Topology;
import fingerpost.ui.look.Icons;
import fingerpost.ui.search.Choice;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/**
 * A previous version of the open file.
 *
 * @param document what it says; empty where it cannot be read
 * @param told how it differs from the design as it stands, or why it cannot be read
 */
public record Earlier(Backup backup, Optional<Document> document, String told) {
    private enum Kind {
        ZONE,
        RECORD,
        BOX
    }

    /** Every version that is kept of the file, the latest first; reads them all, so for no UI thread. */
    public static List<Earlier> of(Backups backups, Path file, Topology now) throws DocumentProblem {
        List<Earlier> all = new ArrayList<>();
        for (Backup each : backups.of(file)) {
            all.add(of(each, now));
        }
        return List.copyOf(all);
    }

    private static Earlier of(Backup backup, Topology now) {
        try {
            Document document = DocumentFile.read(backup.content());
            return new Earlier(backup, Optional.of(document), told(document.topology(), now));
        } catch (DocumentProblem unreadable) {
            return new Earlier(backup, Optional.empty(), Speech.of("It cannot be read."));
        }
    }

    /** What came and went from that version to the design as it stands now. */
    private static String told(Topology then, Topology now) {
        Map<Kind, List<Difference>> kinds = new EnumMap<>(Differences.of(then, Alignment.of(now, then)).stream()
                .collect(Collectors.groupingBy(Earlier::kind, () -> new EnumMap<>(Kind.class), Collectors.toList())));
        List<String> parts = new ArrayList<>();
        kinds.forEach(
                (kind, differences) -> parts.add(count(kind, differences.size()) + " (" + signs(differences) + ")"));
        return parts.isEmpty() ? Speech.of("says the same as the design now") : String.join(", ", parts);
    }

    private static Kind kind(Difference each) {
        return switch (each) {
            case Difference.OfZone _ -> Kind.ZONE;
            case Difference.OfEntry _ -> Kind.RECORD;
            case Difference.OfElement _ -> Kind.BOX;
        };
    }

    private static String count(Kind kind, int number) {
        return switch (kind) {
            case ZONE -> Speech.count(number, "1 zone", "{0} zones");
            case RECORD -> Speech.count(number, "1 record", "{0} records");
            case BOX -> Speech.count(number, "1 box", "{0} boxes");
        };
    }

    private static String signs(List<Difference> differences) {
        long came = differences.stream().filter(each -> each.before().isEmpty()).count();
        long went = differences.stream().filter(each -> each.after().isEmpty()).count();
        List<String> signs = new ArrayList<>();
        add(signs, "+", came);
        add(signs, "\u2212", went);
        add(signs, "~", differences.size() - came - went);
        return String.join(" ", signs);
    }

    private static void add(List<String> signs, String sign, long number) {
        if (number > 0) {
            signs.add(sign + number);
        }
    }

    /** Two lines for each: to open it as a document of its own, and to see it beside the design. */
    public static List<Choice> choices(
            List<Earlier> all, Instant now, Consumer<Document> open, Consumer<Path> compare) {
        List<Choice> lines = new ArrayList<>();
        for (Earlier each : all) {
            String when = Ago.when(each.backup.saved()) + ", " + Ago.of(each.backup.saved(), now);
            Optional<String> refusal = each.document.isPresent() ? Optional.empty() : Optional.of(each.told);
            lines.add(new Choice(
                    Speech.of("Open {0}", when),
                    each.document.isPresent() ? each.told : "",
                    size(each.backup.size()),
                    Optional.of(() -> Icons.plain(Feather.FILE_TEXT)),
                    refusal,
                    () -> each.document.ifPresent(open)));
            if (refusal.isEmpty()) {
                lines.add(new Choice(
                        Speech.of("Compare with {0}", when),
                        "",
                        "",
                        Optional.of(() -> Icons.plain(Feather.COLUMNS)),
                        Optional.empty(),
                        () -> compare.accept(each.backup.content())));
            }
        }
        return lines;
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : bytes < 1024 * 1024 ? bytes / 1024 + " KB" : bytes / (1024 * 1024) + " MB";
    }
}
