package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;

/** An answer with several SOA records. */
final class OneSoa extends LiveCheck {
    OneSoa() {
        super("SOA01", "Exactly one SOA", "RFC 2181 section 6.1; Zonemaster ZONE10");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Witness each : survey.authorities()) {
            int count = each.records(survey.zone(), RecordType.SOA).size();
            if (count > 1) {
                seen.error(
                        survey.zone(),
                        each.host() + " gives " + count + " SOA records for " + survey.zone()
                                + ". A zone has exactly one; secondaries and caches cannot know which holds. Remove the"
                                + " others.",
                        each.evidence(Probe.of(survey.zone(), RecordType.SOA)));
            }
        }
    }
}
