package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.RecordSet;
import fingerpost.topology.WhenHealthy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The TTL of a record set: as it stands there, or where it follows health, the shortest time in which any health check of its
 * policy can change its mind, kept between the two TTLs of the set (gdnsd.zonefile, DYNA/DYNC TTLs).
 */
final class LastingTtl {
    private record Watched(HealthCheck check, List<Rdata> records) {}

    private final RecordSet set;
    private final List<Watched> watched = new ArrayList<>();

    LastingTtl(RecordSet set) {
        this.set = set;
        if (set.leastTtl().isPresent()) {
            watch(set.policy());
        }
    }

    private void watch(AnswerPolicy policy) {
        if (policy instanceof Failover failover) {
            watched.add(new Watched(failover.check(), policy.records()));
        }
        if (policy instanceof WhenHealthy healthy) {
            watched.add(new Watched(healthy.check(), policy.records()));
        }
        policy.inner().forEach(this::watch);
    }

    Ttl now(Asking asking) {
        return set.leastTtl()
                .flatMap(least -> watched.stream()
                        .flatMap(each -> each.records.stream()
                                .flatMap(record ->
                                        asking.health().untilChange(record, each.check, asking.state()).stream()))
                        .min(Duration::compareTo)
                        .map(soonest -> Math.clamp(
                                soonest.toSeconds(), least.seconds(), set.ttl().seconds())))
                .map(Ttl::of)
                .orElse(set.ttl());
    }
}
