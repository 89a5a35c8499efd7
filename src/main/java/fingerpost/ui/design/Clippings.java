package fingerpost.ui.design;

import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.document.Point;
import fingerpost.topology.Element;
import fingerpost.topology.Group;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Present;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a design as text for the clipboard: a document of its own, so that it can go to another window.
 *
 * <p>It holds what is referred to as well; what was selected is what has a position in it.
 */
record Clippings(Document document, Set<Subject> selected) {
    static Clippings of(Document whole, Set<Subject> selected) {
        Topology topology = whole.topology();
        Set<Id> reached = new LinkedHashSet<>();
        selected.forEach(each -> reach(topology, each.element(), reached));
        Map<Id, Element> kept = new LinkedHashMap<>();
        topology.elements().stream()
                .filter(element -> reached.contains(element.id()))
                .forEach(element -> kept.put(element.id(), trimmed(element, selected)));
        Map<Subject, Point> points = new HashMap<>();
        for (Subject each : selected) {
            points.put(
                    each.node(),
                    whole.diagram().positions().getOrDefault(each.node().toString(), new Point(0, 0)));
        }
        return new Clippings(
                new Document(
                        new Topology("", "", kept),
                        Diagram.EMPTY.with(points).grouped(groups(whole.diagram(), selected)),
                        "{}"),
                Set.copyOf(selected));
    }

    /** Those of which everything is selected. */
    private static List<Group> groups(Diagram diagram, Set<Subject> selected) {
        return diagram.groups().stream()
                .filter(group -> group.members().stream().map(Subject::of).allMatch(selected::contains))
                .toList();
    }

    /** The same groups around those copies, in that drawing. */
    Diagram grouped(Diagram diagram, Topology topology, Map<Subject, Subject> copies) {
        Diagram all = diagram;
        for (Group group : document.diagram().groups()) {
            Set<Id> members = group.members().stream()
                    .flatMap(id -> Stream.ofNullable(copies.get(Subject.of(id))))
                    .map(Subject::element)
                    .collect(Collectors.toSet());
            if (!members.isEmpty()) {
                List<Group> groups = new ArrayList<>(all.groups());
                groups.add(new Group(all.free(group.id(), topology), group.kind(), group.name(), members));
                all = all.grouped(groups);
            }
        }
        return all;
    }

    /** What the text holds; all elements where it does not say which are meant. */
    static Clippings read(String text) throws DocumentProblem {
        Document document = DocumentText.read(text);
        Set<Subject> placed = document.diagram().positions().keySet().stream()
                .map(Subject::parse)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Subject> selected = Present.in(document.topology(), placed);
        if (selected.isEmpty()) {
            document.topology().elements().forEach(each -> selected.add(Subject.of(each.id())));
        }
        return new Clippings(document, selected);
    }

    String text() {
        return DocumentText.write(document);
    }

    private static void reach(Topology topology, Id id, Set<Id> reached) {
        if (reached.add(id)) {
            topology.get(id, Element.class).references().forEach(each -> reach(topology, each, reached));
        }
    }

    /** A zone of which only names are selected holds no others. */
    private static Element trimmed(Element element, Set<Subject> selected) {
        if (!(element instanceof HostedZone zone) || selected.contains(Subject.of(zone.id()))) {
            return element;
        }
        return zone.withEntries(List.copyOf(zone.entries().stream()
                .filter(entry -> selected.contains(Subject.of(zone.id(), entry.owner()))
                        || selected.contains(Subject.of(zone, entry)))
                .toList()));
    }
}
