package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;

/** An HTTPS record in AliasMode with company or to itself. */
final class AliasMode extends LiveCheck {
    AliasMode() {
        super("SVC01", "A service alias stands alone", "RFC 9460 section 2.4.1, section 2.4.2");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            List<Https> all = Records.data(survey.records(name, RecordType.HTTPS), Https.class);
            List<Https> aliases =
                    all.stream().filter(each -> each.priority() == 0).toList();
            Optional<String> what =
                    aliases.stream().anyMatch(each -> each.endpoint().equals(name))
                            ? Optional.of("names itself; clients give up")
                            : !aliases.isEmpty() && all.size() > aliases.size()
                                    ? Optional.of("stands beside records with a priority, which clients then ignore")
                                    : aliases.size() > 1
                                            ? Optional.of("stands there twice; clients pick one by chance")
                                            : Optional.empty();
            what.ifPresent(words -> seen.add(
                    words.startsWith("names") ? Severity.ERROR : Severity.WARNING,
                    name,
                    "The HTTPS record of " + name + " with priority 0 (an alias) " + words
                            + ". Write one alias alone, or priorities from 1.",
                    survey.evidence(name, RecordType.HTTPS)));
        }
    }
}
