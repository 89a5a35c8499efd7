package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Manner;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A flattened apex with one answer for everybody, although its target answers by the network of the client. */
final class PinnedFlattening extends LiveCheck {
    PinnedFlattening() {
        super(
                "AL03",
                "A flattened apex passes on where its clients are",
                "RFC 7871 section 7.1.1, section 7.2.1; octoDNS issue 823");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Optional<Flattening> flattened = Flattening.of(survey);
        if (flattened.isEmpty()) {
            seen.notTested("The apex does not look flattened.");
            return;
        }
        Probe ofTarget = new Probe(flattened.get().target(), RecordType.A, Manner.CLIENT_SUBNET);
        Probe ofApex = new Probe(survey.zone(), RecordType.A, Manner.CLIENT_SUBNET);
        List<Message> target = answers(survey.targets(), ofTarget);
        List<Message> apex = answers(survey.authorities(), ofApex);
        if (target.isEmpty() || apex.isEmpty()) {
            seen.notTested(
                    (target.isEmpty() ? "The servers of " + flattened.get().target() : "The zone's servers")
                            + " gave no answer on behalf of a network of clients.");
        } else if (target.stream().anyMatch(each -> Scope.of(each) > 0)
                && apex.stream().allMatch(each -> Scope.of(each) == 0)) {
            List<Exchange> evidence = new ArrayList<>(Spoken.evidence(survey.targets(), ofTarget));
            evidence.addAll(Spoken.evidence(survey.authorities(), ofApex));
            seen.warning(
                    survey.zone(),
                    flattened.get().target() + " answers by the network of the client, but the flattened apex "
                            + survey.zone() + " gives everybody the same answer. All clients are sent to the region"
                            + " that is near the name server, not near them. Let the provider pass on the client's"
                            + " network when it flattens, or send people to a name with a CNAME.",
                    evidence);
        }
    }

    /** What came only once the network was left out says nothing of it. */
    private static List<Message> answers(List<Witness> witnesses, Probe probe) {
        return witnesses.stream()
                .flatMap(each -> each.exchange(probe).stream())
                .filter(each -> !each.ednsDropped())
                .flatMap(each -> each.message().stream())
                .toList();
    }
}
