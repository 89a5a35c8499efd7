package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Manner;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;

/** An authoritative server that is an open resolver too. */
final class OpenRecursor extends LiveCheck {
    OpenRecursor() {
        super("NS07", "No server resolves for everybody", "RFC 5358; Zonemaster NAMESERVER01");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Probe probe = new Probe(DomainName.ROOT, RecordType.NS, Manner.RECURSIVE);
        for (Witness each : survey.authorities()) {
            boolean open = each.message(probe)
                    .filter(message -> message.flags().recursionAvailable()
                            && !message.flags().authoritative()
                            && message.is(Rcode.NOERROR)
                            && !message.answer().isEmpty())
                    .isPresent();
            if (open) {
                seen.add(
                        survey.isPrivate() ? Severity.WARNING : Severity.ERROR,
                        survey.zone(),
                        each.host()
                                + " resolves any name for anybody. It is used to flood others, and forged answers reach"
                                + " those who trust it. Switch recursion off, or allow it to your own networks only.",
                        each.evidence(probe));
            }
        }
    }
}
