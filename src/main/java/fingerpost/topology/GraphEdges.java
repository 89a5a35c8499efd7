package fingerpost.topology;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Collects the lines of a drawing; those of one kind between the same two boxes become one line with a joined label. */
final class GraphEdges {
    private static final int SHOWN = 3;

    private record Between(Subject from, Subject to, EdgeKind kind) {}

    private record Carried(Subject source, Map<String, Set<String>> wordsByRest) {}

    private final Map<Between, Carried> edges = new LinkedHashMap<>();

    /**
     * Notes one line; a line from a box to itself is not drawn.
     *
     * @param word what differs among lines that are joined: a record type, a location
     * @param rest what follows it and may be shared: TTL, weight, line; may be empty
     */
    void add(Subject from, Subject to, EdgeKind kind, String word, String rest, Subject source) {
        if (!from.equals(to)) {
            edges.computeIfAbsent(new Between(from, to, kind), _ -> new Carried(source, new LinkedHashMap<>()))
                    .wordsByRest
                    .computeIfAbsent(rest, _ -> new LinkedHashSet<>())
                    .add(word);
        }
    }

    List<GraphEdge> list() {
        return edges.entrySet().stream()
                .map(each -> new GraphEdge(
                        each.getKey().from,
                        each.getKey().to,
                        each.getKey().kind,
                        label(each.getValue().wordsByRest),
                        each.getValue().source))
                .toList();
    }

    private static String label(Map<String, Set<String>> wordsByRest) {
        StringJoiner label = new StringJoiner("; ");
        wordsByRest.forEach((rest, words) -> label.add((several(words) + " " + rest).strip()));
        return label.toString();
    }

    private static String several(Set<String> words) {
        String shown = String.join(", ", words.stream().limit(SHOWN).toList());
        return words.size() <= SHOWN ? shown : shown + " and " + (words.size() - SHOWN) + " more";
    }
}
