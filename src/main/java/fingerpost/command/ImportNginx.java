package fingerpost.command;

import fingerpost.dns.IpAddress;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.nginx.NginxImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --nginx} of the import, and options of its own. */
final class ImportNginx implements FileImport {
    @Option(
            names = "--nginx",
            paramLabel = "FILE|DIR",
            description = "nginx.conf, a site of it, or their folder; only files of that folder are read.")
    private @Nullable Path nginx;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Of --nginx: an address of the machine, for listens that name none; may be repeated.")
    private List<String> addresses = new ArrayList<>();

    @Override
    public String word() {
        return "nginx";
    }

    @Override
    public String unit() {
        return "directive";
    }

    @Override
    public @Nullable Path source() {
        return nginx;
    }

    @Override
    public void refuse() {
        if (!addresses.isEmpty()) {
            throw new CallProblem("--address says where an nginx listens; it goes with --nginx.");
        }
    }

    @Override
    public Ingested read(Path source) throws FileFailure {
        List<IpAddress> known = new ArrayList<>();
        for (String each : addresses) {
            if (!IpAddress.isLiteral(each)) {
                throw new CallProblem("--address: \"" + each + "\" is no IPv4 or IPv6 address.");
            }
            known.add(IpAddress.of(each));
        }
        return NginxImport.of(source, known);
    }
}
