package fingerpost.ui.canvas;

import fingerpost.picture.Badge;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of names, said at the zones into which they are folded. */
final class Folding {
    private Folding() {}

    /** The worst tag of the names of a folded zone, and how many others are as bad. */
    static Map<Subject, Tag> tags(FoldedGraph graph, Map<Subject, Tag> tags) {
        Map<Subject, List<Tag>> inside = new LinkedHashMap<>();
        Map<Subject, Tag> shown = new LinkedHashMap<>();
        tags.forEach((subject, tag) -> {
            if (graph.hides(subject)) {
                inside.computeIfAbsent(graph.shown(subject), _ -> new ArrayList<>())
                        .add(tag);
            } else {
                shown.put(subject, tag);
            }
        });
        inside.forEach((zone, all) -> shown.merge(zone, worst(all), (own, other) -> worst(List.of(own, other))));
        return Collections.unmodifiableMap(shown);
    }

    private static Tag worst(List<Tag> tags) {
        Tag worst = tags.getFirst();
        for (Tag each : tags) {
            if (each.mood().weight() > worst.mood().weight()) {
                worst = each;
            }
        }
        Tag.Mood mood = worst.mood();
        long same = tags.stream().filter(each -> each.mood() == mood).count();
        return same == 1 ? worst : new Tag(mood, worst.sign(), same + " \u00d7 " + worst.word(), worst.reason());
    }

    /** The worst that was found at each box, and in each group. */
    static Map<Subject, Badge> badges(FoldedGraph graph, Map<Subject, Badge> badges) {
        if (badges.isEmpty()) {
            return Map.of();
        }
        Map<Subject, Badge> shown = new HashMap<>();
        badges.forEach((subject, badge) -> shown.merge(graph.shown(subject), badge, Folding::worse));
        Set<Subject> groups = graph.graph().nodes().stream()
                .filter(node -> node.kind().isGroup())
                .map(GraphNode::subject)
                .collect(Collectors.toSet());
        if (!groups.isEmpty()) {
            Nesting nesting = Nesting.of(graph.graph());
            Map.copyOf(shown)
                    .forEach((subject, badge) -> nesting.around(subject).stream()
                            .filter(groups::contains)
                            .forEach(group -> shown.merge(group, badge, Folding::worse)));
        }
        return shown;
    }

    private static Badge worse(Badge one, Badge other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The boxes of a walk that are shown, each once in a row. */
    static List<Subject> path(FoldedGraph graph, List<Subject> steps) {
        List<Subject> path = new ArrayList<>();
        for (Subject step : steps) {
            Subject shown = graph.shown(step);
            boolean again =
                    graph.hides(step) && !path.isEmpty() && path.getLast().equals(shown);
            if (!again) {
                path.add(shown);
            }
        }
        return path;
    }

    static Optional<Set<Subject>> boxes(FoldedGraph graph, Optional<Set<Subject>> places) {
        return places.map(all -> all.stream().map(graph::shown).collect(Collectors.toUnmodifiableSet()));
    }

    static Stream stream(FoldedGraph graph, Stream whole) {
        return new Stream(
                graph.sums(whole.parts()), graph.sums(whole.before()), tags(graph, whole.tags()), whole.phase());
    }
}
