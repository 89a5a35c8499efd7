package fingerpost.wire;

import fingerpost.dns.Question;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The questions of a batch that wait for an answer, by the id under which each was sent. */
final class BulkTable {
    private static final int IDS = 65_536;

    /** A question on its way. */
    record Waiting(Question question, int id, Packet sent, int tries, long deadline) {}

    private final @Nullable Waiting[] byId = new Waiting[IDS];
    private final Deque<Waiting> inOrder = new ArrayDeque<>();
    private final RandomGenerator random;
    private int size;

    BulkTable(RandomGenerator random) {
        this.random = random;
    }

    int size() {
        return size;
    }

    /** An id that nobody waits under and nobody can guess. */
    int freeId() {
        int id = random.nextInt() & (IDS - 1);
        while (byId[id] != null) {
            id = random.nextInt() & (IDS - 1);
        }
        return id;
    }

    void add(Waiting waiting) {
        byId[waiting.id()] = waiting;
        inOrder.addLast(waiting);
        size++;
    }

    /** Takes the question out to which that packet is the answer; empty where it fits none. */
    Optional<Waiting> answered(Packet received) {
        if (received.length() < 12) {
            return Optional.empty();
        }
        Waiting waiting = byId[received.pair(0)];
        if (waiting == null
                || ReplyCheck.stray(waiting.sent(), received).isPresent()
                || ReplyCheck.headerOnly(received)) {
            return Optional.empty();
        }
        remove(waiting);
        return Optional.of(waiting);
    }

    /** Takes out the oldest question whose time is over. */
    Optional<Waiting> late(long now) {
        Waiting oldest = oldest();
        if (oldest == null || oldest.deadline() - now > 0) {
            return Optional.empty();
        }
        remove(oldest);
        return Optional.of(oldest);
    }

    /** When the patience for the oldest question ends; {@code otherwise} where none waits. */
    long firstDeadline(long otherwise) {
        Waiting oldest = oldest();
        return oldest == null ? otherwise : oldest.deadline();
    }

    private @Nullable Waiting oldest() {
        Waiting oldest = inOrder.peekFirst();
        while (oldest != null && byId[oldest.id()] != oldest) {
            inOrder.removeFirst();
            oldest = inOrder.peekFirst();
        }
        return oldest;
    }

    private void remove(Waiting waiting) {
        byId[waiting.id()] = null;
        size--;
    }
}
