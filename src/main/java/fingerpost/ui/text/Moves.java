package fingerpost.ui.text;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entries got another owner: one that is gone, and one of the same type that has come, where both say the same, or where
 * they are the only ones of that type. What could be one or another is none.
 *
 * @param from where an entry stood, by where it stands
 */
record Moves(Map<EntryKey, EntryKey> from) {
    static Moves of(HostedZone before, Map<EntryKey, TypedEntry> typed) {
        Map<EntryKey, ZoneEntry> gone = new LinkedHashMap<>();
        for (ZoneEntry each : before.entries()) {
            if (!typed.containsKey(EntryKey.of(each))) {
                gone.put(EntryKey.of(each), each);
            }
        }
        Set<EntryKey> there = new HashSet<>();
        before.entries().forEach(each -> there.add(EntryKey.of(each)));
        Map<Object, List<EntryKey>> alike = new HashMap<>();
        gone.forEach((key, entry) -> alike.computeIfAbsent(TypedEntry.content(entry), _ -> new ArrayList<>())
                .add(key));
        Map<EntryKey, EntryKey> from = new LinkedHashMap<>();
        typed.forEach((key, entry) -> {
            List<EntryKey> others = alike.getOrDefault(TypedEntry.content(entry.plain()), List.of());
            if (!there.contains(key) && others.size() == 1) {
                from.put(key, others.getFirst());
            }
        });
        Map<EntryKey, Integer> wanted = new HashMap<>();
        from.values().forEach(key -> wanted.merge(key, 1, Integer::sum));
        from.values().removeIf(key -> wanted.getOrDefault(key, 0) > 1);
        lone(gone, there, typed, from);
        return new Moves(Map.copyOf(from));
    }

    /** The only one of a type that is gone is the only one that has come. */
    private static void lone(
            Map<EntryKey, ZoneEntry> gone,
            Set<EntryKey> there,
            Map<EntryKey, TypedEntry> typed,
            Map<EntryKey, EntryKey> from) {
        Set<String> types = new HashSet<>();
        gone.keySet().forEach(key -> types.add(key.type()));
        for (String type : types) {
            List<EntryKey> left = gone.keySet().stream()
                    .filter(key -> key.type().equals(type) && !from.containsValue(key))
                    .toList();
            List<EntryKey> come = typed.keySet().stream()
                    .filter(key -> key.type().equals(type) && !there.contains(key) && !from.containsKey(key))
                    .toList();
            if (left.size() == 1 && come.size() == 1) {
                from.put(come.getFirst(), left.getFirst());
            }
        }
    }

    /** The names of which all that moved went to one other name, and nothing is left; by their old owner. */
    Map<DomainName, DomainName> names(Set<DomainName> before, Set<DomainName> after) {
        Map<DomainName, Set<DomainName>> targets = new HashMap<>();
        from.forEach((to, was) ->
                targets.computeIfAbsent(was.owner(), _ -> new HashSet<>()).add(to.owner()));
        Map<DomainName, DomainName> names = new HashMap<>();
        targets.forEach((was, now) -> {
            DomainName to = now.iterator().next();
            if (now.size() == 1 && !after.contains(was) && !before.contains(to)) {
                names.put(was, to);
            }
        });
        return names;
    }
}
