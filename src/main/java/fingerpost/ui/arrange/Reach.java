package fingerpost.ui.arrange;

import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What else of a drawing is meant beside what is selected. */
public enum Reach {
    /** All from which the lines lead there: for a name, all names that are aliases of it, and who asks for them. */
    UPSTREAM,
    /** All to which the lines lead from there: for a name, its chain of aliases down to the servers. */
    DOWNSTREAM,
    /** All that hangs together with it by lines, in whatever direction they point. */
    CONNECTED,
    /** All of the same kinds. */
    SAME_KIND,
    /** All that is not selected, and nothing of what is. */
    OTHERS;

    /** What is selected after that; boxes only. A zone stands for its names as well. */
    Set<Subject> from(TopologyGraph graph, Collection<Subject> selected) {
        Set<Subject> chosen = new LinkedHashSet<>();
        selected.forEach(each -> chosen.add(each.node()));
        return switch (this) {
            case UPSTREAM -> along(graph, chosen, true, false);
            case DOWNSTREAM -> along(graph, chosen, false, true);
            case CONNECTED -> along(graph, chosen, true, true);
            case SAME_KIND -> alike(graph, chosen);
            case OTHERS -> others(graph, chosen);
        };
    }

    private static Set<Subject> along(TopologyGraph graph, Set<Subject> chosen, boolean back, boolean forth) {
        Map<Subject, List<Subject>> next = new HashMap<>();
        for (GraphEdge edge : graph.edges()) {
            if (back) {
                next.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge.from());
            }
            if (forth) {
                next.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge.to());
            }
        }
        Set<Subject> reached = new LinkedHashSet<>(chosen);
        Deque<Subject> waiting = new ArrayDeque<>(chosen);
        Nesting nesting = Nesting.of(graph);
        for (GraphNode node : graph.nodes()) {
            if (nesting.isIn(node.subject(), chosen)) {
                waiting.add(node.subject());
            }
        }
        while (!waiting.isEmpty()) {
            for (Subject each : next.getOrDefault(waiting.remove(), List.of())) {
                if (reached.add(each)) {
                    waiting.add(each);
                }
            }
        }
        return reached;
    }

    private static Set<Subject> alike(TopologyGraph graph, Set<Subject> chosen) {
        Set<NodeKind> kinds = new LinkedHashSet<>();
        graph.nodes().stream().filter(node -> chosen.contains(node.subject())).forEach(node -> kinds.add(node.kind()));
        Set<Subject> alike = new LinkedHashSet<>(chosen);
        graph.nodes().stream().filter(node -> kinds.contains(node.kind())).forEach(node -> alike.add(node.subject()));
        return alike;
    }

    /** A zone of which a name is selected is not among the others, and a zone goes with its names. */
    private static Set<Subject> others(TopologyGraph graph, Set<Subject> chosen) {
        Set<Subject> touched = new LinkedHashSet<>(chosen);
        Nesting nesting = Nesting.of(graph);
        chosen.forEach(each -> touched.addAll(nesting.around(each)));
        Set<Subject> others = new LinkedHashSet<>();
        for (GraphNode node : graph.nodes()) {
            if (!touched.contains(node.subject()) && !nesting.isIn(node.subject(), chosen)) {
                others.add(node.subject());
            }
        }
        return others;
    }
}
