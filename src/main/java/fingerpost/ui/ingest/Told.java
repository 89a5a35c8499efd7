package fingerpost.ui.ingest;

import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.kind.FileKind;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What the window of a file says of a kind, and of what was read. */
final class Told {
    private Told() {}

    /** What may be named, and what is read besides. */
    static String hint(FileKind kind) {
        return switch (kind) {
            case ZONE -> Speech.of("Read as BIND reads it.");
            case NGINX ->
                Speech.of("nginx.conf, a site of it, or their folder; files are included from that folder only.");
            case HAPROXY -> Speech.of("A haproxy.cfg that Fingerpost has written; of others, much is left out.");
            case CADDY -> Speech.of("A caddy.json that Fingerpost has written; of others, much is left out.");
            case OCTODNS ->
                Speech.of("The file of a zone, such as example.com.yaml, the configuration, or the folder of either.");
            case ROUTE53 ->
                Speech.of("What aws route53 list-resource-record-sets prints, a change batch, or a folder of them.");
        };
    }

    /** What there is to open and how much is amiss. */
    static String summary(Ingested read) {
        Topology topology = read.topology();
        int sets = topology.zones().stream()
                .mapToInt(each -> each.entries().size())
                .sum();
        List<String> parts = new ArrayList<>();
        add(parts, topology.zones().size(), n -> Speech.count(n, "1 zone", "{0} zones"));
        add(parts, sets, n -> Speech.count(n, "1 record set", "{0} record sets"));
        add(parts, topology.proxies().size(), n -> Speech.count(n, "1 proxy", "{0} proxies"));
        add(parts, topology.all(Service.class).size(), n -> Speech.count(n, "1 service", "{0} services"));
        add(parts, graded(read, FileNote.Grade.ERROR), n -> Speech.count(n, "1 error", "{0} errors"));
        add(parts, graded(read, FileNote.Grade.WARNING), n -> Speech.count(n, "1 warning", "{0} warnings"));
        return read.name().replaceFirst("[.]$", "") + ": "
                + (parts.isEmpty() ? Speech.of("nothing that a design holds") : String.join(", ", parts)) + ".";
    }

    private static void add(List<String> parts, int number, IntFunction<String> counted) {
        if (number > 0) {
            parts.add(counted.apply(number));
        }
    }

    private static int graded(Ingested read, FileNote.Grade grade) {
        return (int) read.notes().stream().filter(each -> each.grade() == grade).count();
    }
}
