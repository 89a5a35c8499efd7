package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import java.util.List;
import java.util.stream.Stream;

/** A name that exists without an address, so that the wildcard, which has one for every other name, does not answer for it. */
final class BlockedWildcard extends LiveCheck {
    BlockedWildcard() {
        super(
                "WC02",
                "The wildcard reaches the names that need it",
                "RFC 4592 section 2.2.2, section 2.2.3, section 3.3.1");
    }

    @Override
    void look(Survey survey, Seen seen) {
        List<DomainName> below = survey.names().stream()
                .filter(each -> each.isBelow(survey.zone()) && each.parent().equals(survey.zone()))
                .toList();
        Probe wildcard = Probe.of(survey.random(), RecordType.A);
        for (DomainName name : below) {
            Probe four = Probe.of(name, RecordType.A);
            Probe six = Probe.of(name, RecordType.AAAA);
            List<Witness> blocked = survey.authorities().stream()
                    .filter(each -> each.message(wildcard)
                            .filter(message -> answers(message, survey.random()))
                            .isPresent())
                    .filter(each -> Stream.of(four, six)
                            .allMatch(probe -> each.message(probe)
                                    .filter(message -> message.is(Rcode.NOERROR) && !answers(message, name))
                                    .isPresent()))
                    .toList();
            if (!blocked.isEmpty()) {
                seen.warning(
                        name,
                        "The wildcard of " + survey.zone() + " has an address for every name, but not for " + name
                                + ": that name exists, by a record of another type or by a name below it, and so"
                                + " blocks the wildcard. Clients get no address."
                                + " Give " + name + " addresses of its own.",
                        Stream.of(wildcard, four, six)
                                .flatMap(probe -> Spoken.evidence(blocked, probe).stream())
                                .toList());
            }
        }
    }

    private static boolean answers(Message message, DomainName name) {
        return message.answer().stream().anyMatch(each -> each.owner().equals(name));
    }
}
