package fingerpost.diagnose.report;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;

/** Which provider an alias leads to; worth knowing, not a mistake. */
final class ServedBy extends LiveCheck {
    ServedBy() {
        super("CN13", "Who serves the names", "The ends of provider names in takeover-patterns.txt");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            survey.trace(name, RecordType.A)
                    .filter(each -> !each.chain().isEmpty() && each.outcome() == Outcome.ANSWER)
                    .ifPresent(each -> Providers.shipped()
                            .of(each.chain().getLast().target())
                            .ifPresent(provider -> seen.info(
                                    name,
                                    name + " is served by " + provider.name() + " ("
                                            + each.chain().getLast().target() + ").",
                                    survey.evidence(name))));
        }
    }
}
