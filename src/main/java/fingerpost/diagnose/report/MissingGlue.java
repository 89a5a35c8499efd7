package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;

/** A server with a name inside the zone, delegated to without its address. */
final class MissingGlue extends LiveCheck {
    MissingGlue() {
        super("DEL08", "Servers inside the zone have glue", "RFC 9471 section 3", Needs.DELEGATION);
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName server : survey.delegated()) {
            if (server.isAtOrBelow(survey.zone()) && survey.glue(server).isEmpty()) {
                seen.error(
                        survey.zone(),
                        server + " is a server of " + survey.zone() + " and lies inside it, but the zone above does not"
                                + " give its address (glue). Nobody can ask a server for its own address first. Register"
                                + " the address with the zone above.",
                        survey.referrals());
            }
        }
    }
}
