package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.wire.ResourceRecord;

/** Caches that remember for long that a name did not exist. */
final class NegativeTtl extends LiveCheck {
    NegativeTtl() {
        super("TTL04", "That a name is missing is forgotten within the hour", "RFC 2308 section 5");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (ResourceRecord each : survey.records(survey.zone(), RecordType.SOA)) {
            each.rdata().filter(Soa.class::isInstance).map(Soa.class::cast).ifPresent(soa -> {
                Ttl negative = each.ttl().min(soa.minimum());
                if (negative.seconds() > 3600) {
                    seen.notice(
                            survey.zone(),
                            "Resolvers remember for " + negative.spoken() + " that a name of " + survey.zone()
                                    + " did not exist. A name asked for just before you create it stays away that long."
                                    + " Lower the last number of the SOA to 300.",
                            survey.evidence(survey.zone(), RecordType.SOA));
                }
            });
        }
    }
}
