package fingerpost.diagnose.drift;

import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** An ALIAS beside live addresses: are they its target's, all of them, and kept no longer than those? */
final class FlatComparison {
    private static final LiveAnswer NOT_ASKED = new LiveAnswer.Unknown("was not asked");

    private FlatComparison() {}

    static Graded of(
            Expected.Flattened expected, Map<RecordType, LiveAnswer> live, Map<RecordType, LiveAnswer> target) {
        List<LiveAnswer> answers = new ArrayList<>();
        List<Grade> grades = new ArrayList<>();
        for (RecordType family : expected.types()) {
            LiveAnswer answer = live.getOrDefault(family, NOT_ASKED);
            if (answer instanceof LiveAnswer.Records records && records.type().equals(RecordType.CNAME)) {
                return Graded.of(Grade.CNAME_FOR_ALIAS, records);
            }
            answers.add(answer);
            grades.add(family(expected, answer, target.getOrDefault(family, NOT_ASKED)));
        }
        boolean anyAddress = answers.stream().anyMatch(LiveAnswer.Records.class::isInstance);
        Grade worst = Collections.max(grades);
        return new Graded(worst == Grade.FAMILY_LOST && !anyAddress ? Grade.MISSING : worst, answers);
    }

    private static Grade family(Expected.Flattened expected, LiveAnswer live, LiveAnswer target) {
        return switch (live) {
            case LiveAnswer.Records records -> addresses(expected, records, target);
            case LiveAnswer.Nothing none -> target instanceof LiveAnswer.Records ? Grade.FAMILY_LOST : none(target);
            case LiveAnswer.Delegated elsewhere -> Grade.SHADOWED;
            case LiveAnswer.Unknown unknown -> Grade.NOT_TESTED;
        };
    }

    private static Grade none(LiveAnswer target) {
        return target instanceof LiveAnswer.Nothing ? Grade.FLATTENED : Grade.NOT_TESTED;
    }

    private static Grade addresses(Expected.Flattened expected, LiveAnswer.Records live, LiveAnswer target) {
        if (target instanceof LiveAnswer.Nothing) {
            return Grade.STATIC_FOR_ALIAS;
        }
        if (!(target instanceof LiveAnswer.Records wanted)) {
            return Grade.NOT_TESTED;
        }
        if (live.set().equals(wanted.set())) {
            Ttl most = wanted.ttl().min(expected.alias().ttl());
            return live.ttl().compareTo(most) <= 0 ? Grade.FLATTENED : Grade.FLATTENED_TTL;
        }
        return Collections.disjoint(live.set(), wanted.set()) ? Grade.STATIC_FOR_ALIAS : Grade.FLATTENED_STALE;
    }
}
