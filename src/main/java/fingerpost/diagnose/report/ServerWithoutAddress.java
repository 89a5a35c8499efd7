package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;

/** A name in the NS records that resolves to nothing. */
final class ServerWithoutAddress extends LiveCheck {
    ServerWithoutAddress() {
        super(
                "DEL10",
                "Every server's name has an address",
                "RFC 1912 section 2.8; Zonemaster BASIC02 (B02_NS_NO_IP_ADDR)",
                Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName server : survey.serverNames()) {
            boolean lookedUp = survey.addressTraces(server).stream()
                    .anyMatch(each -> each.outcome() == Outcome.NXDOMAIN || each.outcome() == Outcome.NODATA);
            if (lookedUp && survey.addresses(server).isEmpty()) {
                boolean glued = !survey.glue(server).isEmpty();
                seen.add(
                        survey.authorities().isEmpty() && !glued ? Severity.ERROR : Severity.WARNING,
                        survey.zone(),
                        server + " is named as a server of " + survey.zone() + " but "
                                + (glued ? "its own zone gives it no address" : "has no address")
                                + ". Resolvers that pick it fail or lose time. Correct the name or give it an address.",
                        survey.evidence(server));
            }
        }
    }
}
