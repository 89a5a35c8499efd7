package fingerpost.command;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.plan.difference.Alignment;
import fingerpost.plan.difference.Difference;
import fingerpost.plan.difference.Differences;
import fingerpost.plan.difference.ThreeWay;
import fingerpost.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code compare FILE --with OTHER}: two designs, or three where both come from a third. */
final class CompareWith {
    private final Console console;
    private final boolean json;

    CompareWith(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /** Prints what differs, and returns the exit code. */
    int two(Path file, Path other) {
        Topology second = Opened.document(other).topology();
        List<Difference> all = Differences.of(Alignment.of(Opened.document(file).topology(), second), second);
        if (json) {
            console.json(
                    new Writing().list("differences", all, CompareWith::form).block());
        } else {
            all.forEach(each -> console.say(text(each)));
            console.say(all.isEmpty() ? "The two designs say the same." : Rows.count(all.size(), "difference") + ".");
        }
        return all.isEmpty() ? Exit.FINE : Exit.FOUND;
    }

    /**
     * Prints who changed what, and returns the exit code.
     *
     * @param merge where the design with the changes of both goes; null for nowhere
     */
    int three(Path base, Path file, Path other, @Nullable Path merge) {
        Document mine = Opened.document(file);
        ThreeWay way = ThreeWay.of(
                Opened.document(base).topology(),
                mine.topology(),
                Opened.document(other).topology());
        if (merge != null) {
            write(way, mine, merge);
        }
        if (json) {
            console.json(
                    new Writing().list("items", way.items(), CompareWith::form).block());
        } else {
            way.items().forEach(each -> console.say(text(each, file, other)));
            console.say(way.items().isEmpty() ? "Nobody changed anything." : sum(way));
        }
        return way.items().isEmpty() ? Exit.FINE : Exit.FOUND;
    }

    private void write(ThreeWay way, Document mine, Path merge) {
        long conflicts = conflicts(way);
        if (conflicts > 0) {
            throw new CallProblem("Nothing was written, because " + Rows.count(conflicts, "place")
                    + " was changed on both sides; see which without --merge, and make them the same.");
        }
        if (Files.exists(merge)) {
            throw new CallProblem(merge + " is there already, so nothing was written; name another file.");
        }
        try {
            DocumentFile.write(merge, mine.with(way.merged()));
        } catch (DocumentProblem problem) {
            throw new CallProblem(Objects.requireNonNull(problem.getMessage()), problem);
        }
        console.note(merge + " was written.");
    }

    private static long conflicts(ThreeWay way) {
        return way.items().stream()
                .filter(each -> each.who() == ThreeWay.Who.CONFLICT)
                .count();
    }

    private static String sum(ThreeWay way) {
        return Rows.count(way.items().size(), "place") + " changed, " + conflicts(way) + " on both sides.";
    }

    private static String text(Difference each) {
        StringBuilder text = new StringBuilder(each.word() + " " + each.spoken() + "\n");
        lines(text, "  - ", each.before(), each.after());
        lines(text, "  + ", each.after(), each.before());
        return text.toString();
    }

    private static String text(ThreeWay.Item item, Path file, Path other) {
        String who = switch (item.who()) {
            case HERE -> "only in " + file;
            case THERE -> "only in " + other;
            case BOTH -> "alike in both";
            case CONFLICT -> "CONFLICT";
        };
        Difference any = item.any();
        StringBuilder text = new StringBuilder(any.spoken() + ", " + who + "\n");
        lines(text, "  - ", any.before(), item.who() == ThreeWay.Who.CONFLICT ? List.of() : any.after());
        if (item.who() == ThreeWay.Who.CONFLICT) {
            item.here().ifPresent(each -> lines(text, "  + here  ", each.after(), List.of()));
            item.there().ifPresent(each -> lines(text, "  + there ", each.after(), List.of()));
        } else {
            lines(text, "  + ", any.after(), any.before());
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, String start, List<String> lines, List<String> but) {
        lines.stream()
                .filter(each -> !but.contains(each))
                .forEach(each -> text.append(start).append(each).append('\n'));
    }

    private static Json form(Difference each) {
        return new Writing()
                .text("subject", each.subject())
                .text("change", each.word())
                .texts("before", each.before())
                .texts("after", each.after())
                .flat();
    }

    private static Json form(ThreeWay.Item item) {
        Writing form = new Writing()
                .text("subject", item.any().subject())
                .text("who", item.who().word())
                .texts("base", item.any().before());
        item.here().ifPresent(each -> form.texts("here", each.after()));
        item.there().ifPresent(each -> form.texts("there", each.after()));
        return form.flat();
    }
}
