package fingerpost.ui.simulate;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Names;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person can kill on the drawing, and heal again. */
final class Failing {
    /** The part of a scenario after which something fails that a person kills at its beginning, so that there is a before. */
    private static final int LATER = 10;

    private Failing() {}

    /** Whether all of that can fail: what takes requests or answers questions. */
    static boolean isPossible(Topology topology, Set<Subject> subjects) {
        return refusal(topology, subjects).isEmpty();
    }

    /** Why that cannot fail; empty where it can. */
    static Optional<String> refusal(Topology topology, Set<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Optional.of(Speech.of("Select on the drawing what is to fail."));
        }
        return subjects.stream()
                .filter(each -> elements(topology, each).isEmpty())
                .findFirst()
                .map(each -> why(topology, each));
    }

    private static String why(Topology topology, Subject subject) {
        String name = Names.of(topology, subject);
        if (subject.owner().isPresent()) {
            return Speech.of("{0} cannot fail by itself: fail its zone, or what it leads to.", name);
        }
        Optional<Element> element = topology.find(subject.element());
        if (element.filter(ClientGroup.class::isInstance).isPresent()) {
            return Speech.of("{0} cannot fail: clients ask. Fail their resolver, or what they reach.", name);
        }
        if (element.filter(Service.class::isInstance).isPresent()) {
            return Speech.of("{0} cannot fail: it has no backend.", name);
        }
        return Speech.of("{0} cannot fail: it takes no requests and answers no questions.", name);
    }

    /** What fails with it: the backends of a service, else the thing itself; nothing for what cannot fail. */
    private static List<Id> elements(Topology topology, Subject subject) {
        if (subject.owner().isPresent()) {
            return List.of();
        }
        return topology.find(subject.element())
                .map(element -> switch (element) {
                    case Service service ->
                        service.members().stream().map(Member::backend).toList();
                    case Backend _, Proxy _, ExternalEndpoint _, ApplicationRouter _, Resolver _, HostedZone _ ->
                        List.of(element.id());
                    case Certificate _, ClientGroup _, Line _, Scenario _, ServiceRegistry _ -> List.<Id>of();
                })
                .orElse(List.of());
    }

    /** All that fails with what is selected. */
    static Set<Id> elements(Topology topology, Set<Subject> subjects) {
        return subjects.stream()
                .flatMap(each -> elements(topology, each).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** When it fails that a person kills at that second of the scenario. */
    static Duration time(double seconds, Scenario played) {
        long at = (long) seconds;
        return at > 0 ? Duration.ofSeconds(at) : played.duration().dividedBy(LATER);
    }

    /**
     * All fail at that time, or are healed where they are all down by then.
     *
     * @param scenario without what was tried
     */
    static Scratch turned(Topology topology, Scratch scratch, Scenario scenario, Set<Id> elements, Duration at) {
        Scenario played = scratch.over(scenario, topology);
        boolean heals = areDown(played, elements, at);
        Scratch turned = scratch;
        for (Id each : elements) {
            if (heals) {
                turned = topology.find(each, HostedZone.class).isPresent()
                        ? turned.speaking(each, at, scenario)
                        : turned.healing(each, at);
            } else if (!Scratch.isDown(played, each, at)) {
                turned = topology.find(each, HostedZone.class).isPresent()
                        ? turned.silencing(each, at, played.duration().minus(at))
                        : turned.failing(each, at);
            }
        }
        return turned;
    }

    static boolean areDown(Scenario played, Set<Id> elements, Duration at) {
        return elements.stream().allMatch(each -> Scratch.isDown(played, each, at));
    }
}
