package fingerpost.export.zonefile;

import fingerpost.dns.RRset;
import fingerpost.topology.Alias;
import fingerpost.topology.Subject;
import java.util.List;

/**
 * What the design wants and the file does not say, because a server would refuse it and with it the whole zone, or because
 * nothing like it can be said. In the file it stands as a comment.
 *
 * @param lines as they would stand in the zone
 * @param reason one or two sentences with their source
 */
record LeftOut(Subject source, List<String> lines, String reason) {
    LeftOut {
        lines = List.copyOf(lines);
    }

    static LeftOut of(Subject source, RRset set, String reason) {
        return new LeftOut(source, ZoneText.lines(set), reason);
    }

    static LeftOut of(Subject source, Alias alias, String reason) {
        return new LeftOut(source, List.of(alias.owner() + " " + alias.ttl() + " IN ALIAS " + alias.target()), reason);
    }
}
