package fingerpost.diagnose.report;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import java.util.List;

/** An MX that names a host without an address. */
final class MailTargetMissing extends LiveCheck {
    MailTargetMissing() {
        super("MX02", "Every mail server has an address", "RFC 5321 section 5.1; octodns MxTargetResolvable");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName target : MailTargets.of(survey)) {
            List<Trace> traces = survey.addressTraces(target);
            boolean asked = traces.stream()
                    .anyMatch(each -> each.outcome() == Outcome.NXDOMAIN || each.outcome() == Outcome.NODATA);
            if (asked && survey.addresses(target).isEmpty() && !MailTargets.isAddress(target)) {
                seen.error(
                        survey.domain(),
                        "The mail server " + target + " of " + survey.domain()
                                + " has no address. Mail waits for days and"
                                + " then bounces. Correct the MX or give the host an address.",
                        survey.evidence(target));
            }
        }
    }
}
