package fingerpost.behaviour.upstream;

import java.util.List;
import java.util.Optional;

/** One way to choose among the primary servers of an upstream. */
public interface Algorithm {
    /** A usable peer that was not tried yet, not yet counted as chosen; empty where there is none. */
    Optional<Peer> choose(Choice choice);

    /** That peer has one connection less. */
    default void released(Peer peer) {}

    /** The way to choose among the backups once no primary is left. */
    default Algorithm overBackups(List<Peer> backups) {
        return new SmoothRoundRobin(backups);
    }
}
