package fingerpost.simulate.ready;

import fingerpost.behaviour.Standing;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario.Measure;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What carries the most fails for half an hour: a backend, else a proxy, else an endpoint. */
final class BackendDies {
    private BackendDies() {}

    static Optional<Story> of(Topology topology, List<Asked> asked) {
        Map<Id, Double> loads = loads(topology, asked);
        return busiest(topology, loads, Backend.class)
                .or(() -> busiest(topology, loads, Proxy.class))
                .or(() -> busiest(topology, loads, ExternalEndpoint.class))
                .map(element -> Story.of(
                                element.label() + " dies",
                                element.label() + " carries the most. It stops answering after 10 minutes and is back"
                                        + " after 40. Look for the requests that fail until somebody notices, for who"
                                        + " takes its share, and for how long it takes to get its share back.",
                                Story.HOUR,
                                List.of(
                                        new Happening.Fails(Story.minutes(10), element.id()),
                                        new Happening.Recovers(Story.minutes(40), element.id())))
                        .measuring(Measure.SHARES, Measure.FAILURES, Measure.LATENCY));
    }

    private static Optional<Element> busiest(Topology topology, Map<Id, Double> loads, Class<? extends Element> kind) {
        Element busiest = null;
        for (Element each : topology.all(kind)) {
            double load = loads.getOrDefault(each.id(), 0.0);
            if (load > 0 && (busiest == null || load > loads.getOrDefault(busiest.id(), 0.0))) {
                busiest = each;
            }
        }
        return Optional.ofNullable(busiest);
    }

    /** The parts of the pages that each carries, as far as weights alone say it. */
    private static Map<Id, Double> loads(Topology topology, List<Asked> asked) {
        Map<Id, Double> loads = new LinkedHashMap<>();
        for (Proxy proxy : topology.proxies()) {
            proxy.passes().forEach(pass -> share(topology.get(pass.service(), Service.class), loads));
        }
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            double whole = registry.instances().size();
            registry.instances().forEach(each -> loads.merge(each.backend(), 1 / whole, Double::sum));
        }
        for (Asked each : asked) {
            if (each.entry() instanceof RecordSet set) {
                List<Element> there = topology.elements().stream()
                        .filter(element -> Standing.addresses(element).stream()
                                .anyMatch(address -> set.policy().records().contains(address.record())))
                        .toList();
                there.forEach(element -> loads.merge(element.id(), 1.0 / there.size(), Double::sum));
            } else {
                topology.all(ExternalEndpoint.class).stream()
                        .filter(endpoint -> each.entry().targets().contains(endpoint.name()))
                        .forEach(endpoint -> loads.merge(endpoint.id(), 1.0, Double::sum));
            }
        }
        return loads;
    }

    private static void share(Service service, Map<Id, Double> loads) {
        List<Member> carrying = service.members().stream()
                .filter(each -> !each.backup() && !each.down())
                .toList();
        double whole = carrying.stream().mapToInt(Member::weight).sum();
        carrying.forEach(each -> loads.merge(each.backend(), each.weight() / whole, Double::sum));
    }
}
