package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of one zone, kept up while the zone is edited. */
final class NameTable {
    private HostedZone zone;
    private final Map<DomainName, List<ZoneEntry>> owners = new HashMap<>();
    private final Map<DomainName, Integer> below = new HashMap<>();
    private final Set<DomainName> cuts = new TreeSet<>();
    private final Set<DomainName> renamings = new TreeSet<>();
    private final Map<IpAddress, Set<DomainName>> holders = new TreeMap<>();

    private final Map<DomainName, Integer> pointers = new HashMap<>();
    private final Set<Holding> moved = new HashSet<>();

    /** An address that an owner says. */
    private record Holding(IpAddress address, DomainName owner) {}

    /** The table of that zone while it is still empty. */
    NameTable(HostedZone zone) {
        this.zone = zone.withEntries(List.of());
    }

    /** From now on the zone is {@code next}; what changed by that goes into {@code changes}. */
    void update(HostedZone next, Changes changes) {
        List<ZoneEntry> old = zone.entries();
        List<ZoneEntry> now = next.entries();
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        old.subList(head, old.size() - tail).forEach(each -> remove(each, changes));
        now.subList(head, now.size() - tail).forEach(each -> add(each, changes));
        for (Holding each : moved) {
            changes.of(new Read.Address(each.address()));
            changes.of(new Read.Addresses(zone.id()));
        }
        moved.clear();
        zone = next;
    }

    List<ZoneEntry> at(DomainName owner) {
        return owners.getOrDefault(owner, List.of());
    }

    boolean exists(DomainName name) {
        return owners.containsKey(name) || below.containsKey(name) || name.equals(zone.apex());
    }

    Set<DomainName> owners() {
        return owners.keySet();
    }

    /** The owners of NS below the apex. */
    Set<DomainName> cuts() {
        return cuts;
    }

    /** The owners of DNAME. */
    Set<DomainName> renamings() {
        return renamings;
    }

    /** The addresses of all A and AAAA records with their owners. */
    Map<IpAddress, Set<DomainName>> holders() {
        return holders;
    }

    /** Whether some CNAME or ALIAS of the zone names that target. */
    boolean pointsAt(DomainName target) {
        return pointers.containsKey(target);
    }

    private void add(ZoneEntry entry, Changes changes) {
        List<ZoneEntry> before = at(entry.owner());
        if (before.isEmpty()) {
            count(entry.owner(), 1, changes);
        }
        List<ZoneEntry> after = new ArrayList<>(before);
        after.add(entry);
        after.sort(Comparator.comparing(ZoneEntry::typeName));
        owners.put(entry.owner(), after);
        note(entry, true, changes);
    }

    private void remove(ZoneEntry entry, Changes changes) {
        List<ZoneEntry> after = new ArrayList<>(at(entry.owner()));
        after.removeIf(each -> each.typeName().equals(entry.typeName()));
        if (after.isEmpty()) {
            owners.remove(entry.owner());
            count(entry.owner(), -1, changes);
        } else {
            owners.put(entry.owner(), after);
        }
        note(entry, false, changes);
    }

    private void note(ZoneEntry entry, boolean added, Changes changes) {
        changes.of(new Read.Name(entry.owner()));
        changes.at(Subject.of(zone.id(), entry.owner()));
        Records.addresses(entry).forEach(address -> hold(new Holding(address, entry.owner()), added));
        if (Aliases.isOne(entry)) {
            entry.targets().forEach(target -> point(target, added ? 1 : -1, changes));
        }
        if (entry instanceof RecordSet set) {
            boolean cut = set.type().equals(RecordType.NS) && !set.owner().equals(zone.apex());
            boolean shaped = cut && (added ? cuts.add(set.owner()) : cuts.remove(set.owner()));
            if (set.type().equals(RecordType.DNAME)) {
                shaped |= added ? renamings.add(set.owner()) : renamings.remove(set.owner());
            }
            if (shaped) {
                changes.of(new Read.Cuts(zone.id()));
            }
        }
    }

    private void hold(Holding holding, boolean added) {
        Set<DomainName> names = holders.computeIfAbsent(holding.address(), any -> new TreeSet<>());
        if (added ? names.add(holding.owner()) : names.remove(holding.owner())) {
            if (!moved.remove(holding)) {
                moved.add(holding);
            }
        }
        if (names.isEmpty()) {
            holders.remove(holding.address());
        }
    }

    private void point(DomainName target, int step, Changes changes) {
        int before = pointers.getOrDefault(target, 0);
        if (before + step == 0) {
            pointers.remove(target);
        } else {
            pointers.put(target, before + step);
        }
        if (before == 0 || before + step == 0) {
            changes.of(new Read.Aliases(target));
        }
    }

    private void count(DomainName owner, int step, Changes changes) {
        int depth = owner.labels().size() - zone.apex().labels().size();
        DomainName name = owner;
        for (int i = 1; i < depth; i++) {
            name = name.parent();
            int before = below.getOrDefault(name, 0);
            if (before + step == 0) {
                below.remove(name);
            } else {
                below.put(name, before + step);
            }
            if (before == 0 || before + step == 0) {
                changes.of(new Read.Name(name));
            }
        }
    }
}
