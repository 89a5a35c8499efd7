package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import java.util.List;

/** A server or firewall that drops or refuses types that it does not know. */
final class UnknownTypes extends LiveCheck {
    UnknownTypes() {
        super(
                "NS14",
                "Questions for new types are answered",
                "RFC 3597; RFC 8906 section 3.1.2; zonemaster issue 1301");
    }

    @Override
    void look(Survey survey, Seen seen) {
        List<Probe> probes = List.of(
                Probe.of(survey.zone(), Probe.UNKNOWN_TYPE),
                Probe.of(survey.names().getFirst(), RecordType.HTTPS),
                Probe.of(survey.names().getFirst(), RecordType.CAA));
        for (Witness each : survey.authorities()) {
            for (Probe probe : probes) {
                boolean fine = each.message(probe)
                        .filter(message -> message.is(Rcode.NOERROR) || message.is(Rcode.NXDOMAIN))
                        .isPresent();
                if (each.exchange(probe).isPresent() && !fine) {
                    seen.error(
                            survey.zone(),
                            each.host() + " does not answer questions for the type " + probe.type()
                                    + each.message(probe)
                                            .map(it -> " (" + it.rcodeText() + ")")
                                            .orElse("")
                                    + ". Browsers ask for HTTPS and authorities for CAA, and both wait or fail. Let it answer"
                                    + " NOERROR with no records.",
                            each.evidence(probe));
                    break;
                }
            }
        }
    }
}
