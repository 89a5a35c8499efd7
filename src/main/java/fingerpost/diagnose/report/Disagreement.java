package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Servers of one zone that answer the same question otherwise.
 *
 * @param told who says what
 * @param nothing whether one says that there is nothing while another has records
 */
record Disagreement(String told, boolean nothing, List<Exchange> evidence) {
    Disagreement {
        evidence = List.copyOf(evidence);
    }

    /** Empty where all that answered agree; TTLs and the order do not count. */
    static Optional<Disagreement> of(Survey survey, DomainName name, RecordType type) {
        Map<String, List<Witness>> views = new LinkedHashMap<>();
        for (Witness each : survey.authorities()) {
            each.message(Probe.of(name, type))
                    .filter(message -> message.is(Rcode.NOERROR) || message.is(Rcode.NXDOMAIN))
                    .ifPresent(message -> views.computeIfAbsent(view(message, name, type), any -> new ArrayList<>())
                            .add(each));
        }
        if (views.size() < 2) {
            return Optional.empty();
        }
        String told = views.entrySet().stream()
                .map(each -> Spoken.hosts(each.getValue())
                        + (each.getValue().size() == 1 ? " says " : " say ")
                        + each.getKey())
                .collect(Collectors.joining("; "));
        return Optional.of(new Disagreement(told, views.containsKey("nothing"), survey.evidence(name, type)));
    }

    private static String view(Message message, DomainName name, RecordType type) {
        List<ResourceRecord> own = message.answer().stream()
                .filter(each -> each.owner().equals(name))
                .filter(each -> each.type().equals(type) || each.type().equals(RecordType.CNAME))
                .toList();
        return Spoken.data(own);
    }
}
