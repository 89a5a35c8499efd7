package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import java.util.ArrayList;
import java.util.List;

/** The short lines that a name's box shows for what stands at it. */
final class RecordLines {
    private static final int SHOWN = 4;
    private static final int LONGEST = 44;

    private RecordLines() {}

    /** {@code A 192.0.2.1  300}, {@code MX 10 mail  3600}; names below the origin are written relative to it. */
    static List<String> of(ZoneEntry entry, DomainName origin) {
        return switch (entry) {
            case Alias alias ->
                List.of(line(
                        "ALIAS", alias.target().relativeTo(origin), alias.ttl().toString()));
            case RecordSet set -> records(set, origin);
        };
    }

    /** How many records stand there. */
    static int count(ZoneEntry entry) {
        return switch (entry) {
            case Alias _ -> 1;
            case RecordSet set -> set.policy().records().size();
        };
    }

    private static List<String> records(RecordSet set, DomainName origin) {
        List<String> lines = new ArrayList<>();
        if (!(set.policy() instanceof Fixed)) {
            lines.add(set.typeName() + " " + set.policy().word() + "  " + set.ttl());
        }
        boolean said = !lines.isEmpty();
        List<Rdata> records = set.policy().records();
        for (Rdata each : records.subList(0, Math.min(SHOWN, records.size()))) {
            lines.add(line(
                    set.typeName(),
                    relative(each, origin),
                    said ? "" : set.ttl().toString()));
        }
        if (records.size() > SHOWN) {
            lines.add(set.typeName() + " and " + (records.size() - SHOWN) + " more");
        }
        return lines;
    }

    private static String line(String type, String data, String ttl) {
        String shown = data.length() <= LONGEST ? data : data.substring(0, LONGEST - 1) + "…";
        return (type + " " + shown + "  " + ttl).strip();
    }

    /** The data with its target relative to the origin. A target ends in a dot and numbers hold none, so it is found as text. */
    private static String relative(Rdata record, DomainName origin) {
        return record.target()
                .filter(target -> !target.isRoot())
                .map(target -> {
                    String absolute = target.toString();
                    int start = record.text().indexOf(absolute);
                    return record.text().substring(0, start)
                            + target.relativeTo(origin)
                            + record.text().substring(start + absolute.length());
                })
                .orElse(record.text());
    }
}
