package fingerpost.diagnose.drift;

import fingerpost.wire.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One asking of all watched servers.
 *
 * @param number from 1
 * @param agreed whether all say what is wanted, or without a wish all the same
 * @param begun whether an authoritative server gives another answer than the former one; where none is watched, whether any does
 * @param lastCache when the last cache that holds the former answer loses it, as far as it was seen: the last moment when an
 *     authoritative server gave it, and its TTL; while all still give it, as if the change were made now
 */
public record Round(
        int number, Instant at, List<Seen> seen, boolean agreed, boolean begun, Optional<Instant> lastCache) {
    /**
     * One server's answer.
     *
     * @param until when this server must ask again, if it is a cache that holds another answer
     */
    public record Seen(
            Watched watched, LiveAnswer answer, boolean agrees, Optional<Instant> until, Exchange exchange) {}

    public Round {
        seen = List.copyOf(seen);
    }

    /** How many servers agree. */
    public long agreeing() {
        return seen.stream().filter(Seen::agrees).count();
    }
}
