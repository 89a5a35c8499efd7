package fingerpost.diagnose.report;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A mistake that shows already while names are followed: the trace has named it. */
final class TraceCheck extends LiveCheck {
    TraceCheck(String code, String title, String source) {
        super(code, title, source, Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        Set<String> said = new HashSet<>();
        Stream.concat(
                        Stream.of(survey.way()),
                        survey.traces().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Question::toString)))
                                .map(Map.Entry::getValue))
                .filter(each -> !each.question().type().equals(RecordType.PTR))
                .flatMap(each -> each.findings().stream())
                .filter(each -> each.code().equals(code()) && said.add(each.where() + " " + target(each)))
                .forEach(seen::add);
        if (!survey.exists()) {
            seen.notTested("The domain does not exist.");
        }
    }

    /** One chain is told once, though it was followed for A and for AAAA. */
    private static String target(LiveFinding finding) {
        return finding.message().replaceAll("\\d+", "");
    }
}
