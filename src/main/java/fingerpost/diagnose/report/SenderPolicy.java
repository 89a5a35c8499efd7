package fingerpost.diagnose.report;

import fingerpost.check.Spf;
import fingerpost.check.SpfSyntax;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Txt;
import fingerpost.wire.Exchange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sender policy (SPF) that receivers treat as broken. */
final class SenderPolicy extends LiveCheck {
    SenderPolicy() {
        super(
                "MX06",
                "One sender policy, readable, of at most ten look-ups",
                "RFC 7208 section 3.2, section 4.6.4; Zonemaster ZONE11");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            List<Spf> policies = Spf.at(Records.data(survey.records(name, RecordType.TXT), Txt.class));
            List<Exchange> evidence = survey.evidence(name, RecordType.TXT);
            if (policies.size() > 1) {
                seen.warning(
                        name,
                        name + " has " + policies.size() + " SPF records. Receivers treat the policy as broken and may"
                                + " reject mail. Join them into one.",
                        evidence);
            } else if (policies.size() == 1) {
                SpfSyntax.complaints(policies.getFirst())
                        .forEach(each -> seen.warning(name, "The SPF record of " + name + " " + each + ".", evidence));
                int lookups = count(policies.getFirst(), Set.of(name), survey);
                if (lookups > MOST) {
                    seen.warning(
                            name,
                            "The SPF record of " + name + " costs at least " + lookups
                                    + " look-ups; receivers stop after " + MOST
                                    + " and treat the policy as broken. Replace include, a and mx by networks.",
                            evidence);
                }
            }
        }
    }

    private static final int MOST = 10;

    private static int count(Spf spf, Set<DomainName> above, Survey survey) {
        int count = (int) spf.lookups().count();
        for (DomainName next : spf.includes().toList()) {
            if (!above.contains(next) && above.size() <= MOST) {
                Set<DomainName> deeper = new HashSet<>(above);
                deeper.add(next);
                List<Txt> texts = survey.trace(next, RecordType.TXT)
                        .map(each -> Records.data(each.answers(), Txt.class))
                        .orElse(List.of());
                List<Spf> found = Spf.at(texts);
                count += found.size() == 1 ? count(found.getFirst(), deeper, survey) : 0;
            }
        }
        return count;
    }
}
