package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Manner;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;
import fingerpost.wire.Reply;

/** A delegation that is cut short for those who ask without EDNS. */
final class ReferralSize extends LiveCheck {
    ReferralSize() {
        super(
                "DEL12",
                "The delegation fits a small datagram",
                "Zonemaster DELEGATION03; RFC 1035 section 4.2.1",
                Needs.DELEGATION);
    }

    @Override
    void look(Survey survey, Seen seen) {
        Probe plain = new Probe(survey.zone(), RecordType.NS, Manner.WITHOUT_EDNS);
        for (Witness parent : survey.parents()) {
            boolean cut = parent.exchange(plain).stream()
                    .flatMap(each -> each.attempts().stream())
                    .anyMatch(each -> each.reply() instanceof Reply.Accepted accepted
                            && accepted.message().flags().truncated());
            if (cut) {
                seen.notice(
                        survey.zone(),
                        "The delegation of " + survey.zone() + " does not fit 512 octets at " + parent.host()
                                + ". Those who ask without EDNS must ask again over TCP. Name fewer servers, or servers"
                                + " with one common ending.",
                        parent.evidence(plain));
                return;
            }
        }
    }
}
