package fingerpost.diagnose.trace;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ipv6Address;
import fingerpost.dns.Question;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is wrong with the servers that were asked; bad by its effect: an error only where a zone had no other server. */
final class ServerFindings {
    private ServerFindings() {}

    /**
     * @param resolved whether the trace reached its end all the same
     */
    static List<LiveFinding> of(List<Step> steps, boolean resolved) {
        List<LiveFinding> findings = new ArrayList<>();
        boolean withoutSix = isWithoutSix(steps);
        if (withoutSix) {
            findings.add(sixNotTested(steps));
        }
        Map<DomainName, List<Step>> zones = new LinkedHashMap<>();
        steps.stream()
                .filter(step -> !(withoutSix && isSix(step)))
                .forEach(step -> zones.computeIfAbsent(step.zone(), any -> new ArrayList<>())
                        .add(step));
        zones.forEach((zone, asked) -> {
            boolean served = isServed(asked);
            for (ServerFault fault : ServerFault.values()) {
                List<Step> faulty = asked.stream().filter(fault::shows).toList();
                if (!faulty.isEmpty()) {
                    Severity severity = served || resolved ? Severity.WARNING : Severity.ERROR;
                    findings.add(finding(fault, severity, zone, faulty, served));
                }
            }
        });
        return findings;
    }

    /** Nothing at all was reached over IPv6: the fault is on this side. */
    private static boolean isWithoutSix(List<Step> steps) {
        List<Step> six = steps.stream().filter(ServerFindings::isSix).toList();
        return !six.isEmpty()
                && six.stream().allMatch(each -> each.kind() == StepKind.UNREACHABLE)
                && steps.stream().anyMatch(each -> each.kind().useful());
    }

    private static boolean isSix(Step step) {
        return step.server().address() instanceof Ipv6Address;
    }

    private static LiveFinding sixNotTested(List<Step> steps) {
        return LiveFinding.of(
                ServerFault.SILENT.code(),
                Severity.INFO,
                DomainName.ROOT,
                "No server was reached over IPv6, so this machine seems to have no way there. The IPv6 addresses of the"
                        + " servers were not tested. Trace from a network with IPv6 to test them too.",
                "RFC 3901",
                steps.stream()
                        .filter(ServerFindings::isSix)
                        .flatMap(each -> each.exchange().stream())
                        .toList());
    }

    /** Whether every question to the zone found a server that did its duty; some fail for one name only. */
    private static boolean isServed(List<Step> asked) {
        Map<Question, Boolean> questions = new HashMap<>();
        asked.stream()
                .filter(each -> each.kind() != StepKind.CANCELLED)
                .forEach(each -> questions.merge(each.question(), each.kind().useful(), Boolean::logicalOr));
        return !questions.containsValue(false);
    }

    private static LiveFinding finding(
            ServerFault fault, Severity severity, DomainName zone, List<Step> faulty, boolean served) {
        String servers = faulty.stream()
                .map(each ->
                        Spoken.name(each.serverName()) + " (" + each.server().address() + ") " + fault.said(each))
                .distinct()
                .collect(Collectors.joining("; "));
        List<Exchange> evidence =
                faulty.stream().flatMap(each -> each.exchange().stream()).toList();
        String effect = served ? fault.effectOnSome() : fault.effectOnAll();
        return LiveFinding.of(
                fault.code(),
                severity,
                zone,
                "Of the servers of " + Spoken.name(zone) + ": " + servers + ". " + effect + " " + fault.cure(),
                fault.source(),
                evidence);
    }
}
