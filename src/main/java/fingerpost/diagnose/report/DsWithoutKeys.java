package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import java.util.List;
import java.util.stream.Stream;

/** A zone that is announced as signed but has no keys. */
final class DsWithoutKeys extends LiveCheck {
    DsWithoutKeys() {
        super("DEL15", "A DS above means keys below", "RFC 4035 section 5; Zonemaster DNSSEC11", Needs.DELEGATION);
    }

    @Override
    void look(Survey survey, Seen seen) {
        List<Exchange> above = survey.parents().stream()
                .flatMap(each -> each.exchange(Probe.of(survey.zone(), RecordType.DS)).stream())
                .toList();
        boolean announced = survey.parents().stream()
                .anyMatch(each -> !each.records(survey.zone(), RecordType.DS).isEmpty());
        for (Witness each : survey.authorities()) {
            boolean answered =
                    each.message(Probe.of(survey.zone(), Probe.DNSKEY)).isPresent();
            if (announced
                    && answered
                    && each.records(survey.zone(), Probe.DNSKEY).isEmpty()) {
                seen.error(
                        survey.zone(),
                        "The zone above says that " + survey.zone() + " is signed (DS), but " + each.host()
                                + " has no DNSKEY. For all who validate the zone is gone. Sign the zone there, or remove the"
                                + " DS at the registrar.",
                        Stream.concat(above.stream(), each.evidence(Probe.of(survey.zone(), Probe.DNSKEY)).stream())
                                .toList());
            }
        }
    }
}
