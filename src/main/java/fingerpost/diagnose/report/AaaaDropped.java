package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import java.util.Optional;

/** A server that answers for A but not for AAAA. */
final class AaaaDropped extends LiveCheck {
    AaaaDropped() {
        super("NS10", "Questions for AAAA are answered", "RFC 4074; Zonemaster NAMESERVER05");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Witness each : survey.authorities()) {
            for (DomainName name : survey.names()) {
                Probe four = Probe.of(name, RecordType.A);
                Probe six = Probe.of(name, RecordType.AAAA);
                Optional<Message> answered = each.message(four).filter(message -> message.is(Rcode.NOERROR));
                boolean refused = each.exchange(six).isPresent()
                        && each.message(six)
                                .filter(message -> message.is(Rcode.NOERROR))
                                .isEmpty();
                if (answered.isPresent() && refused) {
                    seen.error(
                            name,
                            each.host() + " answers the question for the A of " + name + " but not the one for AAAA"
                                    + each.message(six)
                                            .map(it -> " (" + it.rcodeText() + ")")
                                            .orElse("")
                                    + ". Clients wait, or believe that the name does not exist. Let it answer NOERROR with"
                                    + " no records where there is no AAAA.",
                            each.evidence(four, six));
                }
            }
        }
    }
}
