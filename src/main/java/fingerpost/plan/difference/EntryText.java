package fingerpost.plan.difference;

import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.PolicyShares;
import fingerpost.topology.RecordSet;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;

/** What stands at a name, in lines that a diff can show: as a zone file says it, policies behind a semicolon. */
final class EntryText {
    private EntryText() {}

    /** {@code www.example.com. 300 A 192.0.2.1 ; weight 3}; the order of records in a set is that of their text. */
    static List<String> lines(ZoneEntry entry) {
        String start = entry.owner() + " " + entry.ttl() + " ";
        return switch (entry) {
            case Alias alias -> List.of(start + "ALIAS " + alias.target());
            case RecordSet set -> {
                List<String> lines = new ArrayList<>(PolicyShares.of(set.policy(), Id::toString).entrySet().stream()
                        .map(each -> start + set.type() + " " + each.getKey().text()
                                + (each.getValue().isEmpty() ? "" : " ; " + each.getValue()))
                        .sorted()
                        .toList());
                settings(set.policy(), lines);
                yield lines;
            }
        };
    }

    private static void settings(AnswerPolicy policy, List<String> lines) {
        if (policy instanceof Failover failover) {
            lines.add("; failover, " + check(failover.check()));
        } else if (policy instanceof WhenHealthy healthy) {
            lines.add("; " + check(healthy.check()) + ", at least " + healthy.minimum() + " % healthy, otherwise "
                    + switch (healthy.fallback()) {
                        case ALL -> "all";
                        case FIRST -> "the first";
                        case NONE -> "none";
                    });
        }
        policy.inner().forEach(each -> settings(each, lines));
    }

    static String check(HealthCheck check) {
        return "checked by " + check.probe() + " on port " + check.port()
                + (check.path().isEmpty() ? "" : " " + check.path()) + " every "
                + check.interval().toMillis() / 1000.0 + " s, timeout "
                + check.timeout().toMillis() / 1000.0 + " s, " + check.failures() + " failures, " + check.successes()
                + " successes";
    }

    /** The zone itself, without what it holds and without its serial, which every change raises. */
    static List<String> zone(HostedZone zone) {
        return List.of(
                zone.apex() + " " + zone.soaTtl() + " SOA "
                        + zone.soa().withSerial(0).text(),
                "; default TTL " + zone.defaultTtl() + (zone.provider().isEmpty() ? "" : ", " + zone.provider()));
    }
}
