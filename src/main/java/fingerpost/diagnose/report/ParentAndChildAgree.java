package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** NS records that differ above and below the zone cut. */
final class ParentAndChildAgree extends LiveCheck {
    ParentAndChildAgree() {
        super(
                "DEL06",
                "The zone above and the zone name the same servers",
                "RFC 1034 section 4.2.2; Zonemaster DELEGATION07");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Set<DomainName> above = survey.delegated();
        Set<DomainName> below = survey.named();
        if (above.isEmpty() || below.isEmpty()) {
            seen.notTested("The servers' names are known from one side only.");
            return;
        }
        Set<DomainName> extra = new TreeSet<>(above);
        extra.removeAll(below);
        Set<DomainName> unknown = new TreeSet<>(below);
        unknown.removeAll(above);
        List<Exchange> evidence = Stream.concat(
                        survey.referrals().stream(), survey.evidence(survey.zone(), RecordType.NS).stream())
                .toList();
        if (!extra.isEmpty()) {
            boolean answer = survey.authorities().stream()
                    .map(each -> each.host().name())
                    .toList()
                    .containsAll(extra);
            seen.add(
                    answer ? Severity.WARNING : Severity.ERROR,
                    survey.zone(),
                    "The zone above delegates " + survey.zone() + " also to " + Spoken.list(extra)
                            + ", which the zone itself does not name. Resolvers ask servers that nobody looks after. Take"
                            + " them out at the registrar, or add them to the zone's NS records.",
                    evidence);
        }
        if (!unknown.isEmpty()) {
            seen.notice(
                    survey.zone(),
                    survey.zone() + " names the servers " + Spoken.list(unknown)
                            + ", which the zone above does not delegate to. They help only those who came by the others."
                            + " Add them at the registrar.",
                    evidence);
        }
    }
}
