package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.RecordType;
import fingerpost.dns.SvcParameters;
import fingerpost.wire.Exchange;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An HTTPS record that clients cannot use because they do not know what it demands. */
final class MandatoryKeys extends LiveCheck {
    MandatoryKeys() {
        super("SVC03", "Service parameters can be understood", "RFC 9460 section 7.1, section 8");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            for (ResourceRecord each : survey.records(name, RecordType.HTTPS)) {
                List<Exchange> evidence = survey.evidence(name, RecordType.HTTPS);
                Optional<Https> https =
                        each.rdata().filter(Https.class::isInstance).map(Https.class::cast);
                if (https.isEmpty()) {
                    seen.error(
                            name,
                            "The HTTPS record " + each.text() + " of " + name
                                    + " breaks the rules for its parameters. Clients ignore it. Correct it.",
                            evidence);
                    continue;
                }
                String mandatory = https.get().parameters().values().getOrDefault(SvcParameters.MANDATORY, "");
                List<String> unknown = Stream.of(mandatory.split(",", -1))
                        .filter(key -> !key.isEmpty() && !KNOWN.contains(key))
                        .toList();
                if (!unknown.isEmpty()) {
                    seen.warning(
                            name,
                            "The HTTPS record of " + name + " calls " + Spoken.list(unknown)
                                    + " mandatory. Clients that do not know it, which is most of them, do without the whole"
                                    + " record. Take it out of the mandatory list.",
                            evidence);
                }
            }
        }
    }

    private static final Set<String> KNOWN = Set.of("alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint");
}
