package fingerpost.behaviour.upstream;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The servers of one upstream with their memory: primaries by an algorithm, and the backups by round robin, or by
 * {@code least_conn} where the primaries are, once no primary is left.
 */
public final class Upstream {
    private final List<Peer> primaries;
    private final List<Peer> backups;
    private final Algorithm algorithm;
    private final Algorithm backup;

    public Upstream(List<Peer> primaries, List<Peer> backups, Algorithm algorithm) {
        this.primaries = List.copyOf(primaries);
        this.backups = List.copyOf(backups);
        this.algorithm = algorithm;
        this.backup = algorithm.overBackups(this.backups);
    }

    /**
     * Begins to send one request.
     *
     * @param unhealthy peers that active health checks have found dead, which are not tried
     * @param now whole seconds
     */
    public Sending send(UpstreamRequest request, Set<Peer> unhealthy, long now) {
        return new Sending(request, unhealthy, now);
    }

    /** All peers, primaries first. */
    public List<Peer> peers() {
        return Stream.concat(primaries.stream(), backups.stream()).toList();
    }

    /** One request on its way: it tries one peer after another until one answers. */
    public final class Sending {
        private final UpstreamRequest request;
        private final long now;
        private final Set<Peer> tried;
        private final Trail trail = new Trail();

        private Sending(UpstreamRequest request, Set<Peer> unhealthy, long now) {
            this.request = request;
            this.tried = new HashSet<>(unhealthy);
            this.now = now;
        }

        /** The next peer to try; empty where no live one is left (nginx: "no live upstreams"). */
        public Optional<Peer> next() {
            return (isSingle() ? single() : chosen()).map(this::take);
        }

        /** This very peer, if it is usable: where a session sticks. */
        public Optional<Peer> stickTo(Peer peer) {
            return peer.isUsable(now) && !tried.contains(peer) ? Optional.of(take(peer)) : Optional.empty();
        }

        /** The peer did not answer. A sole server of an upstream keeps no count of its failures. */
        public void failed(Peer peer) {
            peer.release(!isSingle(), now);
            algorithm.released(peer);
        }

        public void succeeded(Peer peer) {
            peer.release(false, now);
            algorithm.released(peer);
        }

        private Peer take(Peer peer) {
            tried.add(peer);
            peer.choose(now);
            return peer;
        }

        private Optional<Peer> single() {
            return primaries.stream()
                    .filter(peer -> !tried.contains(peer) && !peer.isDown())
                    .findFirst();
        }

        private Optional<Peer> chosen() {
            Choice choice = new Choice(request, tried, trail, now);
            return algorithm.choose(choice).or(() -> backup.choose(choice));
        }
    }

    private boolean isSingle() {
        return primaries.size() == 1 && backups.isEmpty();
    }
}
