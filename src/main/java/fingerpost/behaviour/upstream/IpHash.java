package fingerpost.behaviour.upstream;

import java.util.List;
import java.util.Optional;

/**
 * {@code ip_hash}: the first three octets of an IPv4 address, or all of an IPv6 one, are hashed and the peers laid out by
 * weight. Where the peer found is not usable it hashes on, 20 times for one request, then turns to round robin.
 */
public final class IpHash implements Algorithm {
    private static final int START = 89;

    private final List<Peer> peers;
    private final int totalWeight;
    private final Algorithm fallback;

    public IpHash(List<Peer> peers) {
        this.peers = List.copyOf(peers);
        this.totalWeight = peers.stream().mapToInt(Peer::weight).sum();
        this.fallback = new SmoothRoundRobin(peers);
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        if (peers.size() < 2) {
            return fallback.choose(choice);
        }
        int[] octets = choice.request().client().octets();
        int used = octets.length == 4 ? 3 : octets.length;
        Trail trail = choice.trail();
        while (!trail.isOver()) {
            long hash = trail.hash(START);
            for (int i = 0; i < used; i++) {
                hash = (hash * 113 + octets[i]) % 6271;
            }
            trail.step(hash);
            Peer peer = ByWeight.at(peers, hash % totalWeight);
            if (choice.mayTake(peer)) {
                return Optional.of(peer);
            }
            trail.lookedInVain();
        }
        return fallback.choose(choice);
    }
}
