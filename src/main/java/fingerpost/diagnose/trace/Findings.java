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
import java.util.Optional;
import java.util.Set;

/** What a trace found wrong, the worst first. */
final class Findings {
    private static final Set<Outcome> RESOLVED = EnumSet.of(Outcome.ANSWER, Outcome.NODATA, Outcome.NXDOMAIN);

    private Findings() {}

    /**
     * @param spent which limit ended the trace, if one did
     */
    static List<LiveFinding> of(
            Question question, Ending ending, List<Step> steps, List<Note> notes, Optional<String> spent) {
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
        findings.addAll(EdnsFindings.of(steps));
        boolean explained = findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        if (ending.outcome() == Outcome.BUDGET && !explained) {
            findings.add(stopped(question, steps, spent.orElse("at a limit")));
        }
        findings.sort(Comparator.comparing(LiveFinding::severity));
        return findings;
    }

    private static LiveFinding stopped(Question question, List<Step> steps, String spent) {
        return LiveFinding.of(
                "DEL14",
                Severity.ERROR,
                question.name(),
                "The trace of " + Spoken.name(question.name()) + " was stopped " + spent + ". Resolvers have limits of"
                        + " that kind too and fail then. See in the steps where the time and the packets went.",
                "RFC 1034 section 5.3.3; RFC 1035 section 7.1",
                steps.stream().flatMap(each -> each.exchange().stream()).toList());
    }
}
