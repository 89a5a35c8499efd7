package fingerpost.command;

import fingerpost.dns.DomainName;
import fingerpost.document.RemarkText;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.ingest.zonefile.RemarkReading;
import fingerpost.ingest.zonefile.ZoneImport;
import fingerpost.ingest.zonefile.ZoneImportFailure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --zone} of the import, and options of its own. */
final class ImportZone implements FileImport {
    @Option(names = "--zone", paramLabel = "FILE", description = "A zone file (RFC 1035).")
    private @Nullable Path zone;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "Of --zone: the zone; otherwise its SOA, $ORIGIN or the file's name say it.")
    private String origin = "";

    @Option(names = "--include", description = "Of --zone: follow $$INCLUDE, inside the folder of the file only.")
    private boolean include;

    @Override
    public String word() {
        return "zone";
    }

    @Override
    public String unit() {
        return "record";
    }

    @Override
    public @Nullable Path source() {
        return zone;
    }

    @Override
    public void refuse() {
        if (include || !origin.isEmpty()) {
            throw new CallProblem("--origin and --include say how a zone file is read; they go with --zone.");
        }
    }

    @Override
    public Ingested read(Path source) throws FileFailure {
        ReadingOptions usual = ReadingOptions.USUAL.withRemarks(
                new RemarkReading(RemarkText::entry, RemarkText::written, RemarkText::line));
        ReadingOptions options = include ? usual.withIncludes() : usual;
        try {
            return ZoneImport.of(source, origin.isEmpty() ? options : options.withOrigin(DomainName.of(origin)))
                    .ingested();
        } catch (ZoneImportFailure failure) {
            String message = String.valueOf(failure.getMessage());
            throw new FileFailure(
                    message.replace("it is, such as example.com.", "it is: --origin example.com."), failure);
        } catch (IllegalArgumentException noName) {
            throw new CallProblem("--origin: " + noName.getMessage(), noName);
        }
    }
}
