package fingerpost.behaviour.upstream;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** Caddy's ways by the dice, none of which looks at weights: every usable peer is drawn alike. */
public final class CaddyRandom implements Algorithm {
    /** From whom it draws. */
    public enum Among {
        /** {@code random}: all. */
        ALL,
        /** {@code random_choose 2}: the one of two with fewer requests. */
        TWO,
        /** {@code least_conn}: those with the fewest requests. */
        LEAST
    }

    private final List<Peer> peers;
    private final Among among;
    private final IntUnaryOperator dice;

    /**
     * Over these peers.
     *
     * @param dice a number from 0 to below its argument, every one equally likely
     */
    public CaddyRandom(List<Peer> peers, Among among, IntUnaryOperator dice) {
        this.peers = List.copyOf(peers);
        this.among = among;
        this.dice = dice;
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        List<Peer> usable = peers.stream().filter(choice::mayTake).toList();
        return switch (among) {
            case ALL -> drawn(usable);
            case TWO -> drawn(least(two(usable)));
            case LEAST -> drawn(least(usable));
        };
    }

    private Optional<Peer> drawn(List<Peer> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(dice.applyAsInt(from.size())));
    }

    private List<Peer> two(List<Peer> usable) {
        if (usable.size() < 3) {
            return usable;
        }
        int first = dice.applyAsInt(usable.size());
        int second = dice.applyAsInt(usable.size() - 1);
        return Stream.of(first, second < first ? second : second + 1)
                .map(usable::get)
                .toList();
    }

    private static List<Peer> least(List<Peer> from) {
        int fewest = from.stream()
                .map(Peer::connections)
                .min(Comparator.naturalOrder())
                .orElse(0);
        return from.stream().filter(peer -> peer.connections() == fewest).toList();
    }

    @Override
    public Algorithm overBackups(List<Peer> backups) {
        return new CaddyRandom(backups, among, dice);
    }
}
