package fingerpost.ui.design;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.topology.connect.Connect;
import fingerpost.topology.connect.Connecting;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
                project.say(Notice.refused(Speech.of("A record needs a zone to stand in. Add a zone first.")));
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

    /**
     * Adds a record of that name that leads there; says in the status bar why where it cannot.
     *
     * @param owner below the zone's apex, or absolute
     * @param data as {@link FreshRecord#of(Item, DomainName, String)} takes it
     */
    public Optional<Subject> addTo(HostedZone zone, Item item, String owner, String data) {
        try {
            DomainName name = owner.equals("@") ? zone.apex() : DomainName.of(owner, zone.apex());
            return added(zone, new FreshRecord(zone, project.topology()).of(item, name, data), Optional.empty());
        } catch (IllegalArgumentException refused) {
            project.say(Notice.refused(Reason.of(refused)));
            return Optional.empty();
        }
    }

    /** A name that the zone does not have yet, for a record of that kind. */
    public DomainName freshOwner(HostedZone zone, Item item) {
        return new FreshRecord(zone, project.topology()).owner(item);
    }

    /** What can stand at the end of a line from that box, once it is added. */
    public List<Item> connectable(Subject from) {
        FreshElement fresh = new FreshElement(project.topology());
        return Stream.of(Item.values())
                .filter(item -> !item.isRecord())
                .filter(item -> {
                    Element element = fresh.of(item);
                    return Connect.between(project.topology().with(element), from, Subject.of(element.id()))
                            instanceof Connecting.Offers;
                })
                .toList();
    }

    /** The zone that a record would go into: the selected one, else the only or first one. */
    public Optional<HostedZone> zone() {
        Topology topology = project.topology();
        return project.selection().stream()
                .flatMap(each -> topology.find(each.element(), HostedZone.class).stream())
                .findFirst()
                .or(() -> topology.zones().stream().findFirst());
    }

    private Optional<Subject> added(HostedZone zone, ZoneEntry entry, Optional<Point> at) {
        return taken(
                Speech.of("Add {0}", entry.owner().unicode() + " " + entry.typeName()),
                project.topology().with(zone.with(entry)),
                Subject.of(zone, entry).node(),
                at);
    }

    private Optional<Subject> added(Element element, Optional<Point> at) {
        String name = element instanceof HostedZone ? Speech.of("zone") + " " + element.label() : Names.of(element);
        return taken(Speech.of("Add {0}", name), project.topology().with(element), Subject.of(element.id()), at);
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
