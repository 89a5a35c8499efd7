package fingerpost.export.zonefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The record sets of a zone file that an export wrote: each record on a line of its own with an absolute owner, TTL and class.
 *
 * @param apex as the SOA's line says it
 * @param sets the records of each owner and type, the SOA left out
 */
public record ZoneLines(String apex, Map<Key, List<Line>> sets) {
    private static final Pattern RECORD =
            Pattern.compile("(?<owner>\\S+\\.)\\s+(?<ttl>[0-9]+)\\s+IN\\s+(?<type>[A-Z0-9]+)\\s+(?<data>.*)");

    /** What a set is found by; the owner in lower case. */
    public record Key(String owner, String type) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byOwner = owner.compareTo(other.owner);
            return byOwner != 0 ? byOwner : type.compareTo(other.type);
        }

        @Override
        public String toString() {
            return owner + " " + type;
        }
    }

    /** One record: its TTL and its data. */
    public record Line(String ttl, String data) {}

    /** Of the text of a zone file; empty where it has no SOA in that form. */
    public static Optional<ZoneLines> of(String text) {
        Map<Key, List<Line>> sets = new TreeMap<>();
        Optional<String> apex = Optional.empty();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher record = RECORD.matcher(line);
            if (record.matches()) {
                String owner = record.group("owner").toLowerCase(Locale.ROOT);
                String type = record.group("type");
                if (type.equals("SOA")) {
                    apex = Optional.of(owner);
                } else {
                    sets.computeIfAbsent(new Key(owner, type), any -> new ArrayList<>())
                            .add(new Line(record.group("ttl"), record.group("data")));
                }
            }
        }
        return apex.map(each -> new ZoneLines(each, sets));
    }

    /** The records of that set; none where there is no such set. */
    public List<Line> set(String owner, String type) {
        return sets.getOrDefault(new Key(owner, type), List.of());
    }
}
