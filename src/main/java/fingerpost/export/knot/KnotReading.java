package fingerpost.export.knot;

import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.export.zonefile.RecordOrder;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import java.util.Optional;

/**
 * How well Knot says what stands inside of a choice, and in a zone.
 *
 * @param turning whether {@code answer-rotation} is on
 */
record KnotReading(Topology topology, boolean turning) implements PlainAnswer.Known {
    private static final String PER_NAME = " BIND (rrset-order) has an order for each name.";

    Line line(Id id) {
        return topology.get(id, Line.class);
    }

    @Override
    public Optional<PlainAnswer> of(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed fixed
            when turning && fixed.records().size() > 1 ->
                Optional.of(PlainAnswer.exact(fixed.records())
                        .but("The records are exact, but they are turned, since answer-rotation is on for the sake of"
                                + " other sets." + PER_NAME));
            case Fixed fixed
            when !RecordOrder.isByValue(fixed.records(), 0) ->
                Optional.of(PlainAnswer.exact(fixed.records())
                        .but("The records are exact, always in the same order, but in that of their values."));
            case Rotated rotated
            when rotated.records().size() > 1 ->
                Optional.of(PlainAnswer.exact(rotated.records())
                        .but(
                                turning
                                        ? "The records are exact and turned, but where an answer begins is taken from"
                                                + " the number of the query (answer-rotation: on)." + PER_NAME
                                        : "The records are exact, always in the same order: answer-rotation is for"
                                                + " addresses here." + PER_NAME));
            case Shuffled shuffled
            when shuffled.records().size() > 1 ->
                Optional.of(PlainAnswer.exact(shuffled.records())
                        .but("The records are exact, but Knot turns them at most (answer-rotation: "
                                + (turning ? "on" : "off") + ") and never shuffles. BIND (order random) does."));
            case ByLine lines
            when lines.otherwise().isPresent() ->
                Optional.of(PlainAnswer.of(lines.otherwise().get(), this)
                        .but("mod-geoip knows no lines inside of a choice, nor for a wildcard beside other"
                                + " names, nor at a zone cut, nor for names of more than 127 characters as"
                                + " written: only the default line is written."));
            default -> Optional.empty();
        };
    }
}
