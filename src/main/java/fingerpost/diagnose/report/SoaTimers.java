package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import java.util.ArrayList;
import java.util.List;

/** SOA timers outside of what secondaries can live with. */
final class SoaTimers extends LiveCheck {
    SoaTimers() {
        super("SOA05", "SOA timers are usual", "RFC 1912 section 2.2; RFC 2308 section 5; Zonemaster ZONE02 to ZONE06");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Records.data(survey.records(survey.zone(), RecordType.SOA), Soa.class).forEach(soa -> {
            List<String> complaints = complaints(soa);
            if (!complaints.isEmpty()) {
                seen.notice(
                        survey.zone(),
                        "The SOA timers of " + survey.zone() + " are unusual: " + Spoken.list(complaints)
                                + ". Secondaries ask too often, or drop the zone too early when the primary is down. Usual"
                                + " are 4 h, 1 h, 14 d and 5 min.",
                        survey.evidence(survey.zone(), RecordType.SOA));
            }
        });
    }

    private static List<String> complaints(Soa soa) {
        List<String> complaints = new ArrayList<>();
        int hour = 3600;
        int week = 7 * 24 * hour;
        if (soa.refresh().seconds() < 4 * hour) {
            complaints.add("refresh is below 4 h");
        }
        if (soa.retry().compareTo(soa.refresh()) >= 0) {
            complaints.add("retry is not below refresh");
        }
        if (soa.retry().seconds() < hour) {
            complaints.add("retry is below 1 h");
        }
        if (soa.expire().seconds() < week || soa.expire().compareTo(soa.refresh()) < 0) {
            complaints.add("expire is below 7 d or below refresh");
        }
        if (soa.minimum().seconds() < 60) {
            complaints.add("minimum is below 1 min");
        }
        return complaints;
    }
}
