package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.wire.Exchange;
import java.util.List;

/** A domain that the zone above denies, or that cannot be reached from the root. */
final class ZoneExists extends LiveCheck {
    ZoneExists() {
        super(
                "DEL01",
                "The domain exists and its zone is found",
                "RFC 1034 section 4.2; Zonemaster BASIC01",
                Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        List<Exchange> evidence =
                survey.way().steps().stream()
                        .flatMap(each -> each.exchange().stream())
                        .reduce((one, later) -> later)
                        .stream()
                        .toList();
        if (!survey.exists()) {
            seen.error(
                    survey.domain(),
                    survey.domain() + " does not exist: the servers of " + survey.zone()
                            + " deny it (NXDOMAIN). Check the spelling, or register and delegate it.",
                    evidence);
        } else if (survey.servers().isEmpty() && survey.parents().isEmpty()) {
            seen.error(
                    survey.domain(),
                    "The way from the root to " + survey.domain() + " ends before its zone ("
                            + survey.way().outcome().word() + "). See the trace for where it breaks.",
                    evidence);
        }
    }
}
