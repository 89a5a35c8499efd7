package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;

/** NS records whose TTL above differs tenfold from the one below. */
final class DelegationTtl extends LiveCheck {
    DelegationTtl() {
        super(
                "TTL03",
                "NS records live alike above and below the cut",
                "RFC 1034 section 4.2.2; RFC 2181 section 5.4.1",
                Needs.DELEGATION);
    }

    @Override
    void look(Survey survey, Seen seen) {
        int above = survey.delegations().values().stream()
                .flatMap(each -> each.servers().stream())
                .mapToInt(each -> each.ttl().seconds())
                .max()
                .orElse(0);
        int below = survey.records(survey.zone(), RecordType.NS).stream()
                .mapToInt(each -> each.ttl().seconds())
                .max()
                .orElse(0);
        if (above > 0 && below > 0 && (above > 10L * below || below > 10L * above)) {
            seen.info(
                    survey.zone(),
                    "The NS records of " + survey.zone() + " live " + new Ttl(above).spoken()
                            + " above the zone cut and "
                            + new Ttl(below).spoken()
                            + " below. How long an old server is still asked after a move depends"
                            + " on which of them a resolver keeps; reckon with the longer.",
                    survey.referrals());
        }
    }
}
