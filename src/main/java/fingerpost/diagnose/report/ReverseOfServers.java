package fingerpost.diagnose.report;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.survey.Host;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.dns.ReverseName;
import fingerpost.wire.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A server whose address has no name in reverse, or only those of other machines. */
final class ReverseOfServers extends LiveCheck {
    ReverseOfServers() {
        super(
                "NS15",
                "The addresses of the servers lead back to their names",
                "RFC 1912 section 2.1; Zonemaster ADDRESS02, ADDRESS03",
                Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        int told = 0;
        for (Map.Entry<IpAddress, Set<DomainName>> each : names(survey).entrySet()) {
            Optional<Trace> trace = survey.trace(ReverseName.of(each.getKey()), RecordType.PTR)
                    .filter(it -> isTold(it, survey.isPrivate()));
            if (trace.isPresent()) {
                told++;
                look(each.getKey(), each.getValue(), trace.get(), survey, seen);
            }
        }
        if (told == 0) {
            seen.notTested(
                    survey.isPrivate()
                            ? "This name space has no names for the addresses of its servers."
                            : "No address of a server could be looked up in reverse.");
        }
    }

    private static void look(IpAddress address, Set<DomainName> servers, Trace trace, Survey survey, Seen seen) {
        Set<DomainName> found = Records.targets(trace.answers());
        if (trace.outcome() != Outcome.ANSWER) {
            seen.warning(
                    survey.zone(),
                    "The address " + address + " of " + Spoken.list(servers)
                            + " has no PTR record. People and programs that look at it in a log cannot tell whose it"
                            + " is. Have whoever gave you the address add one.",
                    evidence(trace));
        } else if (servers.stream().noneMatch(found::contains)) {
            seen.notice(
                    survey.zone(),
                    "The address " + address + " of " + Spoken.list(servers) + " leads back to " + Spoken.list(found)
                            + ", another name. Nothing fails, but who reads a log is misled. Have the PTR record name"
                            + " the server.",
                    evidence(trace));
        }
    }

    /** In a name space of one's own the reverse tree is often not there at all; its root then denies all of it. */
    private static boolean isTold(Trace trace, boolean ofOnesOwn) {
        boolean rootOnly = trace.cuts().stream().allMatch(each -> each.zone().isRoot());
        return switch (trace.outcome()) {
            case ANSWER -> true;
            case NODATA, NXDOMAIN -> !ofOnesOwn || !rootOnly;
            case LOOP, LAME, SILENT, REFUSED, BROKEN, BUDGET -> false;
        };
    }

    private static Map<IpAddress, Set<DomainName>> names(Survey survey) {
        Map<IpAddress, Set<DomainName>> names = new TreeMap<>();
        survey.servers().stream()
                .map(Witness::host)
                .forEach((Host each) -> names.computeIfAbsent(each.address(), any -> new TreeSet<>())
                        .add(each.name()));
        return names;
    }

    private static List<Exchange> evidence(Trace trace) {
        return trace.steps().stream()
                .filter(each -> each.depth() == 0 && each.kind().useful())
                .flatMap(each -> each.exchange().stream())
                .reduce((one, later) -> later)
                .stream()
                .toList();
    }
}
