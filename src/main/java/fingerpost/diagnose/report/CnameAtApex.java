package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;

/** A CNAME beside the SOA and NS records of the zone. */
final class CnameAtApex extends LiveCheck {
    CnameAtApex() {
        super("CN03", "No alias at the apex", "RFC 1034 section 3.6.2; RFC 1912 section 2.4; zonemaster issue 1049");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Probe probe = Probe.of(survey.zone(), RecordType.A);
        for (Witness each : survey.authorities()) {
            boolean alias = each.message(probe)
                    .filter(message ->
                            !message.answers(survey.zone(), RecordType.CNAME).isEmpty())
                    .isPresent();
            if (alias) {
                seen.error(
                        survey.zone(),
                        each.host() + " has a CNAME at the apex of " + survey.zone()
                                + ". For resolvers that saw it, SOA, NS and MX of the zone are gone: mail is lost and"
                                + " validation fails. Write addresses there, or use the provider's ALIAS, which flattens.",
                        each.evidence(probe));
            }
        }
    }
}
