package fingerpost.ui.ingest;

import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.kind.FileKind;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;

/** What the window of a file says of a kind, and of what was read. */
final class Told {
    private Told() {}

    /** What may be named, and what is read besides. */
    static String hint(FileKind kind) {
        return switch (kind) {
            case ZONE -> "Read as BIND reads it.";
            case NGINX -> "nginx.conf, a site of it, or their folder; files are included from that folder only.";
            case HAPROXY -> "A haproxy.cfg that Fingerpost has written; of others, much is left out.";
            case CADDY -> "A caddy.json that Fingerpost has written; of others, much is left out.";
            case OCTODNS -> "The file of a zone, such as example.com.yaml, the configuration, or the folder of either.";
            case ROUTE53 -> "What aws route53 list-resource-record-sets prints, a change batch, or a folder of them.";
        };
    }

    /** What there is to open and how much is amiss. */
    static String summary(Ingested read) {
        Topology topology = read.topology();
        int sets = topology.zones().stream()
                .mapToInt(each -> each.entries().size())
                .sum();
        List<String> parts = new ArrayList<>();
        add(parts, topology.zones().size(), "zone", "zones");
        add(parts, sets, "record set", "record sets");
        add(parts, topology.proxies().size(), "proxy", "proxies");
        add(parts, topology.all(Service.class).size(), "service", "services");
        add(parts, graded(read, FileNote.Grade.ERROR), "error", "errors");
        add(parts, graded(read, FileNote.Grade.WARNING), "warning", "warnings");
        return read.name().replaceFirst("[.]$", "") + ": "
                + (parts.isEmpty() ? "nothing that a design holds" : String.join(", ", parts)) + ".";
    }

    private static void add(List<String> parts, int number, String one, String more) {
        if (number > 0) {
            parts.add(ImportController.count(number, one, more));
        }
    }

    private static int graded(Ingested read, FileNote.Grade grade) {
        return (int) read.notes().stream().filter(each -> each.grade() == grade).count();
    }
}
