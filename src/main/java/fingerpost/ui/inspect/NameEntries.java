package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;

/** All that a zone holds at one owner name. */
record NameEntries(DomainName owner, List<ZoneEntry> entries) {
    NameEntries {
        entries = List.copyOf(entries);
    }

    static NameEntries of(HostedZone zone, DomainName owner) {
        return new NameEntries(owner, zone.at(owner));
    }

    NameEntries at(DomainName other) {
        return new NameEntries(
                other, entries.stream().map(each -> each.withOwner(other)).toList());
    }

    /** The zone with these in the place of what it holds at that name. */
    HostedZone in(HostedZone zone, DomainName replaced) {
        List<ZoneEntry> all = new ArrayList<>();
        boolean placed = false;
        for (ZoneEntry each : zone.entries()) {
            if (!each.owner().equals(replaced)) {
                all.add(each);
            } else if (!placed) {
                all.addAll(entries);
                placed = true;
            }
        }
        if (!placed) {
            all.addAll(entries);
        }
        return zone.withEntries(all);
    }
}
