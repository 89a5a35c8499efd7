package fingerpost.behaviour.upstream;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Caddy's {@code ip_hash}, {@code uri_hash} and {@code header}: of the usable peers the one for which the hash of the key and its
 * address is highest (rendezvous hashing, with FNV-1a of 32 bits in 2.6; other releases hash otherwise and so place keys elsewhere,
 * as evenly). Weights do not count; a request without a key is sent to any peer by the dice.
 */
public final class CaddyHash implements Algorithm {
    private static final int START = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private final List<Peer> peers;
    private final boolean ofClient;
    private final Algorithm fallback;
    private final IntUnaryOperator dice;

    /**
     * Over these peers.
     *
     * @param ofClient whether the client's address is the key
     * @param dice a number from 0 to below its argument, every one equally likely
     */
    public CaddyHash(List<Peer> peers, boolean ofClient, IntUnaryOperator dice) {
        this.peers = List.copyOf(peers);
        this.ofClient = ofClient;
        this.fallback = new CaddyRandom(peers, CaddyRandom.Among.ALL, dice);
        this.dice = dice;
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        String key = ofClient
                ? choice.request().client().toString()
                : choice.request().key();
        if (key.isEmpty()) {
            return fallback.choose(choice);
        }
        return peers.stream()
                .filter(choice::mayTake)
                .max(Comparator.comparingLong(peer -> Integer.toUnsignedLong(hash(key + peer.server()))));
    }

    private static int hash(String text) {
        int hash = START;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * PRIME;
        }
        return hash;
    }

    @Override
    public Algorithm overBackups(List<Peer> backups) {
        return new CaddyHash(backups, ofClient, dice);
    }
}
