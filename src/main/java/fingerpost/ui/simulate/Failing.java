package fingerpost.ui.simulate;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.Set;

/** What a person can kill on the drawing, and heal again. */
final class Failing {
    private Failing() {}

    /** Whether all of that can fail: what takes requests or answers questions. */
    static boolean isPossible(Topology topology, Set<Subject> subjects) {
        return !subjects.isEmpty() && subjects.stream().allMatch(each -> isPossible(topology, each.element()));
    }

    private static boolean isPossible(Topology topology, Id id) {
        return topology.find(id)
                .filter(element -> element instanceof Backend
                        || element instanceof Proxy
                        || element instanceof ExternalEndpoint
                        || element instanceof ApplicationRouter
                        || element instanceof Resolver)
                .isPresent();
    }

    /**
     * Each fails at that time, or is healed where it is down by then.
     *
     * @param played the scenario with all that was tried before
     */
    static Scratch turned(Scratch scratch, Scenario played, Set<Subject> subjects, Duration at) {
        Scratch turned = scratch;
        for (Subject each : subjects) {
            turned = Scratch.isDown(played, each.element(), at)
                    ? turned.healing(each.element(), at)
                    : turned.failing(each.element(), at);
        }
        return turned;
    }
}
