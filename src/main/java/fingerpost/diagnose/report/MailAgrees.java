package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;

/** Servers that give different MX records. */
final class MailAgrees extends LiveCheck {
    MailAgrees() {
        super("MX04", "All servers name the same mail servers", "Zonemaster ZONE09 (Z09_INCONSISTENT_MX)");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            Disagreement.of(survey, name, RecordType.MX)
                    .filter(each -> Disagreement.of(survey, name, RecordType.A)
                            .filter(other -> other.told().equals(each.told()))
                            .isEmpty())
                    .ifPresent(each -> seen.add(
                            each.nothing() ? Severity.ERROR : Severity.WARNING,
                            name,
                            "The servers of " + survey.zone() + " do not agree where mail for " + name + " goes: "
                                    + each.told() + ". Where it arrives is chance. Let all of them load the zone anew.",
                            each.evidence()));
        }
    }
}
