package fingerpost.rehearse;

import fingerpost.behaviour.Answered;
import fingerpost.behaviour.Hop;
import fingerpost.dns.Rcode;
import fingerpost.dns.Response;
import fingerpost.topology.Subject;
import fingerpost.wire.serve.Heard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** DNS questions and answers in few words. */
final class AnswerText {
    private static final int MOST_RECORDS = 6;

    private AnswerText() {}

    static Asked of(Heard heard, Answered answered) {
        String subnet = heard.clientSubnet().map(network -> " for " + network).orElse("");
        return new Asked(
                Asked.Kind.DNS,
                heard.asker(),
                heard.question() + subnet + " over " + heard.transport().word().toUpperCase(Locale.ROOT),
                answer(answered.response()),
                why(answered.hops()),
                path(answered.hops()));
    }

    private static List<Subject> path(List<Hop> hops) {
        return hops.stream()
                .map(hop -> hop.source().map(Subject::node).orElseGet(() -> Subject.of(hop.zone())))
                .distinct()
                .toList();
    }

    private static String answer(Response response) {
        if (response.rcode() != Rcode.NOERROR) {
            return response.rcode().name();
        }
        if (response.isReferral()) {
            return "referred to " + response.authority().getFirst().owner();
        }
        List<String> records = response.answer().stream()
                .flatMap(set -> set.rdata().stream().map(each -> each.text()))
                .toList();
        return records.isEmpty()
                ? "no data"
                : records.stream().limit(MOST_RECORDS).collect(Collectors.joining(" "))
                        + (records.size() > MOST_RECORDS ? " and " + (records.size() - MOST_RECORDS) + " more" : "");
    }

    private static String why(List<Hop> hops) {
        return hops.stream().flatMap(hop -> hop.why().stream()).distinct().collect(Collectors.joining("; "));
    }
}
