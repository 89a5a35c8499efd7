package fingerpost.behaviour.upstream;

import java.util.Set;

/**
 * What an algorithm knows when it chooses.
 *
 * @param tried peers that this request was already sent to
 * @param trail where its hash has got to
 * @param now whole seconds, as nginx counts time
 */
public record Choice(UpstreamRequest request, Set<Peer> tried, Trail trail, long now) {
    boolean mayTake(Peer peer) {
        return !tried.contains(peer) && peer.isUsable(now);
    }
}
