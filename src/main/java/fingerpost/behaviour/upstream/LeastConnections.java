package fingerpost.behaviour.upstream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code least_conn}: the fewest connections over weight; among several, smooth weighted round robin. */
public final class LeastConnections implements Algorithm {
    private final List<Peer> peers;

    public LeastConnections(List<Peer> peers) {
        this.peers = List.copyOf(peers);
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        List<Peer> best = new ArrayList<>();
        for (Peer peer : peers) {
            if (choice.mayTake(peer)) {
                int order = best.isEmpty() ? -1 : byLoad(peer, best.getFirst());
                if (order < 0) {
                    best.clear();
                }
                if (order <= 0) {
                    best.add(peer);
                }
            }
        }
        return best.size() == 1 ? Optional.of(best.getFirst()) : SmoothRoundRobin.among(best);
    }

    @Override
    public Algorithm overBackups(List<Peer> backups) {
        return new LeastConnections(backups);
    }

    static int byLoad(Peer one, Peer other) {
        return Long.compare((long) one.connections() * other.weight(), (long) other.connections() * one.weight());
    }
}
