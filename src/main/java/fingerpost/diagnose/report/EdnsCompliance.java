package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Manner;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Reply;
import java.util.function.Predicate;

/** A server or a firewall that drops or breaks EDNS. */
final class EdnsCompliance extends LiveCheck {
    EdnsCompliance() {
        super(
                "NS09",
                "EDNS is answered as the standard says",
                "RFC 6891 section 6.1.3, section 7; RFC 8906 section 3.2; Zonemaster NAMESERVER02, 10, 12");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Probe soa = Probe.of(survey.zone(), RecordType.SOA);
        Probe version = new Probe(survey.zone(), RecordType.SOA, Manner.EDNS_VERSION_1);
        Probe unknown = new Probe(survey.zone(), RecordType.SOA, Manner.UNKNOWN_OPTION);
        for (Witness each : survey.authorities()) {
            boolean without = each.exchange(soa).filter(Exchange::ednsDropped).isPresent()
                    || each.message(soa)
                            .filter(message -> message.edns().isEmpty())
                            .isPresent();
            if (without) {
                warn(
                        survey,
                        seen,
                        each,
                        soa,
                        "answers only without EDNS. Answers stay small and DNSSEC cannot work there");
                continue;
            }
            if (wrong(each, version, message -> message.rcodeText().equals("BADVERS"))) {
                warn(survey, seen, each, version, "does not answer BADVERS to a newer version of EDNS");
            }
            if (wrong(each, unknown, message -> message.is(Rcode.NOERROR) && echoesNothing(message))) {
                warn(survey, seen, each, unknown, "does not ignore an unknown option or flag of EDNS");
            }
        }
    }

    private static boolean wrong(Witness witness, Probe probe, Predicate<Message> right) {
        return witness.exchange(probe)
                .filter(each -> each.ednsDropped()
                        || each.reply() instanceof Reply.Silent
                        || each.reply() instanceof Reply.Refused
                        || each.message().filter(right.negate()).isPresent())
                .isPresent();
    }

    private static boolean echoesNothing(Message message) {
        return message.edns()
                .filter(edns -> (edns.flags() & 0x7fff) == 0 && edns.options().isEmpty())
                .isPresent();
    }

    private static void warn(Survey survey, Seen seen, Witness witness, Probe probe, String what) {
        seen.warning(
                survey.zone(),
                witness.host() + " " + what
                        + ". Resolvers have to ask again, or give up. Bring the server or the firewall before it up to"
                        + " date.",
                witness.evidence(probe));
    }
}
