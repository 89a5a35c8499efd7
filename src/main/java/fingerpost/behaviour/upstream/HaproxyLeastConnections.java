package fingerpost.behaviour.upstream;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * HAProxy's {@code balance leastconn}: the fewest connections, the new one counted, over weight; idle servers are equal whatever
 * their weight, and of equals the one takes it whose connections changed longest ago.
 */
public final class HaproxyLeastConnections implements Algorithm {
    private static final long SCALE = 4096;

    private final List<Peer> peers;
    private final long[] changed;
    private long clock;

    public HaproxyLeastConnections(List<Peer> peers) {
        this.peers = List.copyOf(peers);
        this.changed = new long[peers.size()];
        Arrays.setAll(changed, i -> clock++);
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        int best = -1;
        for (int i = 0; i < changed.length; i++) {
            if (choice.mayTake(peers.get(i)) && (best < 0 || isBefore(i, best))) {
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        changed[best] = clock++;
        return Optional.of(peers.get(best));
    }

    @Override
    public void released(Peer peer) {
        int i = peers.indexOf(peer);
        if (i >= 0) {
            changed[i] = clock++;
        }
    }

    @Override
    public Algorithm overBackups(List<Peer> backups) {
        return new FirstOfBackups(backups);
    }

    private boolean isBefore(int one, int other) {
        int order = Long.compare(key(peers.get(one)), key(peers.get(other)));
        return order < 0 || (order == 0 && changed[one] < changed[other]);
    }

    private static long key(Peer peer) {
        return peer.connections() == 0
                ? 0
                : (peer.connections() + 1L) * SCALE / ((long) peer.weight() * HaproxyRoundRobin.SCALE);
    }
}
