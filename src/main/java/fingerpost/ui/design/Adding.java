package fingerpost.ui.design;

import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import java.util.Map;
import java.util.Optional;

/** Adds what the palette offers, and selects it so that its name can be typed. */
public final class Adding {
    private final Project project;

    public Adding(Project project) {
        this.project = project;
    }

    /**
     * Adds one thing; a record goes into the selected zone, else into the only or first one.
     *
     * @param at where its box goes; empty to leave that to the layout
     */
    public Optional<Subject> add(Item item, Optional<Point> at) {
        if (item.isRecord()) {
            Optional<HostedZone> zone = zone();
            if (zone.isEmpty()) {
                project.say(Notice.refused("A record needs a zone to stand in. Add a zone first."));
            }
            return zone.flatMap(each -> added(each, new FreshRecord(each, project.topology()).of(item), at));
        }
        return added(new FreshElement(project.topology()).of(item), at);
    }

    /** Adds a record to that zone. */
    public Optional<Subject> addTo(Id zone, Item item, Point at) {
        return project.topology()
                .find(zone, HostedZone.class)
                .flatMap(each -> added(each, new FreshRecord(each, project.topology()).of(item), Optional.of(at)));
    }

    private Optional<HostedZone> zone() {
        Topology topology = project.topology();
        return project.selection().stream()
                .flatMap(each -> topology.find(each.element(), HostedZone.class).stream())
                .findFirst()
                .or(() -> topology.zones().stream().findFirst());
    }

    private Optional<Subject> added(HostedZone zone, ZoneEntry entry, Optional<Point> at) {
        return taken(
                "Add " + entry.owner().unicode() + " " + entry.typeName(),
                project.topology().with(zone.with(entry)),
                Subject.of(zone, entry).node(),
                at);
    }

    private Optional<Subject> added(Element element, Optional<Point> at) {
        String name = element instanceof HostedZone ? "zone " + element.label() : Names.of(element);
        return taken("Add " + name, project.topology().with(element), Subject.of(element.id()), at);
    }

    private Optional<Subject> taken(String name, Topology next, Subject subject, Optional<Point> at) {
        boolean done = project.change(name, document -> placed(document.with(next), subject, at));
        if (done) {
            project.reveal(subject);
        }
        return done ? Optional.of(subject) : Optional.empty();
    }

    private static Document placed(Document document, Subject subject, Optional<Point> at) {
        boolean known = document.diagram().positions().containsKey(subject.toString());
        return at.filter(_ -> !known)
                .map(point -> document.with(document.diagram().with(Map.of(subject, point))))
                .orElse(document);
    }
}
