package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Servers that answer the same question otherwise. */
final class SameAnswers extends LiveCheck {
    SameAnswers() {
        super("SOA07", "All servers give the same records", "RFC 1034 section 4.3.5; NLnetLabs dnsi issue 6");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            Set<String> said = new HashSet<>();
            for (RecordType type :
                    List.of(RecordType.A, RecordType.AAAA, RecordType.TXT, RecordType.HTTPS, RecordType.CAA)) {
                Disagreement.of(survey, name, type)
                        .filter(each -> said.add(each.told()))
                        .ifPresent(each -> {
                            boolean varied = type.equals(RecordType.A) || type.equals(RecordType.AAAA);
                            seen.add(
                                    varied && !each.nothing() ? Severity.WARNING : Severity.ERROR,
                                    name,
                                    "The servers of " + survey.zone() + " do not agree about " + name + " " + type
                                            + ": "
                                            + each.told() + ". What a client gets is chance. "
                                            + (varied && !each.nothing()
                                                    ? "That is in order only where they vary their answers on purpose."
                                                    : "Let all of them load the zone anew."),
                                    each.evidence());
                        });
            }
        }
    }
}
