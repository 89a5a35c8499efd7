package fingerpost.topology;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a folded group holds, one line for each kind: {@code 3 backends}. */
final class FoldedCounts {
    private FoldedCounts() {}

    static List<String> of(List<GraphNode> boxes) {
        Map<NodeKind, Integer> counts = new EnumMap<>(NodeKind.class);
        boxes.forEach(box -> counts.merge(box.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> counted(each.getKey(), each.getValue()))
                .toList();
    }

    private static String counted(NodeKind kind, int count) {
        return count == 1 ? "1 " + kind.brief() : String.format(Locale.ROOT, "%,d %s", count, kind.plural());
    }
}
