package fingerpost.command;

import fingerpost.ingest.caddy.CaddyImport;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --caddy} of the import. */
final class ImportCaddy implements FileImport {
    @Option(names = "--caddy", paramLabel = "FILE", description = "A caddy.json that Fingerpost has written.")
    private @Nullable Path file;

    @Override
    public String word() {
        return "caddy";
    }

    @Override
    public String unit() {
        return "port";
    }

    @Override
    public @Nullable Path source() {
        return file;
    }

    @Override
    public Ingested read(Path source) throws FileFailure {
        return CaddyImport.of(source);
    }
}
