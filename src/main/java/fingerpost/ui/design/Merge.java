package fingerpost.ui.design;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a design put into a design: what is wanted gets new ids and, where its name is taken, a new name; what is only
 * referred to and stands in the design already stays the one that is there.
 */
final class Merge {
    private final Topology into;
    private final Topology part;
    private final Set<Subject> only;
    private final Map<Subject, Subject> added = new LinkedHashMap<>();
    private final Map<Id, Id> ids = new LinkedHashMap<>();

    /**
     * A merge of the part.
     *
     * @param only what is wanted of the part; empty for all of it
     */
    Merge(Topology into, Topology part, Set<Subject> only) {
        this.into = into;
        this.part = part;
        this.only = only;
    }

    /** What each thing of the part became; known after {@link #topology()}. */
    Map<Subject, Subject> added() {
        return added;
    }

    Topology topology() {
        part.elements().stream()
                .filter(each -> !reused(each))
                .forEach(each -> ids.put(
                        each.id(),
                        Id.from(each.id().text(), taken -> into.find(taken).isPresent() || ids.containsValue(taken))));
        Topology result = into;
        for (Element each : inOrder()) {
            if (each instanceof HostedZone zone
                    && into.zones().stream().anyMatch(here -> here.apex().equals(zone.apex()))) {
                result = names(result, zone);
            } else if (!reused(each)) {
                Element renamed = Renumber.element(each, ids);
                result = result.with(renamed);
                added.put(Subject.of(each.id()), Subject.of(renamed.id()));
            }
        }
        return result;
    }

    /** What is referred to before what refers to it. */
    private List<Element> inOrder() {
        Map<Id, Element> ordered = new LinkedHashMap<>();
        part.elements().forEach(each -> visit(each, ordered));
        return List.copyOf(ordered.values());
    }

    private void visit(Element element, Map<Id, Element> ordered) {
        element.references().forEach(id -> visit(part.get(id, Element.class), ordered));
        ordered.putIfAbsent(element.id(), element);
    }

    private boolean reused(Element element) {
        boolean wanted = only.isEmpty() || only.contains(Subject.of(element.id()));
        return !wanted && into.find(element.id()).isPresent();
    }

    private Topology names(Topology result, HostedZone zone) {
        HostedZone target = result.zones().stream()
                .filter(here -> here.apex().equals(zone.apex()))
                .findFirst()
                .orElseThrow();
        Map<DomainName, DomainName> fresh = new LinkedHashMap<>();
        for (ZoneEntry entry : Renumber.zone(zone, ids).entries()) {
            HostedZone now = target;
            DomainName owner = fresh.computeIfAbsent(entry.owner(), name -> free(now, name));
            target = target.with(entry.withOwner(owner));
            added.put(Subject.of(zone.id(), entry.owner()), Subject.of(target.id(), owner));
        }
        return result.with(target);
    }

    private static DomainName free(HostedZone zone, DomainName name) {
        if (zone.at(name).isEmpty()) {
            return name;
        }
        boolean apex = name.equals(zone.apex());
        DomainName above = apex ? name : name.parent();
        String label =
                apex ? "copy" : name.isWildcard() ? "copy" : name.labels().getFirst();
        return Stream.iterate(2, next -> next + 1)
                .map(next -> above.child(label + "-" + next))
                .filter(each -> zone.at(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
