package fingerpost.behaviour.upstream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * HAProxy's {@code balance roundrobin} (fast weighted round robin): each server has its next place in a round as long as the sum
 * of the weights; a place beyond the round waits for the one after. Weights 5, 1, 1 give {@code a a a b a a c}.
 */
public final class HaproxyRoundRobin implements Algorithm {
    /** HAProxy counts 16 units for each unit of weight. */
    static final int SCALE = 16;

    private static final int MOST_WEIGHT = 256;

    private enum Row {
        CURRENT,
        FRESH,
        NEXT
    }

    private static final class Slot {
        private final Peer peer;
        private final long weight;
        private Row row = Row.FRESH;
        private long place;
        private long rest;
        private long key;
        private long order;

        private Slot(Peer peer, long order) {
            this.peer = peer;
            this.weight = (long) peer.weight() * SCALE;
            this.order = order;
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private final long most;
    private long clock;
    private long round;
    private long place;

    public HaproxyRoundRobin(List<Peer> peers) {
        peers.forEach(peer -> slots.add(new Slot(peer, clock++)));
        most = Math.max(MOST_WEIGHT, peers.stream().mapToInt(Peer::weight).max().orElse(0));
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        Predicate<Slot> usable = slot -> slot.peer.isUsable(choice.now());
        long weight =
                slots.stream().filter(usable).mapToLong(slot -> slot.weight).sum();
        if (round == 0) {
            round = weight;
            place = weight;
        }
        Slot slot = first(choice);
        if (slot == null) {
            turn(weight);
            slot = first(choice);
        }
        if (slot == null) {
            return Optional.empty();
        }
        advance(slot, weight);
        return Optional.of(slot.peer);
    }

    @Override
    public Algorithm overBackups(List<Peer> backups) {
        return new FirstOfBackups(backups);
    }

    private @Nullable Slot first(Choice choice) {
        Slot current = least(choice, Row.CURRENT, Comparator.comparingLong(slot -> slot.key));
        if (current != null && current.place <= place) {
            return current;
        }
        Slot fresh = least(choice, Row.FRESH, Comparator.comparingLong(slot -> -slot.weight));
        if (fresh == null) {
            return current;
        }
        fresh.place = 0;
        fresh.rest = 0;
        return fresh;
    }

    private @Nullable Slot least(Choice choice, Row row, Comparator<Slot> by) {
        return slots.stream()
                .filter(slot -> slot.row == row && choice.mayTake(slot.peer))
                .min(by.thenComparingLong(slot -> slot.order))
                .orElse(null);
    }

    /** The servers that waited for the next round begin it. */
    private void turn(long weight) {
        for (Slot slot : slots) {
            slot.row = slot.row == Row.NEXT ? Row.FRESH : slot.row == Row.FRESH ? Row.NEXT : slot.row;
        }
        round = weight;
        place = weight;
    }

    private void advance(Slot slot, long weight) {
        if (slot.place == 0) {
            slot.place = place;
        }
        slot.place += weight / slot.weight;
        slot.rest += weight % slot.weight;
        if (slot.rest >= slot.weight) {
            slot.rest -= slot.weight;
            slot.place++;
        }
        place++;
        slot.order = clock++;
        if (slot.place >= 2 * round || slot.place >= round + weight) {
            slot.place -= round;
            slot.row = Row.NEXT;
        } else {
            slot.row = Row.CURRENT;
            slot.key = most * slot.place + (most * SCALE + slot.rest - slot.weight) / SCALE;
        }
    }
}
