package fingerpost.diagnose.trace;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.dns.DomainName;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
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
        Map<DomainName, List<Step>> zones = new LinkedHashMap<>();
        steps.forEach(step ->
                zones.computeIfAbsent(step.zone(), any -> new ArrayList<>()).add(step));
        List<LiveFinding> findings = new ArrayList<>();
        zones.forEach((zone, asked) -> {
            boolean served = asked.stream().anyMatch(each -> each.kind().useful());
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
