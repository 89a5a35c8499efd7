package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One zone by its names, empty non-terminals and announced records included; a name is found in as many steps as it has labels. */
final class ZoneIndex {
    /** What the search for a name comes upon (RFC 1034 section 4.3.2, step 3). */
    sealed interface Found {
        /**
         * The name itself, or the wildcard that stands for it.
         *
         * @param wildcard the wildcard where it was expanded
         */
        record At(ZoneNode node, Optional<DomainName> wildcard) implements Found {}

        /** A zone cut at or above the name. */
        record Cut(ZoneNode node) implements Found {}

        /** A DNAME above the name. */
        record Renamed(ZoneNode node) implements Found {}

        /** Nothing: the name does not exist, and no wildcard stands for it. */
        record Nowhere() implements Found {}
    }

    private final HostedZone zone;
    private final Map<DomainName, ZoneNode> nodes = new HashMap<>();
    private final RRset soa;
    private final RRset negative;

    ZoneIndex(HostedZone zone, List<Announcement> announcements, Pickers pickers) {
        this.zone = zone;
        this.soa = RRset.of(zone.apex(), zone.soaTtl(), zone.soa());
        this.negative = soa.withTtl(zone.soaTtl().min(zone.soa().minimum()));
        node(zone.apex()).markStanding();
        for (ZoneEntry entry : zone.entries()) {
            switch (entry) {
                case RecordSet set -> node(set.owner()).add(zone, set, pickers);
                case Alias alias -> node(alias.owner()).add(alias);
            }
            upwards(entry.owner()).forEach(name -> node(name).markStanding());
        }
        for (Announcement each : announcements) {
            node(each.owner()).add(each);
            upwards(each.owner()).forEach(name -> node(name).markAbove(each));
        }
    }

    HostedZone zone() {
        return zone;
    }

    RRset soa() {
        return soa;
    }

    /** The SOA of a negative answer: its TTL is the lesser of the SOA's own and its minimum (RFC 2308 section 5). */
    RRset negativeSoa() {
        return negative;
    }

    /** What there is for a name at or below the apex; an NS set at the name itself is no cut for a DS question. */
    Found find(DomainName name, RecordType type, DesignState state) {
        List<DomainName> path = upwards(name);
        ZoneNode encloser = node(zone.apex());
        for (int i = path.size() - 1; i >= 0; i--) {
            ZoneNode node = nodes.get(path.get(i));
            if (node == null || !node.exists(state)) {
                return wildcard(encloser, type, state);
            }
            boolean isApex = i == path.size() - 1;
            boolean isName = i == 0;
            if (!isApex && isCut(node, isName, type, state)) {
                return new Found.Cut(node);
            }
            if (!isName && node.holds(RecordType.DNAME, state)) {
                return new Found.Renamed(node);
            }
            encloser = node;
        }
        return new Found.At(encloser, Optional.empty());
    }

    private Found wildcard(ZoneNode encloser, RecordType type, DesignState state) {
        ZoneNode star = nodes.get(encloser.name().child("*"));
        if (star == null || !star.exists(state)) {
            return new Found.Nowhere();
        }
        return isCut(star, true, type, state) ? new Found.Cut(star) : new Found.At(star, Optional.of(star.name()));
    }

    private static boolean isCut(ZoneNode node, boolean isName, RecordType type, DesignState state) {
        return node.holds(RecordType.NS, state) && !(isName && type.equals(RecordType.DS));
    }

    /** Whether a name lies at or below a cut of this zone, so that what stands there is glue. */
    boolean isBelowCut(DomainName name, DesignState state) {
        return find(name, RecordType.A, state) instanceof Found.Cut;
    }

    /** The node of exactly that name, cuts disregarded; where glue is read. */
    Optional<ZoneNode> exactly(DomainName name) {
        return Optional.ofNullable(nodes.get(name));
    }

    private ZoneNode node(DomainName name) {
        return nodes.computeIfAbsent(name, ZoneNode::new);
    }

    /** The name and its ancestors up to the apex. */
    private List<DomainName> upwards(DomainName name) {
        List<DomainName> path = new ArrayList<>();
        DomainName each = name;
        while (!each.equals(zone.apex())) {
            path.add(each);
            each = each.parent();
        }
        path.add(each);
        return path;
    }
}
