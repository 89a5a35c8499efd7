package fingerpost.layout;

/** Which boxes hang together over lines (disjoint sets with path halving). */
final class Joined {
    private final int[] root;
    private final int[] size;
    private int largest;

    Joined(int boxes) {
        root = new int[boxes];
        size = new int[boxes];
        for (int i = 0; i < boxes; i++) {
            root[i] = i;
            size[i] = 1;
        }
        largest = Math.min(1, boxes);
    }

    void join(int one, int other) {
        int from = rootOf(one);
        int to = rootOf(other);
        if (from != to) {
            root[from] = to;
            size[to] += size[from];
            largest = Math.max(largest, size[to]);
        }
    }

    /** The same number for all that hang together. */
    int rootOf(int box) {
        int at = box;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** How many boxes hang together at most. */
    int largest() {
        return largest;
    }
}
