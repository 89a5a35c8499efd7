package fingerpost.command;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.route53.Route53Import;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --route53} of the import. */
final class ImportRoute53 implements FileImport {
    @Option(
            names = "--route53",
            paramLabel = "FILE|DIR",
            description =
                    "What aws route53 list-resource-record-sets prints, or a change batch; a folder of them with the"
                            + " answers of list-health-checks and list-cidr-blocks, as an export to route53 has them.")
    private @Nullable Path source;

    @Override
    public String word() {
        return "route53";
    }

    @Override
    public String unit() {
        return "set";
    }

    @Override
    public @Nullable Path source() {
        return source;
    }

    @Override
    public Ingested read(Path from) throws FileFailure {
        return Route53Import.of(from);
    }
}
