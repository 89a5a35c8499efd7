package fingerpost.diagnose.report;

import fingerpost.check.CaaSyntax;
import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;

/** CAA records that certification authorities read otherwise than meant. */
final class CaaRecords extends LiveCheck {
    CaaRecords() {
        super("CAA02", "CAA records say what was meant", "RFC 8659 section 4");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            for (Caa caa : Records.data(survey.records(name, RecordType.CAA), Caa.class)) {
                CaaSyntax.complaint(caa)
                        .ifPresent(complaint -> seen.add(
                                CaaSyntax.isFatal(caa) ? Severity.ERROR : Severity.WARNING,
                                name,
                                "The CAA record " + caa.text() + " of " + name + " " + complaint + ".",
                                survey.evidence(name, RecordType.CAA)));
            }
        }
    }
}
