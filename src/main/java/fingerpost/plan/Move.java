package fingerpost.plan;

import fingerpost.dns.DomainName;
import fingerpost.topology.ZoneEntry;
import java.util.List;

/**
 * What happens to the entries at one name that cannot change one by one.
 *
 * @param apex of a zone that both designs have
 * @param before what stands there now; none for an addition
 * @param after what is wanted; none for a removal
 */
record Move(DomainName apex, DomainName owner, List<ZoneEntry> before, List<ZoneEntry> after) {
    Move {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    boolean adds() {
        return before.isEmpty();
    }

    boolean removes() {
        return after.isEmpty();
    }

    boolean changes() {
        return !adds() && !removes();
    }

    /** Whether it is about the chain of trust, which has an order of its own (RFC 6781 section 4). */
    boolean signs() {
        return before.stream().anyMatch(Move::isDs) || after.stream().anyMatch(Move::isDs);
    }

    private static boolean isDs(ZoneEntry entry) {
        return entry.typeName().equals("DS");
    }
}
