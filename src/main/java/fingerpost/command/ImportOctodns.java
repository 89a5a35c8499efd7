package fingerpost.command;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.octodns.OctodnsImport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --octodns} of the import. */
final class ImportOctodns implements FileImport {
    @Option(
            names = "--octodns",
            paramLabel = "FILE|DIR",
            description = "octoDNS's file of a zone (example.com.yaml), its configuration, or the folder of either.")
    private @Nullable Path source;

    @Override
    public String word() {
        return "octodns";
    }

    @Override
    public String unit() {
        return "record";
    }

    @Override
    public @Nullable Path source() {
        return source;
    }

    @Override
    public Ingested read(Path from) throws FileFailure {
        return OctodnsImport.of(from);
    }
}
