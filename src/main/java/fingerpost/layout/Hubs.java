package fingerpost.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The few boxes by which everything hangs together, such as the name servers, the resolver or the content network of a hosting
 * company: without them a large drawing falls into the many small ones that a person has in mind.
 */
final class Hubs {
    /** So many different neighbours make a box worth setting apart. */
    private static final int MANY = 8;
    /** A graph has come apart once its largest piece is that part of it. */
    private static final int PIECES = 8;
    /** Nobody loses the overview of so many. */
    private static final int SMALL = 24;

    private Hubs() {}

    /** Their indices; empty where the graph hangs together without them as well. */
    static BitSet of(Flat graph) {
        int n = graph.boxes().size();
        List<Set<Integer>> neighbours = neighbours(graph);
        BitSet hubs = new BitSet(n);
        int largest = largest(graph, hubs);
        int wanted = Math.max(SMALL, n / PIECES);
        while (largest > wanted) {
            int next = -1;
            int most = MANY - 1;
            for (int i = 0; i < n; i++) {
                if (!hubs.get(i) && neighbours.get(i).size() > most) {
                    next = i;
                    most = neighbours.get(i).size();
                }
            }
            if (next < 0) {
                break;
            }
            hubs.set(next);
            for (int other : neighbours.get(next)) {
                neighbours.get(other).remove(next);
            }
            neighbours.get(next).clear();
            largest = largest(graph, hubs);
        }
        return largest > wanted && largest > n / 2 ? new BitSet() : hubs;
    }

    private static List<Set<Integer>> neighbours(Flat graph) {
        List<Set<Integer>> all = new ArrayList<>();
        graph.boxes().forEach(_ -> all.add(new HashSet<>()));
        for (Flat.Line line : graph.lines()) {
            all.get(line.from()).add(line.to());
            all.get(line.to()).add(line.from());
        }
        return all;
    }

    private static int largest(Flat graph, BitSet without) {
        Joined joined = new Joined(graph.boxes().size());
        for (Flat.Line line : graph.lines()) {
            if (!without.get(line.from()) && !without.get(line.to())) {
                joined.join(line.from(), line.to());
            }
        }
        return joined.largest();
    }
}
