package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Standing;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;

/** A server that is named for the zone but does not have it. */
final class LameServer extends LiveCheck {
    LameServer() {
        super(
                "DEL03",
                "Every server named answers with authority",
                "RFC 1912 section 2.8; RFC 9499 section 7; Zonemaster BASIC02",
                Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        Probe soa = Probe.of(survey.zone(), RecordType.SOA);
        for (Witness each : survey.servers()) {
            if (each.standing() == Standing.LAME) {
                seen.add(
                        survey.authorities().isEmpty() ? Severity.ERROR : Severity.WARNING,
                        survey.zone(),
                        each.host() + " is named as a server of " + survey.zone() + " but "
                                + each.message(soa)
                                        .map(LameServer::said)
                                        .orElse("refuses or answers what cannot be read")
                                + " (lame delegation). Resolvers lose time there. Let it load the zone, or take it out of"
                                + " the delegation.",
                        each.evidence(soa));
            }
        }
    }

    private static String said(Message message) {
        if (!message.is(Rcode.NOERROR)) {
            return "answers " + message.rcodeText();
        }
        boolean refers = message.answer().isEmpty()
                && message.authority().stream().anyMatch(each -> each.type().equals(RecordType.NS));
        return refers ? "refers elsewhere" : "answers without authority";
    }
}
