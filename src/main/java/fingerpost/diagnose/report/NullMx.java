package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.Mx;
import fingerpost.dns.RecordType;
import java.util.List;

/** A null MX with company or with a preference. */
final class NullMx extends LiveCheck {
    NullMx() {
        super("MX03", "A domain without mail says so by one MX", "RFC 7505 section 3; Zonemaster ZONE09");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            List<Mx> all = Records.data(survey.records(name, RecordType.MX), Mx.class);
            List<Mx> none =
                    all.stream().filter(each -> each.exchange().isRoot()).toList();
            if (!none.isEmpty() && (all.size() > 1 || none.getFirst().preference() != 0)) {
                seen.warning(
                        name,
                        name + " has an MX to the root, which says that it takes no mail, "
                                + (all.size() > 1 ? "beside other MX records" : "but not with preference 0")
                                + ". Senders do not agree on what that means. Write 0 and the root alone, or remove it.",
                        survey.evidence(name, RecordType.MX));
            }
        }
    }
}
