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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything in a design that can be found.
 *
 * @param all elements in the person's order, each zone followed by its entries
 * @param boxes what is drawn
 */
record Things(List<Thing> all, Set<Subject> boxes) {
    static final Things NONE = new Things(List.of(), Set.of());

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
        return new Things(all, boxes);
    }

    private static boolean isMeantToBeUsed(Element element) {
        return switch (ElementKind.of(element)) {
            case PROXY, SERVICE, BACKEND, ROUTER, ENDPOINT, CERTIFICATE, LINE, RESOLVER -> true;
            case ZONE, REGISTRY, CLIENTS, SCENARIO -> false;
        };
    }

    /** Elements and names, whether drawn or not: what a count means by all. */
    int count() {
        Set<Subject> nodes = new HashSet<>();
        all.forEach(each -> nodes.add(each.subject().node()));
        return nodes.size();
    }

    List<Thing> where(Term term, Seen seen) {
        return all.stream().filter(each -> term.holds(each, seen)).toList();
    }

    /** Every word that some thing has for that key, once. */
    Stream<String> words(Key key) {
        Set<String> words = new LinkedHashSet<>();
        all.forEach(each -> words.addAll(each.words(key)));
        return words.stream();
    }
}
