package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.topology.Line;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.function.Function;

/**
 * How a zone file remarks what its records cannot say, so that an import gets it back.
 *
 * @param entry one line of printable ASCII for an entry
 * @param line one line of printable ASCII for a line that policies name
 */
public record Remarking(EntryText entry, Function<Line, String> line) {
    /** What every such comment begins with, and no other. */
    public static final String MARK = "fingerpost";

    /** What the comment of an entry begins with. */
    public static final String ENTRY = MARK + ": ";

    /** What the comment of a line begins with. */
    public static final String LINE = MARK + " line: ";

    /** The text of an entry. */
    @FunctionalInterface
    public interface EntryText {
        /**
         * The entry of the zone of that apex.
         *
         * @param written the records that stand in the file for it
         */
        String of(ZoneEntry entry, DomainName apex, List<Rdata> written);
    }
}
