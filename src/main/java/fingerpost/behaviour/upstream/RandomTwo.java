package fingerpost.behaviour.upstream;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * {@code random two least_conn}: two different peers are drawn by weight, the one with fewer connections over weight is
 * taken; after 20 vain draws of one request, round robin.
 */
public final class RandomTwo implements Algorithm {
    private final List<Peer> peers;
    private final int totalWeight;
    private final IntUnaryOperator dice;
    private final Algorithm fallback;

    /**
     * Over these peers.
     *
     * @param dice a number from 0 to below its argument, every one equally likely
     */
    public RandomTwo(List<Peer> peers, IntUnaryOperator dice) {
        this.peers = List.copyOf(peers);
        this.totalWeight = peers.stream().mapToInt(Peer::weight).sum();
        this.dice = dice;
        this.fallback = new SmoothRoundRobin(peers);
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        if (peers.size() < 2) {
            return fallback.choose(choice);
        }
        @Nullable Peer first = null;
        Trail trail = choice.trail();
        while (!trail.isOver()) {
            Peer drawn = ByWeight.at(peers, dice.applyAsInt(totalWeight));
            if (drawn != first && choice.mayTake(drawn)) {
                if (first != null) {
                    return Optional.of(LeastConnections.byLoad(drawn, first) > 0 ? first : drawn);
                }
                first = drawn;
            }
            trail.lookedInVain();
        }
        return fallback.choose(choice);
    }
}
