package fingerpost.behaviour.upstream;

import java.util.List;
import java.util.Optional;

/**
 * Caddy's {@code round_robin}, which begins with the second peer, and where weights differ its {@code weighted_round_robin} (from
 * 2.7): a counter modulo the sum of the weights, over the peers laid out by weight; a peer that is not usable leaves its place to
 * the others by their order.
 */
public final class CaddyTurns implements Algorithm {
    private final List<Peer> peers;
    private final boolean weighted;
    private final long total;
    private long counter;

    public CaddyTurns(List<Peer> peers) {
        this.peers = List.copyOf(peers);
        this.weighted = peers.stream().mapToInt(Peer::weight).distinct().count() > 1;
        this.total = peers.stream().mapToLong(Peer::weight).sum();
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        return weighted ? byWeight(choice) : inTurn(choice);
    }

    private Optional<Peer> inTurn(Choice choice) {
        for (int looks = 0; looks < peers.size(); looks++) {
            Peer peer = peers.get((int) (++counter % peers.size()));
            if (choice.mayTake(peer)) {
                return Optional.of(peer);
            }
        }
        return Optional.empty();
    }

    private Optional<Peer> byWeight(Choice choice) {
        int place = peers.indexOf(ByWeight.at(peers, ++counter % total));
        List<Peer> usable = peers.stream().filter(choice::mayTake).toList();
        return usable.isEmpty() ? Optional.empty() : Optional.of(usable.get(place % usable.size()));
    }

    @Override
    public Algorithm overBackups(List<Peer> backups) {
        return new CaddyTurns(backups);
    }
}
