package fingerpost.ui.text;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Set;

/**
 * An entry as its record lines say it, without what a policy adds.
 *
 * @param plain the entry with fixed answers
 * @param line its first one
 */
record TypedEntry(ZoneEntry plain, int line) {
    static TypedEntry of(EntryKey key, RecordType type, Ttl ttl, List<Rdata> records, int line) {
        return new TypedEntry(new RecordSet(key.owner(), type, ttl, new Fixed(records)), line);
    }

    /** Whether that entry says the same TTL and records, whatever its policy makes of them. */
    boolean isInAnyOrder(ZoneEntry other) {
        return plain.ttl().equals(other.ttl()) && Set.copyOf(records(plain)).equals(Set.copyOf(records(other)));
    }

    private static List<?> records(ZoneEntry entry) {
        return switch (entry) {
            case Alias alias -> alias.targets();
            case RecordSet set -> set.policy().records();
        };
    }

    /** All that its lines say but the owner. */
    static List<Object> content(ZoneEntry entry) {
        return switch (entry) {
            case Alias alias -> List.of("ALIAS", alias.ttl(), alias.target());
            case RecordSet set -> List.of(set.type(), set.ttl(), set.policy().records());
        };
    }

    /** That entry of the design with the owner, TTL and records of these lines; what else it says stays. */
    ZoneEntry over(ZoneEntry before) {
        if (plain instanceof RecordSet typed && before instanceof RecordSet set) {
            return set.withOwner(typed.owner())
                    .withTtl(typed.ttl())
                    .withPolicy(PolicyRecords.with(set.policy(), typed.policy().records()));
        }
        return plain;
    }
}
