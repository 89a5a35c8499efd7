package fingerpost.ingest.kind;

import fingerpost.ingest.caddy.CaddyImport;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.haproxy.HaproxyImport;
import fingerpost.ingest.nginx.NginxImport;
import fingerpost.ingest.octodns.OctodnsImport;
import fingerpost.ingest.route53.Route53Import;
import fingerpost.ingest.zonefile.ZoneImport;
import fingerpost.ingest.zonefile.ZoneImportFailure;
import java.nio.file.Files;
import java.nio.file.Path;

/** A kind of file of which a topology is made. */
public enum FileKind {
    ZONE("Zone file"),
    NGINX("nginx configuration"),
    HAPROXY("HAProxy configuration"),
    CADDY("Caddy configuration"),
    OCTODNS("octoDNS zones"),
    ROUTE53("Route 53 records");

    private final String title;

    FileKind(String title) {
        this.title = title;
    }

    /** What a person calls it. */
    public String title() {
        return title;
    }

    /**
     * Reads the file, or the folder where that kind may lie in one.
     *
     * @throws FileFailure where nothing can be made of it
     */
    public Ingested read(Path source, KindOptions options) throws FileFailure {
        return switch (this) {
            case ZONE -> zone(source, options);
            case NGINX -> NginxImport.of(source, options.addresses());
            case HAPROXY -> HaproxyImport.of(within(source, "haproxy.cfg"));
            case CADDY -> CaddyImport.of(within(source, "caddy.json"));
            case OCTODNS -> OctodnsImport.of(source);
            case ROUTE53 -> Route53Import.of(source);
        };
    }

    private static Ingested zone(Path source, KindOptions options) throws FileFailure {
        if (Files.isDirectory(source)) {
            throw new FileFailure(source + " is a folder. Name one zone file in it.");
        }
        try {
            return ZoneImport.of(source, options.zone()).ingested();
        } catch (ZoneImportFailure failure) {
            throw new FileFailure(String.valueOf(failure.getMessage()), failure);
        }
    }

    private static Path within(Path source, String name) throws FileFailure {
        if (!Files.isDirectory(source)) {
            return source;
        }
        Path file = source.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new FileFailure("There is no " + name + " in " + source + ". Name the file itself.");
        }
        return file;
    }
}
