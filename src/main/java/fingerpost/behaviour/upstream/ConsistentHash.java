package fingerpost.behaviour.upstream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * {@code hash KEY consistent}: a ring of 160 points for each unit of weight, each the CRC-32 of host, a zero octet, port
 * and the point before (little-endian), as Cache::Memcached::Fast has it. A request goes to the first point at or behind
 * the CRC-32 of its key; from a server that is not usable it walks on point by point, 20 times for one request, then turns to round robin.
 */
public final class ConsistentHash implements Algorithm {
    private static final int POINTS_PER_WEIGHT = 160;

    private record Point(long hash, Peer peer) {}

    private final List<Peer> peers;
    private final List<Point> ring;
    private final Algorithm fallback;

    public ConsistentHash(List<Peer> peers) {
        this.peers = List.copyOf(peers);
        this.fallback = new SmoothRoundRobin(peers);
        List<Point> points = new ArrayList<>();
        peers.forEach(peer -> addPoints(peer, points));
        points.sort(Comparator.comparingLong(Point::hash));
        this.ring = new ArrayList<>();
        for (Point point : points) {
            if (ring.isEmpty() || ring.getLast().hash != point.hash) {
                ring.add(point);
            }
        }
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        String key = choice.request().key();
        if (peers.size() < 2 || key.isEmpty()) {
            return fallback.choose(choice);
        }
        Trail trail = choice.trail();
        int place = firstAtOrBehind(KeyHash.crc(key));
        while (!trail.isOver()) {
            Peer peer = ring.get((place + trail.steps()) % ring.size()).peer;
            if (choice.mayTake(peer)) {
                return SmoothRoundRobin.among(List.of(peer));
            }
            trail.step(place);
            trail.lookedInVain();
        }
        return fallback.choose(choice);
    }

    private int firstAtOrBehind(long hash) {
        int low = 0;
        int high = ring.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ring.get(middle).hash < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void addPoints(Peer peer, List<Point> points) {
        int colon = peer.server().lastIndexOf(':');
        boolean hasPort = peer.server().substring(colon + 1).matches("[0-9]*") && colon >= 0;
        String host = hasPort ? peer.server().substring(0, colon) : peer.server();
        String port = hasPort ? peer.server().substring(colon + 1) : "";
        byte[] base = (host + "\0" + port).getBytes(StandardCharsets.US_ASCII);
        long previous = 0;
        for (int i = 0; i < peer.weight() * POINTS_PER_WEIGHT; i++) {
            CRC32 crc = new CRC32();
            crc.update(base);
            for (int shift = 0; shift < 32; shift += 8) {
                crc.update((int) ((previous >>> shift) & 0xff));
            }
            previous = crc.getValue();
            points.add(new Point(previous, peer));
        }
    }
}
