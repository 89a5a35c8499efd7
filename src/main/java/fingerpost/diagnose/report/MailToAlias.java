package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;

/** An MX that names an alias. */
final class MailToAlias extends LiveCheck {
    MailToAlias() {
        super("MX01", "No mail server is an alias", "RFC 2181 section 10.3; Zonemaster ZONE08");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName target : MailTargets.of(survey)) {
            boolean alias = survey.addressTraces(target).stream()
                    .anyMatch(each -> !each.chain().isEmpty());
            if (alias) {
                seen.error(
                        survey.domain(),
                        "The mail server " + target + " of " + survey.domain()
                                + " is an alias. Senders may refuse it or"
                                + " bounce mail. Name the host itself in the MX.",
                        survey.evidence(target));
            }
        }
    }
}
