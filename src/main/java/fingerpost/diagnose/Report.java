package fingerpost.diagnose;

import fingerpost.check.Severity;
import fingerpost.dns.DomainName;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The diagnosis of one domain.
 *
 * @param verdicts one for each check, in the order of the catalogue; a check that was not made says so
 * @param traces of the names that were resolved on the way: the domain's own, its aliases, its mail servers
 * @param packets sent, retries included
 * @param nanos from the first packet to the end
 */
public record Report(DomainName domain, List<Verdict> verdicts, List<Trace> traces, int packets, long nanos) {
    public Report {
        verdicts = List.copyOf(verdicts);
        traces = List.copyOf(traces);
    }

    /** All findings, the worst first, in the order of the catalogue where equally bad. */
    public List<LiveFinding> findings() {
        return verdicts.stream()
                .flatMap(each -> switch (each) {
                    case Verdict.Found found -> found.findings().stream();
                    case Verdict.Passed passed -> Stream.<LiveFinding>empty();
                    case Verdict.NotTested notTested -> Stream.<LiveFinding>empty();
                })
                .sorted(Comparator.comparing(LiveFinding::severity))
                .toList();
    }

    public boolean has(Severity severity) {
        return findings().stream().anyMatch(each -> each.severity() == severity);
    }
}
