package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The networks of all lines of one policy as a binary tree over their bits, so that the longest one is found in as many
 * steps as an address has bits.
 */
final class LineNetworks {
    /** A network and the line (by its place in the policy) that it belongs to. */
    record Entry(IpNetwork network, int line) {}

    /**
     * What holds an asker.
     *
     * @param holding the networks that hold it, the longest first
     * @param scope the shortest prefix of the asker's network for which all this is the same
     */
    record Match(List<Entry> holding, int scope) {}

    private static final class Node {
        private final @Nullable Node[] next = new Node[2];
        private @Nullable Entry entry;

        private boolean isLeaf() {
            return next[0] == null && next[1] == null;
        }
    }

    private final Node v4 = new Node();
    private final Node v6 = new Node();

    /** Adds a network; of two lines that name the same one, the first keeps it. */
    void add(IpNetwork network, int line) {
        Node node = root(network.address());
        for (int i = 0; i < network.prefix(); i++) {
            int bit = network.address().bit(i) ? 1 : 0;
            Node below = node.next[bit];
            if (below == null) {
                below = new Node();
                node.next[bit] = below;
            }
            node = below;
        }
        if (node.entry == null) {
            node.entry = new Entry(network, line);
        }
    }

    /** What holds the whole of that network. */
    Match match(IpNetwork asker) {
        List<Entry> holding = new ArrayList<>();
        Node node = root(asker.address());
        int depth = 0;
        while (true) {
            Entry entry = node.entry;
            if (entry != null) {
                holding.addFirst(entry);
            }
            if (node.isLeaf() || depth == asker.prefix()) {
                return new Match(holding, depth);
            }
            Node below = node.next[asker.address().bit(depth) ? 1 : 0];
            depth++;
            if (below == null) {
                return new Match(holding, depth);
            }
            node = below;
        }
    }

    private Node root(IpAddress address) {
        return address.bits() == 32 ? v4 : v6;
    }
}
