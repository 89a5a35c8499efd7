package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An address in the zone above that the zone does not know. */
final class GlueDiffers extends LiveCheck {
    GlueDiffers() {
        super(
                "DEL09",
                "Glue equals the servers' own addresses",
                "RFC 1034 section 4.2.2; Zonemaster CONSISTENCY05",
                Needs.DELEGATION);
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName server : survey.delegated()) {
            Set<IpAddress> glue = new TreeSet<>(survey.glue(server));
            Set<IpAddress> own = survey.addresses(server);
            if (glue.isEmpty() || own.isEmpty()) {
                continue;
            }
            glue.removeAll(own);
            if (!glue.isEmpty()) {
                boolean works = survey.authorities().stream()
                        .anyMatch(each -> each.host().name().equals(server)
                                && glue.contains(each.host().address()));
                seen.add(
                        works ? Severity.WARNING : Severity.ERROR,
                        survey.zone(),
                        "The zone above says that " + server + " has the address " + Spoken.list(glue) + ", but by its"
                                + " own zone it has " + Spoken.list(own) + ". Resolvers come to "
                                + (works ? "an address that may be given up" : "the wrong machine")
                                + ". Correct the glue at the registrar.",
                        Stream.concat(survey.referrals().stream(), survey.evidence(server).stream())
                                .toList());
            }
        }
    }
}
