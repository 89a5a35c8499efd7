package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;

/** A wildcard that only some servers know. */
final class WildcardOnSome extends LiveCheck {
    WildcardOnSome() {
        super("WC04", "The wildcard is on all servers", "RFC 4592; RFC 1034 section 4.3.5");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Disagreement.of(survey, survey.random(), RecordType.A)
                .ifPresent(each -> seen.add(
                        each.nothing() ? Severity.ERROR : Severity.WARNING,
                        survey.zone(),
                        "The servers of " + survey.zone()
                                + " do not agree about names that only a wildcard can answer: " + each.told()
                                + ". What a client gets is chance. Let all of them load the zone anew.",
                        each.evidence()));
    }
}
