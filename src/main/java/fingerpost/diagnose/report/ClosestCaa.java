package fingerpost.diagnose.report;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.web.CaaSet;
import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;

/**
 * The CAA records that an authority obeys for a name: those of the name, at the end of its alias too, or else of the closest
 * name above that has some (RFC 8659 section 3). The names above the target of an alias do not count.
 */
final class ClosestCaa {
    private ClosestCaa() {}

    /** No records where there are none up to the root; empty where a look-up on the way up failed. */
    static Optional<CaaSet> of(Survey survey, DomainName host) {
        for (DomainName at = host; !at.isRoot(); at = at.parent()) {
            Optional<Trace> trace = survey.trace(at, RecordType.CAA).filter(ClosestCaa::isTold);
            if (trace.isEmpty()) {
                return Optional.empty();
            }
            if (trace.get().outcome() == Outcome.ANSWER) {
                List<Caa> records = Records.data(trace.get().answers(), Caa.class);
                return records.isEmpty() ? Optional.empty() : Optional.of(new CaaSet(at, records));
            }
        }
        return Optional.of(new CaaSet(DomainName.ROOT, List.of()));
    }

    private static boolean isTold(Trace trace) {
        return switch (trace.outcome()) {
            case ANSWER, NODATA, NXDOMAIN -> true;
            case LOOP, LAME, SILENT, REFUSED, BROKEN, BUDGET -> false;
        };
    }
}
