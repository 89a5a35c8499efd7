package fingerpost.diagnose.report;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import java.util.List;

/** An SOA that names a primary server without an address, or one that is behind. */
final class PrimaryServer extends LiveCheck {
    PrimaryServer() {
        super(
                "SOA04",
                "The primary server in the SOA is a real one",
                "RFC 1035 section 3.3.13; RFC 2136 section 4.3; Zonemaster ZONE01");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Soa soa : Records.data(survey.records(survey.zone(), RecordType.SOA), Soa.class)) {
            DomainName primary = soa.primary();
            List<Trace> traces = survey.addressTraces(primary);
            boolean none = !traces.isEmpty()
                    && traces.stream()
                            .allMatch(each -> each.outcome() == Outcome.NXDOMAIN || each.outcome() == Outcome.NODATA);
            if (none) {
                seen.notice(
                        survey.zone(),
                        "The SOA of " + survey.zone() + " names " + primary
                                + " as the primary server, which has no address. Dynamic updates and notifications go"
                                + " nowhere. Name the real one.",
                        survey.evidence(survey.zone(), RecordType.SOA));
            }
            survey.servers().stream()
                    .filter(each -> each.host().name().equals(primary))
                    .flatMap(each -> Records.data(each.records(survey.zone(), RecordType.SOA), Soa.class).stream())
                    .filter(own -> SerialsAgree.isNewer(soa.serial(), own.serial()))
                    .findFirst()
                    .ifPresent(own -> seen.notice(
                            survey.zone(),
                            "The primary server " + primary + " has an older version of " + survey.zone()
                                    + " than its secondaries. They will not take over its changes. Raise its serial.",
                            survey.evidence(survey.zone(), RecordType.SOA)));
        }
    }
}
