package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;

/** An SOA whose mailbox is not written as the DNS wants it. */
final class SoaMailbox extends LiveCheck {
    SoaMailbox() {
        super(
                "SOA06",
                "The mailbox in the SOA is one",
                "RFC 1035 section 8; RFC 1912 section 2.2; Zonemaster SYNTAX05");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Records.data(survey.records(survey.zone(), RecordType.SOA), Soa.class).forEach(soa -> {
            DomainName mailbox = soa.mailbox();
            boolean at = mailbox.labels().stream().anyMatch(label -> label.contains("@"));
            if (at || mailbox.labels().size() < 2) {
                seen.warning(
                        survey.zone(),
                        "The mailbox in the SOA of " + survey.zone() + " is " + mailbox
                                + ", which is no mail address in the form of the DNS: hostmaster@example.com is written"
                                + " hostmaster.example.com. Nobody can be reached about trouble.",
                        survey.evidence(survey.zone(), RecordType.SOA));
            }
        });
    }
}
