package fingerpost.rehearse;

import fingerpost.behaviour.DesignState;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What health checks believe while a design is rehearsed: that something failed or recovered only after as many probes as
 * they need. Used by one thread at a time.
 */
final class Detection {
    private final DesignState state;
    private final BiConsumer<Duration, Runnable> later;
    private final Map<HealthCheck, Set<Id>> believed = new HashMap<>();
    private final Map<Id, Integer> changes = new HashMap<>();

    /**
     * For checks of that state.
     *
     * @param later runs something after that time
     */
    Detection(DesignState state, BiConsumer<Duration, Runnable> later) {
        this.state = state;
        this.later = later;
    }

    /** From now on the checks of that design believe what they have noticed; new ones begin with the truth. */
    void watch(Topology topology) {
        checks(topology)
                .forEach(check ->
                        state.believe(check, believed.computeIfAbsent(check, _ -> new HashSet<>(state.down()))));
    }

    /**
     * That element has just failed or recovered.
     *
     * @param noticed run after each check that has changed its mind
     */
    void changed(Id element, Runnable noticed) {
        int change = changes.merge(element, 1, Integer::sum);
        believed.keySet().forEach(check -> {
            int probes = state.isDown(element) ? check.failures() : check.successes();
            later.accept(check.interval().multipliedBy(probes), () -> {
                if (changes.getOrDefault(element, 0) == change) {
                    notice(check, element, noticed);
                }
            });
        });
    }

    private void notice(HealthCheck check, Id element, Runnable noticed) {
        Set<Id> now = believed.getOrDefault(check, new HashSet<>());
        if (state.isDown(element) ? now.add(element) : now.remove(element)) {
            state.believe(check, now);
            noticed.run();
        }
    }

    private static Set<HealthCheck> checks(Topology topology) {
        Set<HealthCheck> checks = new LinkedHashSet<>();
        topology.zones().stream().flatMap(zone -> zone.recordSets()).forEach(set -> collect(set.policy(), checks));
        topology.all(Service.class).forEach(service -> service.active().ifPresent(checks::add));
        return checks;
    }

    private static void collect(AnswerPolicy policy, Set<HealthCheck> checks) {
        if (policy instanceof Failover failover) {
            checks.add(failover.check());
        }
        if (policy instanceof WhenHealthy healthy) {
            checks.add(healthy.check());
        }
        policy.inner().forEach(each -> collect(each, checks));
    }
}
