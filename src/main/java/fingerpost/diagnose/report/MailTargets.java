package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.Mx;
import fingerpost.dns.RecordType;
import java.util.Set;
import java.util.TreeSet;

/** The hosts that take the mail of the names looked at. */
final class MailTargets {
    private MailTargets() {}

    static Set<DomainName> of(Survey survey) {
        Set<DomainName> targets = new TreeSet<>();
        for (DomainName name : survey.names()) {
            Records.data(survey.records(name, RecordType.MX), Mx.class).stream()
                    .map(Mx::exchange)
                    .filter(each -> !each.isRoot())
                    .forEach(targets::add);
        }
        return targets;
    }

    /** Whether a name looks like an IPv4 address. */
    static boolean isAddress(DomainName name) {
        return name.labels().size() == 4 && name.labels().stream().allMatch(label -> label.matches("[0-9]{1,3}"));
    }
}
