package fingerpost.ui.outline;

import fingerpost.dns.Rdata;
import fingerpost.topology.Alias;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.stream.Collectors;

/** What an entry of a zone says, on one line. */
final class EntryText {
    private EntryText() {}

    static String of(ZoneEntry entry) {
        return switch (entry) {
            case Alias alias -> alias.target().unicode();
            case RecordSet set ->
                set.policy().records().stream().limit(4).map(Rdata::text).collect(Collectors.joining(", "))
                        + (set.policy().records().size() > 4 ? ", …" : "");
        };
    }
}
