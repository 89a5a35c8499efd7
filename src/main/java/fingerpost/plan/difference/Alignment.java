package fingerpost.plan.difference;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Reidentify;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the same things in two designs: by id, and where ids differ, by what cannot be two things at once. */
public final class Alignment {
    private Alignment() {}

    /**
     * The first design with the ids of the second where both mean the same thing: zones of the same apex, proxies with an
     * address in common, backends and routers at the same host and port, endpoints of the same name, resolvers at the same
     * address, registries of the same service name, and of the rest those with the same label. What is left over gets an id
     * that the second does not use.
     */
    public static Topology of(Topology first, Topology second) {
        Map<Id, Id> ids = new LinkedHashMap<>();
        Set<Id> found = new HashSet<>();
        for (Element each : first.elements()) {
            if (second.find(each.id()).filter(other -> sameKind(each, other)).isPresent()) {
                boolean otherwise = each instanceof HostedZone zone
                        && !second.get(each.id(), HostedZone.class).apex().equals(zone.apex());
                if (!otherwise) {
                    ids.put(each.id(), each.id());
                    found.add(each.id());
                }
            }
        }
        List<Element> unmatched = first.elements().stream()
                .filter(each -> !ids.containsKey(each.id()))
                .toList();
        for (Element each : unmatched) {
            second.elements().stream()
                    .filter(other -> !found.contains(other.id()) && sameKind(each, other) && same(each, other))
                    .findFirst()
                    .ifPresent(other -> {
                        ids.put(each.id(), other.id());
                        found.add(other.id());
                    });
        }
        for (Element each : unmatched) {
            ids.computeIfAbsent(each.id(), old -> free(old, first, second, ids));
        }
        return Reidentify.of(first, ids);
    }

    private static Id free(Id old, Topology first, Topology second, Map<Id, Id> ids) {
        if (second.find(old).isEmpty() && !ids.containsValue(old)) {
            return old;
        }
        return Id.from(
                old.toString(),
                id -> first.find(id).isPresent() || second.find(id).isPresent() || ids.containsValue(id));
    }

    private static boolean sameKind(Element one, Element other) {
        return ElementKind.of(one) == ElementKind.of(other);
    }

    private static boolean same(Element one, Element other) {
        return switch (one) {
            case HostedZone it -> it.apex().equals(((HostedZone) other).apex());
            case Proxy it -> ((Proxy) other).addresses().stream().anyMatch(it.addresses()::contains);
            case Backend it -> it.host().equals(((Backend) other).host()) && it.port() == ((Backend) other).port();
            case ApplicationRouter it ->
                it.host().equals(((ApplicationRouter) other).host()) && it.port() == ((ApplicationRouter) other).port();
            case ExternalEndpoint it -> it.name().equals(((ExternalEndpoint) other).name());
            case Resolver it -> it.address().equals(((Resolver) other).address());
            case ServiceRegistry it -> it.serviceName().equals(((ServiceRegistry) other).serviceName());
            case Service _, Certificate _, ClientGroup _, Line _, Scenario _ ->
                !one.label().isEmpty() && one.label().equals(other.label());
        };
    }
}
