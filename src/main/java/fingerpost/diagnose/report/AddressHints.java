package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.dns.SvcParameters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Hints in an HTTPS record that its host does not have. */
final class AddressHints extends LiveCheck {
    AddressHints() {
        super("SVC02", "Address hints equal the addresses", "RFC 9460 section 7.3; zonemaster issue 1301");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            for (Https https : Records.data(survey.records(name, RecordType.HTTPS), Https.class)) {
                DomainName host = https.endpoint().isRoot() ? name : https.endpoint();
                Set<IpAddress> hints = hints(https);
                Set<IpAddress> own = survey.addresses(host);
                hints.removeAll(own);
                if (!hints.isEmpty() && !own.isEmpty()) {
                    seen.warning(
                            name,
                            "The HTTPS record of " + name + " hints at " + Spoken.list(hints) + ", but " + host
                                    + " has "
                                    + Spoken.list(own)
                                    + ". Browsers connect to the hint first and may reach another machine. Make the hints"
                                    + " equal to the addresses or leave them out.",
                            survey.evidence(name, RecordType.HTTPS));
                }
            }
        }
    }

    private static Set<IpAddress> hints(Https https) {
        Set<IpAddress> hints = new TreeSet<>();
        for (int key : List.of(SvcParameters.IPV4_HINT, SvcParameters.IPV6_HINT)) {
            String text = https.parameters().values().getOrDefault(key, "");
            Stream.of(text.split(",", -1))
                    .filter(IpAddress::isLiteral)
                    .map(IpAddress::of)
                    .forEach(hints::add);
        }
        return hints;
    }
}
