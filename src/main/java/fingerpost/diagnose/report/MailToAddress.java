package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;

/** An MX whose host looks like an IP address. */
final class MailToAddress extends LiveCheck {
    MailToAddress() {
        super("MX05", "No mail server is an address", "RFC 1035 section 3.3.9; octodns MxValueNotIp");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName target : MailTargets.of(survey)) {
            if (MailTargets.isAddress(target)) {
                seen.error(
                        survey.domain(),
                        "The MX of " + survey.domain() + " names " + target
                                + ", which looks like an address but is read"
                                + " as a name that does not exist. Write the name of a host that has this address.",
                        survey.evidence(survey.domain(), RecordType.MX));
            }
        }
    }
}
