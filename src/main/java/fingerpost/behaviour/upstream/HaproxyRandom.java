package fingerpost.behaviour.upstream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * HAProxy's {@code balance random(2)}: two draws on the {@link HaproxyRing}, of which the one with fewer connections over weight
 * is taken, and of equals the one that got fewer requests over weight this second and the last.
 */
public final class HaproxyRandom implements Algorithm {
    private static final int HALF = 1 << 16;

    private static final class Rate {
        private long second;
        private long before;
        private long now;

        private void roll(long to) {
            if (to != second) {
                before = to == second + 1 ? now : 0;
                now = 0;
                second = to;
            }
        }
    }

    private final HaproxyRing ring;
    private final IntUnaryOperator dice;
    private final Map<Peer, Rate> rates = new HashMap<>();

    /**
     * Over these peers.
     *
     * @param dice a number from 0 to below its argument, every one equally likely
     */
    public HaproxyRandom(List<Peer> peers, IntUnaryOperator dice) {
        this.ring = new HaproxyRing(peers);
        this.dice = dice;
        peers.forEach(peer -> rates.put(peer, new Rate()));
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        Optional<Peer> first = draw(choice);
        Optional<Peer> second = draw(choice);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Peer taken = isWorse(second.get(), first.get(), choice.now()) ? first.get() : second.get();
        rate(taken, choice.now()).now++;
        return Optional.of(taken);
    }

    @Override
    public Algorithm overBackups(List<Peer> backups) {
        return new FirstOfBackups(backups);
    }

    private Optional<Peer> draw(Choice choice) {
        return ring.at(dice.applyAsInt(HALF) << 16 | dice.applyAsInt(HALF), choice);
    }

    private boolean isWorse(Peer one, Peer other, long now) {
        int order = LeastConnections.byLoad(one, other);
        return order > 0 || (order == 0 && requests(one, now) * other.weight() > requests(other, now) * one.weight());
    }

    private long requests(Peer peer, long now) {
        Rate rate = rate(peer, now);
        return rate.now + rate.before;
    }

    private Rate rate(Peer peer, long now) {
        Rate rate = rates.computeIfAbsent(peer, any -> new Rate());
        rate.roll(now);
        return rate;
    }
}
