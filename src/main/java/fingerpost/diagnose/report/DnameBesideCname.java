package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A DNAME and a CNAME at the same name. */
final class DnameBesideCname extends LiveCheck {
    DnameBesideCname() {
        super("CN12", "No alias of a name beside one of its whole tree", "RFC 6672 section 2.4");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Witness each : survey.authorities()) {
            each.said()
                    .forEach((probe, exchange) -> exchange.message().ifPresent(message -> {
                        Set<DomainName> owners = new TreeSet<>();
                        message.answer().stream()
                                .filter(it -> it.type().equals(RecordType.DNAME))
                                .forEach(it -> owners.add(it.owner()));
                        message.answer().stream()
                                .filter(it -> it.type().equals(RecordType.CNAME) && owners.contains(it.owner()))
                                .forEach(it -> seen.error(
                                        it.owner(),
                                        each.host() + " has a DNAME and a CNAME at " + it.owner()
                                                + ". Servers and resolvers do not agree which of them holds. Keep one.",
                                        List.of(exchange)));
                    }));
        }
    }
}
