package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Manner;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;

/** A server that answers datagrams only. */
final class TcpAnswers extends LiveCheck {
    TcpAnswers() {
        super("DEL05", "Every server answers over TCP", "RFC 7766 section 5; RFC 9210; Zonemaster CONNECTIVITY02");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Probe tcp = new Probe(survey.zone(), RecordType.SOA, Manner.TCP);
        for (Witness each : survey.authorities()) {
            if (each.exchange(tcp).isPresent() && each.message(tcp).isEmpty()) {
                seen.warning(
                        survey.zone(),
                        each.host()
                                + " answers over UDP but not over TCP. Answers that are too large for a datagram, and"
                                + " zone transfers, never arrive. Let it listen on TCP port 53, and the firewall let it through.",
                        each.evidence(tcp));
            }
        }
    }
}
