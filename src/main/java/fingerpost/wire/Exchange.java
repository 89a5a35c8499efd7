package fingerpost.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A query and everything that happened: the evidence behind every step, finding and screen.
 *
 * @param attempts in the order made, at least one; the last one's reply is the reply
 */
public record Exchange(Query query, List<Attempt> attempts) {
    public Exchange {
        attempts = List.copyOf(attempts);
        if (attempts.isEmpty()) {
            throw new IllegalArgumentException("An exchange has at least one attempt.");
        }
    }

    public Attempt last() {
        return attempts.getLast();
    }

    public Reply reply() {
        return last().reply();
    }

    /** The message that was accepted, if one was. */
    public Optional<Message> message() {
        return reply() instanceof Reply.Accepted accepted ? Optional.of(accepted.message()) : Optional.empty();
    }

    /** From the first packet to the end, nanoseconds. */
    public long nanos() {
        return attempts.stream().mapToLong(Attempt::nanos).sum();
    }

    /** From the last packet sent to its reply, nanoseconds: what {@code dig} calls the query time. */
    public long lastNanos() {
        return last().nanos();
    }

    /** Datagrams that did not fit, over all attempts. */
    public int strays() {
        return attempts.stream().mapToInt(each -> each.strays().size()).sum();
    }

    /** Addresses other than the one asked that answered (RFC 2181 section 4); heard only by a query that notices them. */
    public Set<String> otherSources() {
        return attempts.stream()
                .flatMap(each -> each.strays().stream())
                .filter(each -> each.startsWith(ReplyCheck.OTHER_SOURCE))
                .map(each -> each.substring(ReplyCheck.OTHER_SOURCE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the server answered only after the query went without EDNS. */
    public boolean ednsDropped() {
        return attempts.getFirst().edns() && !last().edns() && message().isPresent();
    }
}
