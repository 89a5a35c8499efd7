package fingerpost.ui.design;

import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.document.Point;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of a design as text for the clipboard: a document of its own, so that it can go to another window. */
final class Clippings {
    private Clippings() {}

    /** The selected elements with all that they refer to, and the selected names in their zones. */
    static String of(Document document, Set<Subject> subjects) {
        Topology whole = document.topology();
        Set<Id> wanted = new LinkedHashSet<>();
        Map<Id, Set<Subject>> names = new HashMap<>();
        for (Subject each : subjects) {
            if (each.owner().isPresent()) {
                names.computeIfAbsent(each.element(), _ -> new LinkedHashSet<>())
                        .add(each);
            } else {
                reach(whole, each.element(), wanted);
            }
        }
        Map<Id, Element> kept = new LinkedHashMap<>();
        names.keySet().stream().filter(id -> !wanted.contains(id)).forEach(id -> {
            HostedZone zone = part(whole.get(id, HostedZone.class), names.getOrDefault(id, Set.of()));
            zone.references().forEach(line -> reach(whole, line, wanted));
            kept.put(id, zone);
        });
        whole.elements().stream()
                .filter(element -> wanted.contains(element.id()))
                .forEach(element -> kept.put(element.id(), element));
        Topology part = new Topology("", "", kept);
        return DocumentText.write(new Document(part, positions(document, subjects), "{}"));
    }

    static Document read(String text) throws DocumentProblem {
        return DocumentText.read(text);
    }

    private static void reach(Topology topology, Id id, Set<Id> reached) {
        if (reached.add(id)) {
            topology.get(id, Element.class).references().forEach(each -> reach(topology, each, reached));
        }
    }

    private static HostedZone part(HostedZone zone, Set<Subject> names) {
        List<ZoneEntry> entries = new ArrayList<>();
        for (ZoneEntry entry : zone.entries()) {
            if (names.contains(Subject.of(zone.id(), entry.owner())) || names.contains(Subject.of(zone, entry))) {
                entries.add(entry);
            }
        }
        return zone.withEntries(entries);
    }

    private static Diagram positions(Document document, Set<Subject> subjects) {
        Map<Subject, Point> kept = new HashMap<>();
        for (Subject each : subjects) {
            Point at = document.diagram().positions().get(each.toString());
            if (at != null) {
                kept.put(each, at);
            }
        }
        return Diagram.EMPTY.with(kept);
    }
}
