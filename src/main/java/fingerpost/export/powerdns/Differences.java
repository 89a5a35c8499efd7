package fingerpost.export.powerdns;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.WhenHealthy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In what a Lua record differs from the policy that it was made of. */
final class Differences {
    private final boolean shuffling;
    private final RecordSet set;
    private final Set<String> found = new LinkedHashSet<>();

    Differences(boolean shuffling, RecordSet set) {
        this.shuffling = shuffling;
        this.set = set;
        look(set.policy());
    }

    List<String> list() {
        return List.copyOf(found);
    }

    static boolean hasChecks(AnswerPolicy policy) {
        return policy instanceof Failover
                || policy instanceof WhenHealthy
                || policy.inner().stream().anyMatch(Differences::hasChecks);
    }

    private void look(AnswerPolicy policy) {
        switch (policy) {
            case Failover failover -> check(failover.check());
            case WhenHealthy healthy -> check(healthy.check());
            case Nearest _ ->
                found.add("Only the first place is written. PowerDNS (pickclosest) takes the places of addresses from a"
                        + " database; gdnsd (geoip) can be told them.");
            case Rotated rotated
            when isOrdered(rotated) ->
                found.add("Records are shuffled or stay in order where they are meant to be turned.");
            case Fixed fixed
            when shuffling && isOrdered(fixed) ->
                found.add(
                        "Fixed records are shuffled, since PowerDNS shuffles for the sake of other sets (no-shuffle).");
            default -> {
                // exact
            }
        }
        policy.inner().forEach(this::look);
    }

    private boolean isOrdered(AnswerPolicy policy) {
        return policy.records().size() > 1 && LuaReading.isAddress(set.type());
    }

    private void check(HealthCheck check) {
        found.add("PowerDNS changes its mind at a single probe, looks after all addresses at one interval, begins when"
                + " somebody asks, and until then takes everything for dead. gdnsd counts probes as designed.");
        if (check.probe() != HealthCheck.Probe.TCP) {
            found.add(
                    Probes.isTcp(check, set.owner())
                            ? "The path cannot stand in a Lua record, so that a connection to the port has to do."
                            : "Only the status 200 counts as healthy.");
        }
    }
}
