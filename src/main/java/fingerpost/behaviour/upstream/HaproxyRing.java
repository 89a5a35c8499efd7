package fingerpost.behaviour.upstream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * HAProxy's ring of {@code hash-type consistent}: 16 points for each unit of weight, each the hash of the number of the server in
 * its backend, from 1, and of the point; a request goes to the server of the nearest point on either side.
 */
final class HaproxyRing {
    private static final int RANGE = 4096;

    private record Point(long hash, Peer peer) {}

    private final List<Point> points = new ArrayList<>();

    HaproxyRing(List<Peer> peers) {
        for (int i = 0; i < peers.size(); i++) {
            Peer peer = peers.get(i);
            for (int point = 0; point < peer.weight() * HaproxyRoundRobin.SCALE; point++) {
                points.add(new Point(Integer.toUnsignedLong(mixed((i + 1) * RANGE + point)), peer));
            }
        }
        points.sort(Comparator.comparingLong(Point::hash));
    }

    /** The usable server whose point lies nearest. */
    Optional<Peer> at(int hash, Choice choice) {
        long wanted = Integer.toUnsignedLong(hash);
        int start = firstFrom(wanted);
        Optional<Point> next = walk(start, 1, choice);
        Optional<Point> before = walk(start - 1, -1, choice);
        if (next.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        long back = Integer.toUnsignedLong((int) (wanted - before.get().hash));
        long on = Integer.toUnsignedLong((int) (next.get().hash - wanted));
        return Optional.of((back <= on ? before : next).get().peer);
    }

    private Optional<Point> walk(int start, int step, Choice choice) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(Math.floorMod(start + i * step, points.size()));
            if (choice.mayTake(point.peer)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private int firstFrom(long hash) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).hash < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Bob Jenkins' 32-bit integer hash (burtleburtle.net/bob/hash/integer.html), spread by a prime as HAProxy does. */
    static int mixed(int number) {
        int a = number + 0x7ed55d16 + (number << 12);
        a = a ^ 0xc761c23c ^ (a >>> 19);
        a = a + 0x165667b1 + (a << 5);
        a = (a + 0xd3a2646c) ^ (a << 9);
        a = a + 0xfd7046c5 + (a << 3);
        a = a ^ 0xb55a4f09 ^ (a >>> 16);
        return (int) (a * 3221225473L);
    }
}
