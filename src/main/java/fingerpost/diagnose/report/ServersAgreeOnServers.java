package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;

/** Servers whose copies of the zone have other NS records. */
final class ServersAgreeOnServers extends LiveCheck {
    ServersAgreeOnServers() {
        super("NS13", "All servers name the same servers", "RFC 1034 section 4.2.2; Zonemaster CONSISTENCY04");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Disagreement.of(survey, survey.zone(), RecordType.NS)
                .ifPresent(each -> seen.notice(
                        survey.zone(),
                        "The servers of " + survey.zone() + " do not name the same servers: " + each.told()
                                + ". Let all of them load the zone anew.",
                        each.evidence()));
    }
}
