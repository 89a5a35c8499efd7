package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.ResourceRecord;
import java.util.LinkedHashSet;
import java.util.List;

/** Two CNAME records at one name. */
final class TwoCnames extends LiveCheck {
    TwoCnames() {
        super(
                "CN02",
                "At most one alias at a name",
                "RFC 2181 section 10.1; Zonemaster CNAME_RECORDS_MULTIPLE_FOR_NAME");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Witness each : survey.authorities()) {
            for (DomainName name : survey.names()) {
                Probe probe = Probe.of(name, RecordType.A);
                List<ResourceRecord> aliases = each.message(probe)
                        .map(message -> List.copyOf(new LinkedHashSet<>(message.answers(name, RecordType.CNAME))))
                        .orElse(List.of());
                if (aliases.size() > 1) {
                    seen.error(
                            name,
                            each.host() + " has " + aliases.size() + " CNAME records at " + name + ": "
                                    + Spoken.data(aliases)
                                    + ". Resolvers take one by chance or none. Keep one.",
                            each.evidence(probe));
                }
            }
        }
    }
}
