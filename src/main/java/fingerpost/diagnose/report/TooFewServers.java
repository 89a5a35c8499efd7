package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.Set;

/** A zone that hangs on one server. */
final class TooFewServers extends LiveCheck {
    TooFewServers() {
        super("NS01", "At least two name servers", "RFC 1034 section 4.1; RFC 2182 section 5; Zonemaster DELEGATION01");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Set<DomainName> names = survey.serverNames();
        if (names.size() == 1) {
            seen.error(
                    survey.zone(),
                    survey.zone() + " has only one server, " + Spoken.list(names)
                            + ". When it fails, every name of the zone is gone. Add a second one elsewhere.",
                    survey.evidence(survey.zone(), RecordType.NS));
        }
    }
}
