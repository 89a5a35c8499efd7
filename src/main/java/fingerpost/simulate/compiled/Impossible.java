package fingerpost.simulate.compiled;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Canary;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.Optional;

/** Finds what a scenario or its clients ask for and cannot have, and says it before anything is played. */
final class Impossible {
    private static final double MOST_REQUESTS = 2e9;
    private static final double SECONDS_PER_HOUR = 3600;

    private final Topology topology;
    private final Scenario scenario;

    Impossible(Topology topology, Scenario scenario) {
        this.topology = topology;
        this.scenario = scenario;
    }

    /** @throws SimulationProblem with what is wrong, where, why, and what to do */
    void refuse() {
        scenario.happenings().forEach(this::refuse);
        refuseTooMany();
    }

    private void refuse(Happening happening) {
        switch (happening) {
            case Happening.Fails each -> answering(each, each.element());
            case Happening.Refuses each -> answering(each, each.element());
            case Happening.Recovers each -> answering(each, each.element());
            case Happening.PathBreaks each -> reached(each, each.element());
            case Happening.RecordChanges each -> zone(each, each.zone());
            case Happening.AuthorityOutage each -> zone(each, each.zone());
            case Happening.Surge each -> {
                Element element = present(each, each.clients());
                if (!(element instanceof ClientGroup)) {
                    throw problem(
                            each,
                            "lets " + named(element) + " ask more often, which does not ask; name a client" + " group");
                }
            }
            case Happening.CanaryMoves each -> {
                if (!hasCanary(zone(each, each.zone()), each)) {
                    throw problem(
                            each,
                            "moves the canary of " + each.owner() + ", which has none there; give the record set a"
                                    + " canary, or name another");
                }
            }
        }
    }

    private boolean hasCanary(HostedZone zone, Happening.CanaryMoves moves) {
        boolean made = scenario.happenings().stream()
                .anyMatch(each -> each instanceof Happening.RecordChanges changes
                        && changes.entry() instanceof RecordSet set
                        && set.owner().equals(moves.owner())
                        && set.policy() instanceof Canary);
        return made
                || zone.at(moves.owner()).stream()
                        .anyMatch(entry -> entry instanceof RecordSet set && set.policy() instanceof Canary);
    }

    private Element present(Happening happening, Id id) {
        return topology.find(id)
                .orElseThrow(() -> problem(happening, "names " + id + ", which is not in the design; name what is"));
    }

    private void answering(Happening happening, Id id) {
        Element element = present(happening, id);
        switch (element) {
            case Proxy _, Backend _, ApplicationRouter _, ServiceRegistry _, ExternalEndpoint _, Resolver _ -> {}
            case HostedZone _ ->
                throw problem(happening, "lets " + named(element) + " fail; give it an outage of its servers instead");
            case Service _, Certificate _, Line _, ClientGroup _, Scenario _ ->
                throw problem(
                        happening,
                        "lets " + named(element) + " fail or recover, which answers nobody; name a backend, router,"
                                + " proxy, endpoint or resolver");
        }
    }

    private void reached(Happening happening, Id id) {
        Element element = present(happening, id);
        switch (element) {
            case Proxy _, Backend _, ApplicationRouter _, ExternalEndpoint _, ClientGroup _ -> {}
            case HostedZone _, Service _, ServiceRegistry _, Certificate _, Line _, Resolver _, Scenario _ ->
                throw problem(
                        happening,
                        "breaks the path to " + named(element) + ", which has no address that clients reach; name a"
                                + " proxy, endpoint, backend, router or client group");
        }
    }

    private HostedZone zone(Happening happening, Id id) {
        Element element = present(happening, id);
        return Optional.of(element)
                .filter(HostedZone.class::isInstance)
                .map(HostedZone.class::cast)
                .orElseThrow(() ->
                        problem(happening, "takes " + named(element) + " for a zone; name the zone that is meant"));
    }

    private SimulationProblem problem(Happening happening, String what) {
        return new SimulationProblem("What happens in the scenario " + scenario.id() + " after "
                + happening.at().toSeconds() + " s " + what + ".");
    }

    private static String named(Element element) {
        return "the " + ElementKind.of(element).word() + " " + element.id();
    }

    private void refuseTooMany() {
        double requests = topology.all(ClientGroup.class).stream()
                        .mapToDouble(group -> group.population() * group.requestsPerHour() * surge(group.id()))
                        .sum()
                * scenario.duration().toSeconds()
                / SECONDS_PER_HOUR;
        if (!(requests <= MOST_REQUESTS)) {
            throw new SimulationProblem(String.format(
                    "The clients would make up to %.3g requests in the scenario %s; at most %.0g can be simulated. Let"
                            + " it be shorter, let fewer clients stand for them, or let them ask less often.",
                    requests, scenario.id(), MOST_REQUESTS));
        }
    }

    private double surge(Id clients) {
        return scenario.happenings().stream()
                .filter(each ->
                        each instanceof Happening.Surge surge && surge.clients().equals(clients))
                .mapToDouble(each -> Math.max(1, ((Happening.Surge) each).factor()))
                .reduce(1, (one, other) -> one * other);
    }
}
