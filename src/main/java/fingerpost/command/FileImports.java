package fingerpost.command;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** The kinds of files there are to import, and what is written and said of each alike. */
final class FileImports {
    private final List<FileImport> kinds = List.of(
            new ImportZone(), //
            new ImportNginx(), //
            new ImportHaproxy(), //
            new ImportCaddy(), //
            new ImportOctodns(), //
            new ImportRoute53() //
            );

    /** Makes the options of all kinds those of the command. */
    void addTo(CommandSpec command) {
        kinds.forEach(each -> command.addMixin(each.word(), CommandSpec.forAnnotatedObject(each)));
    }

    /** The options that name what is imported, as {@code --zone}. */
    List<String> options() {
        return kinds.stream().map(FileImports::option).toList();
    }

    /** The kinds that the call asks for. */
    List<FileImport> asked() {
        return kinds.stream().filter(each -> each.source() != null).toList();
    }

    /** Refuses the options of kinds that the call does not ask for. */
    void refuseOthers() {
        kinds.stream().filter(each -> each.source() == null).forEach(FileImport::refuse);
    }

    static String option(FileImport kind) {
        return "--" + kind.word();
    }

    /** Imports what is asked for into the file that {@code target} gives for its name. */
    static int run(Console console, FileImport kind, Function<String, Path> target, boolean json) {
        Path source = Objects.requireNonNull(kind.source());
        Ingested read;
        try {
            read = kind.read(source);
        } catch (FileFailure failure) {
            throw new CallProblem(String.valueOf(failure.getMessage()), failure);
        }
        Path file = target.apply(read.name());
        try {
            DocumentFile.write(file, Arranged.document(Document.EMPTY.with(read.topology())));
        } catch (DocumentProblem problem) {
            throw new CallProblem(Objects.requireNonNull(problem.getMessage()), problem);
        }
        if (json) {
            console.json(form(kind, file, read));
        } else {
            print(console, read);
            console.say((read.notes().isEmpty() ? "" : "\n") + file + ": " + holds(read.topology()) + ", of "
                    + Rows.count(read.count(), kind.unit()) + " in " + source + ".");
        }
        return read.hasErrors() ? Exit.FOUND : Exit.FINE;
    }

    private static void print(Console console, Ingested read) {
        Optional<FileNote.Grade> shown = Optional.empty();
        for (FileNote each : read.notes()) {
            Optional<FileNote.Grade> grade = Optional.of(each.grade());
            if (!shown.equals(grade)) {
                console.say((shown.isEmpty() ? "" : "\n") + title(each.grade()));
                shown = grade;
            }
            String place = each.place().isEmpty() ? "" : each.place() + ": ";
            String cure = each.cure().isEmpty() ? "" : " " + each.cure();
            console.say(Rows.paragraph(place + each.message() + cure + " (" + each.code() + ")", 2));
        }
    }

    private static String holds(Topology topology) {
        List<String> parts = new ArrayList<>();
        int sets = topology.zones().stream()
                .mapToInt(each -> each.entries().size())
                .sum();
        if (topology.zones().size() == 1) {
            parts.add(topology.zones().getFirst().apex().unicode() + " with " + Rows.count(sets, "record set"));
        } else if (sets > 0) {
            parts.add(Rows.count(topology.zones().size(), "zone") + " with " + Rows.count(sets, "record set"));
        }
        int proxies = topology.proxies().size();
        if (proxies > 0) {
            parts.add(proxies == 1 ? "1 proxy" : proxies + " proxies");
        }
        int services = topology.all(Service.class).size();
        if (services > 0) {
            parts.add(Rows.count(services, "service"));
        }
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    private static String title(FileNote.Grade grade) {
        return switch (grade) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case NOTE -> "Good to know";
        };
    }

    private static Json form(FileImport kind, Path file, Ingested read) {
        return new Writing()
                .text(kind.word(), read.name())
                .text("file", file)
                .number(kind.unit() + "s", read.count())
                .list("zones", read.topology().zones(), ImportCommand::form)
                .number("proxies", read.topology().proxies().size())
                .number("services", read.topology().all(Service.class).size())
                .list("faults", read.notes(), FileImports::form)
                .block();
    }

    private static Json form(FileNote note) {
        return new Writing()
                .text("severity", note.grade().word())
                .text("code", note.code())
                .textIfAny("file", note.file())
                .number("line", note.line())
                .number("column", note.column())
                .text("message", note.message())
                .text("cure", note.cure())
                .flat();
    }
}
