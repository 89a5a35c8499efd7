package fingerpost.diagnose.report;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;

/** A server whose domain does not exist: whoever registers it owns the zone. */
final class LostServerDomain extends LiveCheck {
    LostServerDomain() {
        super(
                "DEL13",
                "No server stands in a domain that can be registered",
                "Can I take over DNS? (indianajson); RFC 1912 section 2.8",
                Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName server : survey.serverNames()) {
            survey.trace(server, RecordType.A)
                    .filter(each ->
                            each.outcome() == Outcome.NXDOMAIN && each.chain().isEmpty())
                    .filter(each -> !server.isAtOrBelow(survey.zone()))
                    .filter(each ->
                            deepest(each, server) <= 1 && server.labels().size() > 1)
                    .ifPresent(each -> seen.error(
                            survey.zone(),
                            "The domain of " + server + ", a server of " + survey.zone() + ", does not exist. Whoever"
                                    + " registers it answers for " + survey.zone()
                                    + " from then on. Remove the server from the delegation now, or register the domain.",
                            survey.evidence(server)));
        }
    }

    /** How many labels the zone has that denies the name. */
    private static int deepest(Trace trace, DomainName server) {
        return trace.cuts().stream()
                .map(Cut::zone)
                .filter(server::isAtOrBelow)
                .mapToInt(zone -> zone.labels().size())
                .max()
                .orElse(Integer.MAX_VALUE);
    }
}
