package fingerpost.command;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.ingest.zonefile.FaultCode;
import fingerpost.ingest.zonefile.ImportedZone;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.ingest.zonefile.ZoneFault;
import fingerpost.ingest.zonefile.ZoneImport;
import fingerpost.ingest.zonefile.ZoneImportFailure;
import fingerpost.topology.HostedZone;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** {@code --zone} of the import: options of its own, and what is said of the file. */
final class ImportZone {
    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "Of --zone: the zone; otherwise its SOA, $ORIGIN or the file's name say it.")
    private String origin = "";

    @Option(names = "--include", description = "Of --zone: follow $$INCLUDE, inside the folder of the file only.")
    private boolean include;

    /** For a call that imports no zone file. */
    void refuse() {
        if (include || !origin.isEmpty()) {
            throw new CallProblem("--origin and --include say how a zone file is read; they go with --zone.");
        }
    }

    /** Imports the file into the one that {@code target} gives for the name of the zone. */
    int run(Console console, Path zone, Function<DomainName, Path> target, boolean json) {
        ImportedZone imported = imported(zone);
        HostedZone hosted = imported.topology().zones().getFirst();
        Path file = target.apply(hosted.apex());
        Document document = Arranged.document(Document.EMPTY.with(imported.topology()));
        try {
            DocumentFile.write(file, document);
        } catch (DocumentProblem problem) {
            throw new CallProblem(Objects.requireNonNull(problem.getMessage()), problem);
        }
        if (json) {
            console.json(form(hosted, file, imported));
        } else {
            print(console, zone, file, hosted, imported);
        }
        return imported.hasErrors() ? Exit.FOUND : Exit.FINE;
    }

    private ImportedZone imported(Path zone) {
        ReadingOptions options = include ? ReadingOptions.USUAL.withIncludes() : ReadingOptions.USUAL;
        try {
            return ZoneImport.of(zone, origin.isEmpty() ? options : options.withOrigin(DomainName.of(origin)));
        } catch (ZoneImportFailure failure) {
            String message = String.valueOf(failure.getMessage());
            throw new CallProblem(
                    message.replace("it is, such as example.com.", "it is: --origin example.com."), failure);
        } catch (IllegalArgumentException noName) {
            throw new CallProblem("--origin: " + noName.getMessage(), noName);
        }
    }

    private static void print(Console console, Path zone, Path file, HostedZone hosted, ImportedZone imported) {
        FaultCode.Grade shown = null;
        for (ZoneFault each : imported.faults()) {
            if (each.code().grade() != shown) {
                console.say(
                        shown == null
                                ? title(each.code().grade())
                                : "\n" + title(each.code().grade()));
                shown = each.code().grade();
            }
            String place = each.place().isEmpty() ? "" : each.place() + ": ";
            console.say(Rows.paragraph(
                    place + each.message() + " " + each.cure() + " ("
                            + each.code().word() + ")",
                    2));
        }
        console.say((shown == null ? "" : "\n") + file + ": " + hosted.apex().unicode() + " with "
                + Rows.count(hosted.entries().size(), "record set") + ", of " + Rows.count(imported.records(), "record")
                + " in " + zone + ".");
    }

    private static String title(FaultCode.Grade grade) {
        return switch (grade) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case NOTE -> "Good to know";
        };
    }

    private static Json form(HostedZone hosted, Path file, ImportedZone imported) {
        return new Writing()
                .text("zone", hosted.apex())
                .text("file", file)
                .number("records", imported.records())
                .list("zones", imported.topology().zones(), ImportCommand::form)
                .list("faults", imported.faults(), ImportZone::form)
                .block();
    }

    private static Json form(ZoneFault fault) {
        Writing writing = new Writing()
                .text("severity", fault.code().grade().name().toLowerCase(Locale.ROOT))
                .text("code", fault.code().word());
        if (!fault.file().isEmpty()) {
            writing.text("file", fault.file());
        }
        return writing.number("line", fault.line())
                .number("column", fault.column())
                .text("message", fault.message())
                .text("cure", fault.cure())
                .flat();
    }
}
