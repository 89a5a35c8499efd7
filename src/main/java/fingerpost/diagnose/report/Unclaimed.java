package fingerpost.diagnose.report;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import java.util.List;

/** An alias to a service that says the name is not claimed. */
final class Unclaimed extends LiveCheck {
    Unclaimed() {
        super(
                "CN09",
                "No alias leads to a place that anybody can claim",
                "Can I take over XYZ (EdOverflow), CC BY 4.0; see takeover-patterns.txt");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            survey.trace(name, RecordType.A)
                    .filter(each ->
                            each.outcome() == Outcome.NXDOMAIN && !each.chain().isEmpty())
                    .ifPresent(each -> {
                        DomainName target = each.chain().getLast().target();
                        Providers.shipped()
                                .unclaimed(target)
                                .ifPresent(provider -> seen.error(
                                        name,
                                        name + " is an alias of " + target + " at " + provider.name()
                                                + ", which does not exist there. Anybody with an account there may create it and"
                                                + " then serves " + name
                                                + " with valid certificates. Remove the alias now, or create the target.",
                                        evidence(each)));
                    });
        }
    }

    private static List<Exchange> evidence(Trace trace) {
        return trace.steps().stream()
                .filter(each ->
                        each.depth() == 0 && (each.kind() == StepKind.ALIAS || each.kind() == StepKind.NXDOMAIN))
                .flatMap(each -> each.exchange().stream())
                .toList();
    }
}
