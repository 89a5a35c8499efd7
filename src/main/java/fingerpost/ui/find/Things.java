package fingerpost.ui.find;

import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything in a design that can be found.
 *
 * @param all elements in the person's order, each zone followed by its entries
 * @param boxes what is drawn
 * @param count how many elements and names there are, whether drawn or not
 */
record Things(List<Thing> all, Set<Subject> boxes, int count) {
    static final Things NONE = new Things(List.of(), Set.of(), 0);

    static Things of(Topology topology) {
        TopologyGraph graph = TopologyGraph.of(topology);
        Set<Id> used = new HashSet<>();
        topology.elements().forEach(each -> used.addAll(each.references()));
        graph.edges().stream().map(GraphEdge::to).map(Subject::element).forEach(used::add);
        Set<Subject> boxes = new HashSet<>();
        graph.nodes().forEach(node -> boxes.add(node.subject()));
        List<Thing> all = new ArrayList<>();
        for (Element each : topology.elements()) {
            all.add(ElementFacts.of(each, isMeantToBeUsed(each) && !used.contains(each.id())));
            if (each instanceof HostedZone zone) {
                zone.entries().forEach(entry -> all.add(EntryFacts.of(zone, entry)));
            }
        }
        Set<Subject> nodes = new HashSet<>();
        all.forEach(each -> nodes.add(each.subject().node()));
        return new Things(all, boxes, nodes.size());
    }

    private static boolean isMeantToBeUsed(Element element) {
        return switch (ElementKind.of(element)) {
            case PROXY, SERVICE, BACKEND, ROUTER, ENDPOINT, CERTIFICATE, LINE, RESOLVER -> true;
            case ZONE, REGISTRY, CLIENTS, SCENARIO -> false;
        };
    }

    List<Thing> where(Term term, Seen seen) {
        return all.stream().filter(each -> term.holds(each, seen)).toList();
    }

    /** Every word that some thing has for that key. */
    Stream<String> words(Key key) {
        return all.stream().flatMap(each -> each.words(key).stream());
    }
}
