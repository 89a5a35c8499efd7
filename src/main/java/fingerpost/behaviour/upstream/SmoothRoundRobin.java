package fingerpost.behaviour.upstream;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Smooth weighted round robin: each round every usable peer gains its effective weight, the one with the most is taken (the
 * first of equals) and pays the sum. Weights 5, 1, 1 give {@code a a b a c a a}.
 */
public final class SmoothRoundRobin implements Algorithm {
    private final List<Peer> peers;

    public SmoothRoundRobin(List<Peer> peers) {
        this.peers = List.copyOf(peers);
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        return among(peers.stream().filter(choice::mayTake).toList());
    }

    static Optional<Peer> among(List<Peer> usable) {
        @Nullable Peer best = null;
        int total = 0;
        for (Peer peer : usable) {
            total += peer.accumulate();
            if (best == null || peer.currentWeight() > best.currentWeight()) {
                best = peer;
            }
        }
        if (best != null) {
            best.pay(total);
        }
        return Optional.ofNullable(best);
    }
}
