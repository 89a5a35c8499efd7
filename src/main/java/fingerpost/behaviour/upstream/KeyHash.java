package fingerpost.behaviour.upstream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * {@code hash KEY}: 15 bits of the CRC-32 of the key, as Cache::Memcached has it, over the peers laid out by weight. Where
 * the peer found is not usable it adds the hash of the number of the try and the key, 20 times for one request, then turns to round robin.
 */
public final class KeyHash implements Algorithm {
    private final List<Peer> peers;
    private final int totalWeight;
    private final Algorithm fallback;

    public KeyHash(List<Peer> peers) {
        this.peers = List.copyOf(peers);
        this.totalWeight = peers.stream().mapToInt(Peer::weight).sum();
        this.fallback = new SmoothRoundRobin(peers);
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        String key = choice.request().key();
        if (peers.size() < 2 || key.isEmpty()) {
            return fallback.choose(choice);
        }
        Trail trail = choice.trail();
        while (!trail.isOver()) {
            String rehashed = trail.steps() == 0 ? key : trail.steps() + key;
            trail.step(trail.hash(0) + ((crc(rehashed) >>> 16) & 0x7fff));
            Peer peer = ByWeight.at(peers, trail.hash(0) % totalWeight);
            if (choice.mayTake(peer)) {
                return Optional.of(peer);
            }
            trail.lookedInVain();
        }
        return fallback.choose(choice);
    }

    static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
