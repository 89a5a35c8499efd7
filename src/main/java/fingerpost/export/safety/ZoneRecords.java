package fingerpost.export.safety;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The record sets of a zone file that has each record on a line of its own with an absolute owner, TTL and class, as the zone
 * files of an export have.
 *
 * @param sets TTL and data of each record, by owner and type
 */
record ZoneRecords(Optional<String> apex, Map<String, Set<String>> sets) {
    private static final Pattern RECORD =
            Pattern.compile("(?<owner>\\S+\\.)\\s+(?<ttl>[0-9]+)\\s+IN\\s+(?<type>[A-Z0-9]+)\\s+(?<data>.*)");

    /** Of the text of a zone file; empty where it has no SOA in that form. */
    static Optional<ZoneRecords> of(String text) {
        Map<String, Set<String>> sets = new TreeMap<>();
        Optional<String> apex = Optional.empty();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher record = RECORD.matcher(line);
            if (record.matches()) {
                String owner = record.group("owner").toLowerCase(Locale.ROOT);
                String type = record.group("type");
                if (type.equals("SOA")) {
                    apex = Optional.of(owner);
                } else {
                    sets.computeIfAbsent(owner + " " + type, any -> new TreeSet<>())
                            .add(record.group("ttl") + " " + record.group("data"));
                }
            }
        }
        return apex.isEmpty() ? Optional.empty() : Optional.of(new ZoneRecords(apex, sets));
    }

    Set<String> nameServers() {
        return sets.getOrDefault(apex.orElse("") + " NS", Set.of());
    }
}
