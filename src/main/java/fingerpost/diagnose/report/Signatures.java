package fingerpost.diagnose.report;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.dnssec.ChainOfTrust;
import fingerpost.diagnose.dnssec.SecurityChecks;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import fingerpost.wire.DnsClient;
import fingerpost.wire.ResolutionProfile;
import java.util.List;

/** The part of a report that is about DNSSEC. */
record Signatures(DnsClient client, ResolutionProfile profile) {
    List<Verdict> of(Survey survey) {
        if (profile.anchors().isEmpty()) {
            return SecurityChecks.untested("The name space has no trust anchor to begin with.");
        }
        if (!survey.exists()) {
            return SecurityChecks.untested("The domain does not exist.");
        }
        if (!survey.complete()) {
            return SecurityChecks.untested(
                    "The time was up, or a limit was reached, before signatures were asked for.");
        }
        Trace trace = survey.trace(survey.domain(), RecordType.A).orElse(survey.way());
        return new SecurityChecks(client, profile).verdicts(trace, new ChainOfTrust(client, profile).validate(trace));
    }
}
