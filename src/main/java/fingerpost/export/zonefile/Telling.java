package fingerpost.export.zonefile;

import fingerpost.export.Loss;
import java.util.List;

/** What the zone file of one target says of a record set or an ALIAS of the design. */
public sealed interface Telling permits PlainAnswer, Telling.OwnWords, Telling.Usual {
    /** What every zone file says: the nearest plain answer of a record set, the addresses of an ALIAS. */
    Telling USUAL = new Usual();

    /** See {@link #USUAL}. */
    record Usual() implements Telling {}

    /**
     * Lines in the target's own words, such as a {@code LUA} or {@code DYNA} record, or none where the answer comes from
     * another file. For the rest of the zone a record set stands at its name with all of its records (as glue, as what a
     * CNAME cannot stand beside), an ALIAS as a record of PowerDNS's type 65401.
     *
     * @param lines each a whole record of printable ASCII, already escaped
     * @param status how well the lines say it
     * @param message what differs and the nearest substitute; empty for exact
     */
    record OwnWords(List<String> lines, Loss.Status status, String message) implements Telling {
        public OwnWords {
            lines = List.copyOf(lines);
            for (String line : lines) {
                if (line.isBlank() || ";$ ".indexOf(line.charAt(0)) >= 0 || !isPrintable(line)) {
                    throw new IllegalArgumentException("A record of a zone file is one line of printable ASCII that"
                            + " begins with its owner, not a comment or a directive.");
                }
            }
        }

        private static boolean isPrintable(String line) {
            return line.chars().allMatch(c -> c >= ' ' && c <= '~');
        }
    }
}
