package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import fingerpost.wire.ResourceRecord;
import java.util.List;

/** A wildcard at the apex; worth knowing, not a mistake. */
final class WildcardSeen extends LiveCheck {
    WildcardSeen() {
        super("WC01", "Whether any name at all is answered", "RFC 4592 section 2.1; baddns wildcard");
    }

    @Override
    void look(Survey survey, Seen seen) {
        List<ResourceRecord> records = survey.authorities().stream()
                .flatMap(each -> each.message(Probe.of(survey.random(), RecordType.A)).stream())
                .flatMap(each -> each.answer().stream())
                .filter(each -> each.owner().equals(survey.random()))
                .toList();
        if (!records.isEmpty()) {
            seen.info(
                    survey.zone(),
                    "Any name directly below " + survey.zone() + " is answered, by a wildcard: "
                            + Spoken.data(records.stream().distinct().toList())
                            + ". Misspelled names lead there too, and a certificate must be valid for all of them.",
                    survey.evidence(survey.random(), RecordType.A));
        }
    }
}
