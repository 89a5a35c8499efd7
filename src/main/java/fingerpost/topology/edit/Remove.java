package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Elements, names and entries that go, together with what refers to them. */
public final class Remove {
    private Remove() {}

    /**
     * {@code Delete proxy edge}, {@code Delete A of www.example.com}, {@code Delete 3 items}: as one step. With an element go
     * the locations, members, routes, instances, shares, line choices and happenings that name it; a policy by line without
     * choices becomes its default, an entry without a policy goes. Refused where one of them is gone already.
     *
     * @param topology where the names of the things are taken from
     * @param subjects at least one
     */
    public static Edit of(Topology topology, Collection<Subject> subjects) {
        Set<Subject> all = Set.copyOf(subjects);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Nothing is selected to delete.");
        }
        String what = all.size() == 1 ? Spoken.of(topology, all.iterator().next()) : all.size() + " items";
        return new Edit("Delete " + what, before -> without(before, all));
    }

    public static Edit of(Topology topology, Subject subject) {
        return of(topology, List.of(subject));
    }

    private static Topology without(Topology topology, Set<Subject> subjects) {
        Set<Id> gone = new HashSet<>();
        Map<Id, Set<Subject>> inZones = new HashMap<>();
        for (Subject subject : subjects) {
            if (subject.owner().isEmpty()) {
                gone.add(Still.element(topology, subject.element()).id());
            } else {
                inZones.computeIfAbsent(subject.element(), _ -> new HashSet<>()).add(subject);
            }
        }
        Map<Id, Element> left = new LinkedHashMap<>(topology.byId());
        inZones.forEach((zone, inside) -> left.put(zone, withoutNames(Still.zone(topology, zone), inside)));
        left.keySet().removeAll(gone);
        left.replaceAll((_, element) -> Rewired.without(element, gone));
        return new Topology(topology.title(), topology.note(), left);
    }

    private static HostedZone withoutNames(HostedZone zone, Set<Subject> inside) {
        Set<Subject> found = new HashSet<>();
        HostedZone rest = zone.withEntries(zone.entries().stream()
                .filter(entry -> {
                    Subject exact = Subject.of(zone, entry);
                    boolean goes = inside.contains(exact.node());
                    found.add(goes ? exact.node() : exact);
                    return !goes && !inside.contains(exact);
                })
                .toList());
        for (Subject subject : inside) {
            if (!found.contains(subject) && !found.contains(subject.node())) {
                throw new IllegalArgumentException("There is no "
                        + subject.type().orElse("record") + " at "
                        + subject.owner().map(DomainName::unicode).orElse("") + " any more.");
            }
        }
        return rest;
    }
}
