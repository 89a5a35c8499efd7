package fingerpost.export.haproxy;

import java.util.List;
import java.util.Set;

/**
 * A section of a configuration: {@code frontend port-80} and its lines.
 *
 * @param head its keyword and, where it has one, its name
 */
public record Section(Line head, List<Node> nodes) {
    /** The words that begin a section; no other line of ours begins with one. */
    static final Set<String> KEYWORDS = Set.of("global", "defaults", "resolvers", "frontend", "backend");

    public Section {
        nodes = List.copyOf(nodes);
        if (!KEYWORDS.contains(head.words().getFirst())
                || nodes.stream()
                        .anyMatch(node -> node instanceof Line line
                                && KEYWORDS.contains(line.words().getFirst()))) {
            throw new IllegalArgumentException("A section begins with one of " + KEYWORDS + ", and only there.");
        }
    }

    static Section of(String keyword, List<? extends Node> nodes) {
        return new Section(Line.of(keyword), List.copyOf(nodes));
    }

    static Section of(String keyword, String name, List<? extends Node> nodes) {
        return new Section(Line.of(keyword, name), List.copyOf(nodes));
    }
}
