package fingerpost.document;

import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The drawing in a document: one line for each box, so that moving or pinning one changes one line. */
final class DiagramForm {
    private DiagramForm() {}

    static Json write(Diagram diagram) {
        Writing positions = new Writing();
        diagram.positions()
                .forEach((subject, point) ->
                        positions.put(subject, Writing.flatList(List.of(point.x(), point.y()), Numbers::of)));
        return new Writing()
                .put("positions", positions.block())
                .listIfAny("pinned", diagram.pinned(), Writing::textOf)
                .listIfAny("folded", diagram.folded(), Writing::textOf)
                .listIfAny("groups", diagram.groups(), DiagramForm::write)
                .block();
    }

    private static Json write(Group group) {
        return new Writing()
                .text("id", group.id())
                .text("kind", Source.wordOf(group.kind()))
                .text("name", group.name())
                .texts("members", group.members())
                .flat();
    }

    static Diagram read(Source source, Topology topology) {
        TreeMap<String, Point> positions = new TreeMap<>();
        source.find("positions")
                .ifPresent(all -> all.members().forEach((subject, point) -> positions.put(subject, point(point))));
        List<Group> groups = source.list("groups", each -> group(each, topology));
        Diagram plain = new Diagram(
                positions,
                Set.copyOf(source.list("pinned", Source::text)),
                Set.copyOf(source.list("folded", Source::text)));
        return source.find("groups")
                .map(all -> all.made(() -> plain.grouped(groups)))
                .orElse(plain);
    }

    private static Group group(Source source, Topology topology) {
        Source id = source.field("id");
        Id own = id.as(Id::of);
        if (topology.find(own).isPresent()) {
            throw id.refused("The id " + own + " is that of an element; a group needs one of its own.");
        }
        GroupKind kind = source.field("kind").word(GroupKind.class);
        String name = source.field("name").text();
        Set<Id> members = new TreeSet<>(source.list("members", member -> member(member, topology)));
        return source.made(() -> new Group(own, kind, name, members));
    }

    private static Id member(Source source, Topology topology) {
        Id id = source.as(Id::of);
        Element element = topology.find(id)
                .orElseThrow(() -> source.refused("There is no element " + id + " that could be in the group."));
        if (!Group.holds(element)) {
            throw source.refused("The " + ElementKind.of(element).word() + " " + id
                    + " cannot be in a group; only zones and boxes can.");
        }
        return id;
    }

    private static Point point(Source source) {
        List<Source> two = source.items();
        if (two.size() != 2) {
            throw source.refused("A position is two numbers, from the left and from the top.");
        }
        double x = two.get(0).decimal().doubleValue();
        double y = two.get(1).decimal().doubleValue();
        return source.made(() -> new Point(x, y));
    }
}
