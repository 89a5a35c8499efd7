package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The changes that bring a hosted zone to what is wanted, in batches that one request can carry (API reference,
 * ChangeResourceRecordSets). All changes of a name stand in one batch, which Route 53 does as a whole or not at all; an alias
 * stands behind its target.
 */
final class Batches {
    static final int MOST_RECORDS = 1000;
    static final int MOST_CHARACTERS = 32_000;

    private record Target(DomainName name, RecordType type) {}

    private final List<ResourceSet> wanted;
    private final Map<Target, List<ResourceSet>> byTarget = new HashMap<>();
    private final Map<DomainName, List<Change>> byName = new LinkedHashMap<>();

    private Batches(List<ResourceSet> before, List<ResourceSet> wanted) {
        this.wanted = wanted;
        wanted.forEach(each ->
                byTarget.computeIfAbsent(target(each), any -> new ArrayList<>()).add(each));
        deletes(before).forEach(each -> add(new Change(Change.Action.DELETE, each)));
        wanted.forEach(each -> add(new Change(Change.Action.UPSERT, each)));
    }

    /**
     * The batches in the order in which they are to be sent.
     *
     * @param before the sets that an earlier export wrote
     */
    static List<List<Change>> of(List<ResourceSet> before, List<ResourceSet> wanted) {
        return new Batches(before, wanted).batches();
    }

    private static Target target(ResourceSet set) {
        return new Target(set.name(), set.type());
    }

    private void add(Change change) {
        byName.computeIfAbsent(change.set().name(), any -> new ArrayList<>()).add(change);
    }

    /** What is no longer wanted, and what has another kind of routing now, since a name and type has one kind. */
    private List<ResourceSet> deletes(List<ResourceSet> before) {
        Map<ResourceSet.Key, Optional<? extends Class<?>>> kinds = new HashMap<>();
        wanted.forEach(each -> kinds.put(each.key(), kind(each)));
        return before.stream()
                .filter(each -> !kind(each).equals(kinds.get(each.key())))
                .toList();
    }

    private static Optional<? extends Class<?>> kind(ResourceSet set) {
        return set.turn().map(each -> each.routing().getClass());
    }

    private List<List<Change>> batches() {
        List<DomainName> names = byName.keySet().stream()
                .sorted(Comparator.<DomainName>comparingInt(this::depth).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<Change>> batches = new ArrayList<>();
        List<Change> batch = new ArrayList<>();
        for (DomainName name : names) {
            List<Change> group = byName.getOrDefault(name, List.of());
            if (!batch.isEmpty() && !fits(batch, group)) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
            batch.addAll(group);
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return List.copyOf(batches);
    }

    private static boolean fits(List<Change> batch, List<Change> group) {
        List<Change> both = new ArrayList<>(batch);
        both.addAll(group);
        return isSendable(both);
    }

    /** Whether one request can carry them. */
    static boolean isSendable(List<Change> changes) {
        return changes.stream().mapToInt(Change::records).sum() <= MOST_RECORDS
                && changes.stream().mapToInt(Change::characters).sum() <= MOST_CHARACTERS;
    }

    private int depth(DomainName name) {
        return byName.getOrDefault(name, List.of()).stream()
                .mapToInt(each -> depth(target(each.set()), new HashSet<>()))
                .max()
                .orElse(0);
    }

    private int depth(Target target, Set<Target> seen) {
        if (!seen.add(target)) {
            return 0;
        }
        return byTarget.getOrDefault(target, List.of()).stream()
                .mapToInt(each -> each.content() instanceof Content.AliasOf alias
                        ? 1 + depth(new Target(alias.target(), each.type()), seen)
                        : 0)
                .max()
                .orElse(0);
    }
}
