package fingerpost.diagnose.trace;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.dns.DomainName;
import fingerpost.wire.Exchange;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Servers that answer only without EDNS. One reply after silence may as well mean that a datagram was lost, so it takes an
 * error, or silence more than once, to be sure; a single answer with EDNS clears the server.
 */
final class EdnsFindings {
    private record Asked(DomainName zone, DomainName name, Server server) {}

    private EdnsFindings() {}

    static List<LiveFinding> of(List<Step> steps) {
        Map<Asked, List<Exchange>> servers = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step.kind().useful()) {
                step.exchange()
                        .ifPresent(exchange -> servers.computeIfAbsent(
                                        new Asked(step.zone(), step.serverName(), step.server()),
                                        any -> new ArrayList<>())
                                .add(exchange));
            }
        }
        List<LiveFinding> findings = new ArrayList<>();
        servers.forEach((server, exchanges) -> {
            if (exchanges.stream().allMatch(Exchange::ednsDropped)) {
                findings.add(finding(server, exchanges));
            }
        });
        return findings;
    }

    private static LiveFinding finding(Asked server, List<Exchange> exchanges) {
        boolean sure = exchanges.size() > 1
                || !(exchanges.getFirst().attempts().getFirst().reply() instanceof Reply.Silent);
        String who =
                Spoken.name(server.name()) + " (" + server.server().address() + ") of " + Spoken.name(server.zone());
        return LiveFinding.of(
                "NS09",
                sure ? Severity.WARNING : Severity.NOTICE,
                server.zone(),
                sure
                        ? who + " answers only without EDNS. Resolvers have to ask twice, and cannot validate DNSSEC"
                                + " there. Bring the server or the firewall before it up to date."
                        : who + " answered only when it was asked again, without EDNS. Either a datagram was lost, or"
                                + " it drops queries with EDNS. A full trace tells.",
                "RFC 6891 section 7; RFC 8906 section 3.2.2",
                exchanges);
    }
}
