package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Manner;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;

/** A server that gives the whole zone to anybody who asks. */
final class OpenTransfer extends LiveCheck {
    OpenTransfer() {
        super("NS08", "The zone is not handed out whole", "RFC 5936 section 5; Zonemaster NAMESERVER03");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Probe probe = new Probe(survey.zone(), Probe.AXFR, Manner.TCP);
        for (Witness each : survey.authorities()) {
            boolean open = each.message(probe)
                    .filter(message -> message.is(Rcode.NOERROR)
                            && message.answer().stream()
                                    .anyMatch(it -> it.type().equals(RecordType.SOA)))
                    .isPresent();
            if (open) {
                seen.add(
                        survey.isPrivate() ? Severity.INFO : Severity.NOTICE,
                        survey.zone(),
                        each.host() + " hands the whole zone " + survey.zone() + " (AXFR) to whoever asks from here."
                                + " Everybody can read every name. Allow it to the secondaries only, unless it is meant.",
                        each.evidence(probe));
            }
        }
    }
}
