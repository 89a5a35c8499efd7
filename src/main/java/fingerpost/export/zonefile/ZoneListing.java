package fingerpost.export.zonefile;

import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A zone as it is designed, in the lines of a zone file: one for each record in the order of the design. What records cannot
 * say stands right above them in a remark; an ALIAS stands as a record of that type. Nothing is added, left out or flattened,
 * so the text says all of the design, which a file for servers does not.
 */
public final class ZoneListing {
    /** What kind of line it is. */
    public enum Kind {
        /** {@code $ORIGIN} and {@code $TTL}. */
        DIRECTIVE,
        /** A line that policies name, which stands elsewhere in the design. */
        LOCKED,
        /** An entry with its policy. */
        REMARK,
        RECORD
    }

    /**
     * One line.
     *
     * @param about the entry that it says something of, the zone for its SOA; empty for directives and remarks of lines
     */
    public record Row(Kind kind, String text, Optional<Subject> about) {}

    private ZoneListing() {}

    public static List<Row> of(Topology topology, HostedZone zone, Remarking remarking) {
        List<Row> rows = new ArrayList<>();
        rows.add(plain(Kind.DIRECTIVE, "$ORIGIN " + NameText.of(zone.apex())));
        rows.add(plain(Kind.DIRECTIVE, "$TTL " + zone.defaultTtl()));
        for (Id id : new TreeSet<>(zone.references())) {
            topology.find(id, Line.class)
                    .ifPresent(line -> rows.add(plain(
                            Kind.LOCKED,
                            "; " + Remarking.LINE + remarking.line().apply(line))));
        }
        Subject apex = Subject.of(zone.id());
        RRset soa = RRset.of(zone.apex(), zone.soaTtl(), zone.soa());
        ZoneText.lines(soa).forEach(line -> rows.add(new Row(Kind.RECORD, line, Optional.of(apex))));
        for (ZoneEntry entry : zone.entries()) {
            Optional<Subject> about = Optional.of(Subject.of(zone, entry));
            if (!isPlain(entry)) {
                String told = remarking.entry().of(entry, zone.apex(), written(entry));
                rows.add(new Row(Kind.REMARK, "; " + Remarking.ENTRY + told, about));
            }
            lines(entry).forEach(line -> rows.add(new Row(Kind.RECORD, line, about)));
        }
        return rows;
    }

    private static boolean isPlain(ZoneEntry entry) {
        return switch (entry) {
            case Alias _ -> true;
            case RecordSet set ->
                set.policy() instanceof Fixed && set.leastTtl().isEmpty();
        };
    }

    private static List<Rdata> written(ZoneEntry entry) {
        return switch (entry) {
            case Alias _ -> List.of();
            case RecordSet set -> set.policy().records();
        };
    }

    private static List<String> lines(ZoneEntry entry) {
        return switch (entry) {
            case Alias alias ->
                List.of(NameText.of(alias.owner()) + " " + alias.ttl() + " IN ALIAS " + NameText.of(alias.target()));
            case RecordSet set -> ZoneText.lines(set.rrset());
        };
    }

    private static Row plain(Kind kind, String text) {
        return new Row(kind, text, Optional.empty());
    }
}
