package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays one place of the design over what one server says: by set, by TTL, by what the answer policy may give. */
final class Comparison {
    private static final LiveAnswer NOT_ASKED = new LiveAnswer.Unknown("was not asked");

    private Comparison() {}

    /**
     * Grades one server.
     *
     * @param live its answers by the type that was asked for
     * @param target of an ALIAS what its target has now, by family
     */
    static Graded of(Expected expected, Map<RecordType, LiveAnswer> live, Map<RecordType, LiveAnswer> target) {
        return switch (expected) {
            case Expected.Records records -> records(records, first(records.types(), live));
            case Expected.Flattened flattened -> FlatComparison.of(flattened, live, target);
            case Expected.Nothing nothing -> nothing(live.getOrDefault(nothing.type(), NOT_ASKED));
            case Expected.Start start -> start(start, live.getOrDefault(RecordType.SOA, NOT_ASKED));
        };
    }

    /** Of the answers for several types the one that says most: a record, then a delegation, then that there is none. */
    private static LiveAnswer first(List<RecordType> types, Map<RecordType, LiveAnswer> live) {
        List<LiveAnswer> answers =
                types.stream().map(type -> live.getOrDefault(type, NOT_ASKED)).toList();
        return kind(answers, LiveAnswer.Records.class)
                .or(() -> kind(answers, LiveAnswer.Delegated.class))
                .or(() -> kind(answers, LiveAnswer.Nothing.class))
                .orElseGet(answers::getFirst);
    }

    private static Optional<LiveAnswer> kind(List<LiveAnswer> answers, Class<? extends LiveAnswer> kind) {
        return answers.stream().filter(kind::isInstance).findFirst();
    }

    private static Graded records(Expected.Records expected, LiveAnswer answer) {
        Grade grade = switch (answer) {
            case LiveAnswer.Records live -> records(expected, live);
            case LiveAnswer.Nothing none -> expected.choices().allow(Set.of()) ? Grade.SAME : Grade.MISSING;
            case LiveAnswer.Delegated elsewhere -> Grade.SHADOWED;
            case LiveAnswer.Unknown unknown -> Grade.NOT_TESTED;
        };
        return Graded.of(grade, answer);
    }

    private static Grade records(Expected.Records expected, LiveAnswer.Records live) {
        if (!live.type().equals(expected.type())) {
            return Grade.CHANGED;
        }
        Set<Rdata> set = live.set();
        if (expected.choices().allow(set)) {
            if (!live.ttl().equals(expected.ttl())) {
                return Grade.TTL;
            }
            return expected.ordered() && !live.rdata().equals(expected.designed()) ? Grade.ORDER : Grade.SAME;
        }
        if (expected.choices().unite(set)) {
            return Grade.UNITED;
        }
        return expected.type().equals(RecordType.NS) ? Grade.NS_SET : Grade.CHANGED;
    }

    private static Graded nothing(LiveAnswer answer) {
        Grade grade = switch (answer) {
            case LiveAnswer.Records live -> Grade.EXTRA;
            case LiveAnswer.Nothing none -> Grade.SAME;
            case LiveAnswer.Delegated elsewhere -> Grade.SAME;
            case LiveAnswer.Unknown unknown -> Grade.NOT_TESTED;
        };
        return Graded.of(grade, answer);
    }

    private static Graded start(Expected.Start expected, LiveAnswer answer) {
        Grade grade = switch (answer) {
            case LiveAnswer.Records live -> start(expected, live);
            case LiveAnswer.Nothing none -> Grade.MISSING;
            case LiveAnswer.Delegated elsewhere -> Grade.MISSING;
            case LiveAnswer.Unknown unknown -> Grade.NOT_TESTED;
        };
        return Graded.of(grade, answer);
    }

    private static Grade start(Expected.Start expected, LiveAnswer.Records live) {
        boolean same = live.rdata().size() == 1
                && live.rdata().getFirst() instanceof Soa soa
                && soa.withSerial(0).equals(expected.soa().withSerial(0));
        return same && live.ttl().equals(expected.ttl()) ? Grade.SAME : Grade.START;
    }
}
