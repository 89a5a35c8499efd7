package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two names of servers with one address. */
final class SharedAddress extends LiveCheck {
    SharedAddress() {
        super("NS02", "Servers have addresses of their own", "RFC 2182 section 5; Zonemaster DELEGATION02");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Map<IpAddress, Set<DomainName>> names = new TreeMap<>();
        survey.servers()
                .forEach(each -> names.computeIfAbsent(each.host().address(), any -> new TreeSet<>())
                        .add(each.host().name()));
        names.forEach((address, sharing) -> {
            if (sharing.size() > 1) {
                seen.add(
                        names.size() == 1 ? Severity.ERROR : Severity.WARNING,
                        survey.zone(),
                        Spoken.list(sharing) + " are one server: both have the address " + address
                                + ". They fail together. Give the zone a server on another machine.",
                        sharing.stream()
                                .flatMap(name -> survey.evidence(name).stream())
                                .toList());
            }
        });
    }
}
