package fingerpost.behaviour.upstream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * HAProxy's {@code balance source}, {@code uri}, {@code hdr} and {@code hash}: the key's number over a map of the usable servers,
 * dealt out by weight, or on a {@link HaproxyRing}. A request without a key is dealt by round robin.
 */
public final class HaproxyHash implements Algorithm {
    /** What is hashed. */
    public enum Of {
        /** The client's address: its 32-bit words by exclusive or. */
        SOURCE,
        /** The key up to a question mark, by the sdbm function. */
        PATH,
        /** The whole key, by the sdbm function. */
        KEY
    }

    private final List<Peer> peers;
    private final Of of;
    private final Optional<HaproxyRing> ring;
    private final Algorithm fallback;
    private final Map<List<Peer>, Peer[]> maps = new HashMap<>();

    /** By what, and whether on a ring, so that a change of servers moves few keys. */
    public HaproxyHash(List<Peer> peers, Of of, boolean consistent) {
        this.peers = List.copyOf(peers);
        this.of = of;
        this.ring = consistent ? Optional.of(new HaproxyRing(peers)) : Optional.empty();
        this.fallback = new HaproxyRoundRobin(peers);
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        if (of != Of.SOURCE && choice.request().key().isEmpty()) {
            return fallback.choose(choice);
        }
        int hash = hash(choice.request());
        if (ring.isPresent()) {
            return ring.get().at(HaproxyRing.mixed(hash), choice);
        }
        List<Peer> usable = peers.stream().filter(choice::mayTake).toList();
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        Peer[] map = maps.computeIfAbsent(usable, HaproxyHash::map);
        return Optional.of(map[Integer.remainderUnsigned(hash, map.length)]);
    }

    @Override
    public Algorithm overBackups(List<Peer> backups) {
        return new FirstOfBackups(backups);
    }

    private int hash(UpstreamRequest request) {
        return switch (of) {
            case SOURCE -> {
                int[] octets = request.client().octets();
                int hash = 0;
                for (int i = 0; i < octets.length; i += 4) {
                    hash ^= octets[i] << 24 | octets[i + 1] << 16 | octets[i + 2] << 8 | octets[i + 3];
                }
                yield hash;
            }
            case PATH -> sdbm(request.key().split("\\?", 2)[0]);
            case KEY -> sdbm(request.key());
        };
    }

    private static int sdbm(String text) {
        int hash = 0;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (each & 0xff) + (hash << 6) + (hash << 16) - hash;
        }
        return hash;
    }

    /** As many places as the weights make without their common divisor, the heaviest of what is due first. */
    private static Peer[] map(List<Peer> usable) {
        int divisor = usable.stream().mapToInt(Peer::weight).reduce(0, HaproxyHash::divisor);
        int total = usable.stream().mapToInt(Peer::weight).sum() / divisor;
        long[] due = new long[usable.size()];
        List<Peer> map = new ArrayList<>();
        for (int place = 0; place < total; place++) {
            int best = -1;
            long most = 0;
            for (int i = 0; i < due.length; i++) {
                due[i] += usable.get(i).weight() / divisor;
                long parts = (due[i] + total) / total;
                if (best < 0 || parts > most) {
                    most = parts;
                    best = i;
                }
            }
            map.add(usable.get(best));
            due[best] -= total;
        }
        return map.toArray(Peer[]::new);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
