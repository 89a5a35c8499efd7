package fingerpost.export.nsupdate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.zonefile.ZoneLines;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A server that takes updates as RFC 2136 section 3 says, on paper. */
final class PaperServer {
    private final Map<String, Set<String>> sets = new TreeMap<>();

    /** What a zone file says, in the form of {@link #sets()}. */
    static Map<String, Set<String>> of(String zoneFile) {
        Map<String, Set<String>> sets = new TreeMap<>();
        ZoneLines.of(zoneFile)
                .orElseThrow()
                .sets()
                .forEach(
                        (key, lines) -> lines.forEach(each -> sets.computeIfAbsent(key.toString(), _ -> new TreeSet<>())
                                .add(each.ttl() + " " + each.data())));
        return sets;
    }

    Map<String, Set<String>> sets() {
        return sets;
    }

    void run(String script) {
        Map<String, Set<String>> needed = new TreeMap<>();
        for (String line : (Iterable<String>) script.lines()::iterator) {
            Update.parse(line).ifPresent(update -> take(update, needed));
        }
    }

    private void take(Update update, Map<String, Set<String>> needed) {
        switch (update) {
            case Update.Zone _ -> needed.clear();
            case Update.Send _ -> {}
            case Update.Has it ->
                assertThat(sets.getOrDefault(it.owner() + " " + it.type(), Set.of()))
                        .anyMatch(each -> each.endsWith(" " + it.data()));
            case Update.HasNot it -> assertThat(sets).doesNotContainKey(it.owner() + " " + it.type());
            case Update.DeleteSet it -> sets.remove(it.owner() + " " + it.type());
            case Update.Delete it -> {
                Set<String> set = sets.getOrDefault(it.owner() + " " + it.type(), new TreeSet<>());
                boolean last = it.owner().equals("example.com.") && it.type().equals("NS") && set.size() == 1;
                if (!last) {
                    set.removeIf(each -> each.endsWith(" " + it.data()));
                }
            }
            case Update.Add it -> {
                Set<String> set = sets.computeIfAbsent(it.owner() + " " + it.type(), _ -> new TreeSet<>());
                set.removeIf(each -> each.endsWith(" " + it.data()));
                set.add(it.ttl() + " " + it.data());
            }
        }
    }
}
