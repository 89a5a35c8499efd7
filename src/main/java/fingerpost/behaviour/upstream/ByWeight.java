package fingerpost.behaviour.upstream;

import java.util.List;

/** Peers laid out one behind another, each as long as its weight. */
final class ByWeight {
    private ByWeight() {}

    /** The peer at that place, from 0 to below the sum of the weights. */
    static Peer at(List<Peer> peers, long place) {
        long left = place;
        int i = 0;
        while (left >= peers.get(i).weight()) {
            left -= peers.get(i).weight();
            i++;
        }
        return peers.get(i);
    }
}
