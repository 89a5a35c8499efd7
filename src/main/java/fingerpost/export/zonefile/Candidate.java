package fingerpost.export.zonefile;

import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records that the design wants in the zone, and the place of the design that wants them.
 *
 * @param source whose loss it is if they cannot be written
 * @param remark what a reader of the file should know of them; may be empty
 * @param ownWords what stands in the file in place of them, where a target says them in words of its own
 * @param entries the entries of the zone that say them; none for glue and what is announced
 * @param mixed whether some of them are said by no entry
 */
record Candidate(
        Subject source,
        RRset set,
        String remark,
        Optional<List<String>> ownWords,
        List<ZoneEntry> entries,
        boolean mixed) {
    Candidate {
        entries = List.copyOf(entries);
    }

    Candidate(Subject source, RRset set, String remark) {
        this(source, set, remark, Optional.empty(), List.of(), false);
    }

    Candidate(Subject source, RRset set, String remark, ZoneEntry entry) {
        this(source, set, remark, Optional.empty(), List.of(entry), false);
    }

    Candidate with(RRset other) {
        return new Candidate(source, other, remark, ownWords, entries, mixed);
    }

    /** Both together, with the lesser TTL, since a set has one (RFC 2181 section 5.2). */
    Candidate and(Candidate other) {
        List<Rdata> records = Stream.concat(set.rdata().stream(), other.set.rdata().stream())
                .distinct()
                .toList();
        RRset union = new RRset(set.owner(), set.type(), set.ttl().min(other.set.ttl()), records);
        Optional<List<String>> words = ownWords.isEmpty() && other.ownWords.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(lines().stream(), other.lines().stream())
                        .distinct()
                        .toList());
        return new Candidate(
                source,
                union,
                remark,
                words,
                Stream.concat(entries.stream(), other.entries.stream()).toList(),
                mixed || other.mixed || entries.isEmpty() != other.entries.isEmpty());
    }

    /** Its lines in the file, without line feeds. */
    List<String> lines() {
        return ownWords.orElseGet(() -> ZoneText.lines(set));
    }
}
