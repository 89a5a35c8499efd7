package fingerpost.command;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.haproxy.HaproxyImport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --haproxy} of the import. */
final class ImportHaproxy implements FileImport {
    @Option(
            names = "--haproxy",
            paramLabel = "FILE",
            description = "A haproxy.cfg that Fingerpost has written, with the lists of certificates beside it.")
    private @Nullable Path file;

    @Override
    public String word() {
        return "haproxy";
    }

    @Override
    public String unit() {
        return "line";
    }

    @Override
    public @Nullable Path source() {
        return file;
    }

    @Override
    public Ingested read(Path source) throws FileFailure {
        return HaproxyImport.of(source);
    }
}
