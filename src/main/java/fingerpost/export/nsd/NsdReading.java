package fingerpost.export.nsd;

import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.export.zonefile.Telling;
import fingerpost.export.zonefile.ZoneReading;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.ZoneEntry;
import java.util.Optional;

/**
 * What the zones say, and how well, when NSD answers them.
 *
 * @param turning whether {@code round-robin} is on
 */
record NsdReading(boolean turning) implements ZoneReading, PlainAnswer.Known {
    private static final String PER_NAME = " BIND (rrset-order) has an order for each name.";

    @Override
    public Telling of(HostedZone zone, ZoneEntry entry) {
        return entry instanceof RecordSet set ? PlainAnswer.of(set.policy(), this) : Telling.USUAL;
    }

    @Override
    public Optional<PlainAnswer> of(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed fixed
            when turning && fixed.records().size() > 1 ->
                Optional.of(PlainAnswer.exact(fixed.records())
                        .but("The records are exact, but they are turned, since round-robin is on for the sake of other"
                                + " sets." + PER_NAME));
            case Rotated rotated
            when rotated.records().size() > 1 ->
                Optional.of(PlainAnswer.exact(rotated.records())
                        .but(
                                turning
                                        ? "The records are exact and turned, but by one counter for all answers of the"
                                                + " server (round-robin: yes)." + PER_NAME
                                        : "The records are exact, always in the same order: round-robin is for"
                                                + " addresses here." + PER_NAME));
            case Shuffled shuffled
            when shuffled.records().size() > 1 ->
                Optional.of(PlainAnswer.exact(shuffled.records())
                        .but("The records are exact, but NSD turns them at most (round-robin: "
                                + (turning ? "yes" : "no") + ") and never shuffles. BIND (order random) does."));
            default -> Optional.empty();
        };
    }
}
