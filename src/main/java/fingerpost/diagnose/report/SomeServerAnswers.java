package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Standing;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;

/** A zone that no server answers for. */
final class SomeServerAnswers extends LiveCheck {
    SomeServerAnswers() {
        super(
                "DEL02",
                "At least one server answers for the zone",
                "RFC 1034 section 4.1; Zonemaster BASIC02",
                Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        if (!survey.exists() || survey.servers().isEmpty()) {
            seen.notTested("No server of " + survey.zone() + " is known.");
        } else if (survey.authorities().isEmpty()
                && survey.servers().stream().allMatch(each -> each.standing() == Standing.NOT_ASKED)) {
            seen.notTested("No server of " + survey.zone() + " has an address that may be asked.");
        } else if (survey.authorities().isEmpty()) {
            seen.error(
                    survey.zone(),
                    "None of the servers of " + survey.zone() + " answers for it: "
                            + Spoken.hosts(survey.servers())
                            + ". Nobody can resolve a name of the zone. Let the servers load it, or correct the delegation.",
                    Spoken.evidence(survey.servers(), Probe.of(survey.zone(), RecordType.SOA)));
        }
    }
}
