package fingerpost.ui.model;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps boxes in their places when what they stand for got another name. */
final class Carried {
    private Carried() {}

    /** The document with that topology, in which every renamed name stands where it stood. */
    static Document over(Document before, Topology after) {
        Map<Subject, Point> moved = new HashMap<>();
        Set<Subject> pinned = new LinkedHashSet<>();
        Set<Subject> gone = new LinkedHashSet<>();
        for (HostedZone was : before.topology().zones()) {
            after.find(was.id(), HostedZone.class)
                    .ifPresent(now -> renamed(was, now).forEach((from, to) -> {
                        Point at = before.diagram()
                                .positions()
                                .get(Subject.of(was.id(), from).toString());
                        if (at != null) {
                            moved.put(Subject.of(now.id(), to), at);
                        }
                        if (before.diagram().isPinned(Subject.of(was.id(), from))) {
                            gone.add(Subject.of(was.id(), from));
                            pinned.add(Subject.of(now.id(), to));
                        }
                    }));
        }
        Document next = before.with(after);
        return moved.isEmpty() && pinned.isEmpty()
                ? next
                : next.with(next.diagram().with(moved).pinning(gone, false).pinning(pinned, true));
    }

    /** By their old owner: all names of a zone of which the apex changed, or the only name that did. */
    private static Map<DomainName, DomainName> renamed(HostedZone was, HostedZone now) {
        if (was.equals(now)) {
            return Map.of();
        }
        Set<DomainName> gone = owners(was);
        Set<DomainName> come = owners(now);
        Map<DomainName, DomainName> renamed = new HashMap<>();
        if (!was.apex().equals(now.apex())) {
            for (DomainName owner : gone) {
                DomainName to = DomainName.of(owner.relativeTo(was.apex()), now.apex());
                if (come.contains(to)) {
                    renamed.put(owner, to);
                }
            }
            return renamed;
        }
        Set<DomainName> stayed = new LinkedHashSet<>(gone);
        stayed.retainAll(come);
        gone.removeAll(stayed);
        come.removeAll(stayed);
        return gone.size() == 1 && come.size() == 1
                ? Map.of(gone.iterator().next(), come.iterator().next())
                : Map.of();
    }

    private static Set<DomainName> owners(HostedZone zone) {
        return zone.entries().stream().map(entry -> entry.owner()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
