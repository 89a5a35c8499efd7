package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names in the zones of a design (RFC 1034 section 4.3.2, RFC 4592, RFC 6672). */
record Places(Design design, Index index) {
    Place place(DomainName name) {
        Optional<DomainName> apex = design.apexOf(name);
        return apex.flatMap(index::zoneWithApex)
                .map(zone -> in(zone, name))
                .orElseGet(() -> new Place(Place.Kind.OUTSIDE, name, name, Optional.empty(), List.of()));
    }

    private Place in(HostedZone zone, DomainName name) {
        Id id = zone.id();
        Optional<DomainName> cut = highest(design.cuts(id), name, true);
        if (cut.isPresent()) {
            return at(Place.Kind.DELEGATED, name, cut.get(), id);
        }
        Optional<DomainName> renaming = highest(design.renamings(id), name, false);
        if (renaming.isPresent()) {
            return at(Place.Kind.RENAMED, name, renaming.get(), id);
        }
        Place exact = at(Place.Kind.EXACT, name, name, id);
        if (!exact.entries().isEmpty()) {
            return exact;
        }
        return exists(id, name)
                ? new Place(Place.Kind.EMPTY, name, name, Optional.of(id), List.of())
                : synthesised(id, name, zone.apex());
    }

    private Place synthesised(Id zone, DomainName name, DomainName apex) {
        DomainName encloser = name;
        while (!encloser.equals(apex) && !exists(zone, encloser)) {
            encloser = encloser.parent();
        }
        if (!encloser.labels().isEmpty() || apex.isRoot()) {
            DomainName wildcard = encloser.child("*");
            Place found = at(Place.Kind.WILDCARD, name, wildcard, zone);
            if (!found.entries().isEmpty()) {
                return found;
            }
        }
        return new Place(Place.Kind.MISSING, name, name, Optional.of(zone), List.of());
    }

    private boolean exists(Id zone, DomainName name) {
        design.at(zone, name);
        return index.table(zone).map(table -> table.exists(name)).orElse(false);
    }

    private Place at(Place.Kind kind, DomainName name, DomainName owner, Id zone) {
        List<ZoneEntry> entries = design.at(zone, owner);
        List<ZoneEntry> announced = index.announced(owner);
        if (!announced.isEmpty()) {
            List<ZoneEntry> both = new ArrayList<>(entries);
            both.addAll(announced);
            entries = both;
        }
        return new Place(kind, name, owner, Optional.of(zone), entries);
    }

    /** The topmost of those names at or above that one. */
    private static Optional<DomainName> highest(Set<DomainName> owners, DomainName name, boolean itself) {
        for (DomainName each : owners) {
            if (itself ? name.isAtOrBelow(each) : name.isBelow(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
