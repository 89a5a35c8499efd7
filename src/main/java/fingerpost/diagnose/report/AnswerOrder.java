package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An answer with the address before the alias that leads to it; some stub resolvers then find nothing. */
final class AnswerOrder extends LiveCheck {
    AnswerOrder() {
        super("CN14", "The alias comes before its target in an answer", "RFC 1034 section 4.3.2; skydns issue 217");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Witness each : survey.authorities()) {
            for (DomainName name : survey.names()) {
                Probe probe = Probe.of(name, RecordType.A);
                each.message(probe)
                        .filter(AnswerOrder::isReversed)
                        .ifPresent(message -> seen.warning(
                                name,
                                each.host() + " answers for " + name
                                        + " with the address before the alias that leads to it. Stub"
                                        + " resolvers that read in order find nothing. Bring the server up to date.",
                                each.evidence(probe)));
            }
        }
    }

    private static boolean isReversed(Message message) {
        Set<DomainName> passed = new HashSet<>();
        for (ResourceRecord each : message.answer()) {
            if (each.type().equals(RecordType.CNAME)) {
                Optional<DomainName> target = each.rdata().flatMap(Rdata::target);
                if (target.filter(passed::contains).isPresent()) {
                    return true;
                }
            } else {
                passed.add(each.owner());
            }
        }
        return false;
    }
}
