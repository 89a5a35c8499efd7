package fingerpost.prove.dns;

import fingerpost.behaviour.Answered;
import fingerpost.behaviour.Hop;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.function.Predicate;

/** Whether an answer follows the health of what it names. */
final class Probed implements Predicate<Answered> {
    private final Topology topology;

    Probed(Topology topology) {
        this.topology = topology;
    }

    @Override
    public boolean test(Answered answered) {
        return answered.hops().stream()
                .map(Hop::source)
                .anyMatch(source -> source.filter(this::isProbed).isPresent());
    }

    private boolean isProbed(Subject source) {
        return topology.find(source.element(), HostedZone.class)
                .flatMap(zone -> source.owner()
                        .flatMap(owner -> zone.find(owner, source.type().orElse(""))))
                .filter(entry -> entry instanceof RecordSet set && isProbed(set.policy()))
                .isPresent();
    }

    private static boolean isProbed(AnswerPolicy policy) {
        return policy instanceof WhenHealthy
                || policy instanceof Failover
                || policy.inner().stream().anyMatch(Probed::isProbed);
    }
}
