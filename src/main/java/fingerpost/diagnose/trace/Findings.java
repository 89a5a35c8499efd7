package fingerpost.diagnose.trace;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.dns.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a trace found wrong, the worst first. */
final class Findings {
    private static final Set<Outcome> RESOLVED = EnumSet.of(Outcome.ANSWER, Outcome.NODATA, Outcome.NXDOMAIN);

    private Findings() {}

    static List<LiveFinding> of(Question question, Ending ending, List<Step> steps, List<Note> notes) {
        boolean resolved = RESOLVED.contains(ending.outcome());
        List<LiveFinding> findings = new ArrayList<>(ChainFindings.of(question, ending, steps));
        findings.addAll(AnswerFindings.of(steps));
        for (Note note : notes) {
            boolean harmless = resolved || note.zone().hasProven();
            Severity severity = harmless && !note.code().equals("NS03") ? Severity.WARNING : Severity.ERROR;
            findings.add(LiveFinding.of(
                    note.code(), severity, note.zone().zone(), note.message(), note.source(), note.evidence()));
        }
        findings.addAll(ServerFindings.of(steps, resolved));
        findings.sort(Comparator.comparing(LiveFinding::severity));
        return findings;
    }
}
