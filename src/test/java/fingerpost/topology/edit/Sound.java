package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What in a design refers to nothing, or to something of another kind than it can use. */
final class Sound {
    private final Topology topology;
    private final List<String> complaints = new ArrayList<>();

    private Sound(Topology topology) {
        this.topology = topology;
        topology.elements().forEach(this::element);
    }

    static List<String> complaints(Topology topology) {
        return new Sound(topology).complaints;
    }

    private void element(Element element) {
        switch (element) {
            case Proxy proxy -> {
                proxy.servers()
                        .forEach(each -> each.certificate()
                                .ifPresent(id -> need(element, id, EnumSet.of(ElementKind.CERTIFICATE))));
                proxy.passes().forEach(pass -> need(element, pass.service(), EnumSet.of(ElementKind.SERVICE)));
            }
            case Scenario scenario -> scenario.happenings().forEach(each -> happening(scenario, each));
            default -> element.references().forEach(each -> need(element, each, kinds(element)));
        }
    }

    private static Set<ElementKind> kinds(Element element) {
        return switch (ElementKind.of(element)) {
            case ZONE -> EnumSet.of(ElementKind.LINE);
            case SERVICE, ROUTER, REGISTRY -> EnumSet.of(ElementKind.BACKEND, ElementKind.ROUTER);
            case BACKEND, ENDPOINT -> EnumSet.of(ElementKind.CERTIFICATE);
            case CLIENTS -> EnumSet.of(ElementKind.RESOLVER);
            case PROXY, SCENARIO, CERTIFICATE, LINE, RESOLVER -> EnumSet.noneOf(ElementKind.class);
        };
    }

    private void happening(Scenario scenario, Happening happening) {
        switch (happening) {
            case Happening.Fails(var _, var id) -> need(scenario, id, EnumSet.allOf(ElementKind.class));
            case Happening.Refuses(var _, var id) -> need(scenario, id, EnumSet.allOf(ElementKind.class));
            case Happening.PathBreaks(var _, var id, var _, var _) ->
                need(scenario, id, EnumSet.allOf(ElementKind.class));
            case Happening.Recovers(var _, var id) -> need(scenario, id, EnumSet.allOf(ElementKind.class));
            case Happening.AuthorityOutage(var _, var zone, var _) ->
                need(scenario, zone, EnumSet.of(ElementKind.ZONE));
            case Happening.Surge(var _, var clients, var _, var _) ->
                need(scenario, clients, EnumSet.of(ElementKind.CLIENTS));
            case Happening.RecordChanges(var _, var zone, var entry) -> inside(scenario, zone, entry.owner());
            case Happening.CanaryMoves(var _, var zone, var owner, var _) -> inside(scenario, zone, owner);
        }
    }

    private void inside(Scenario scenario, Id zone, DomainName owner) {
        need(scenario, zone, EnumSet.of(ElementKind.ZONE));
        topology.find(zone, HostedZone.class)
                .filter(each -> !owner.isAtOrBelow(each.apex()))
                .ifPresent(each -> complaints.add(scenario.id() + " changes " + owner + " in the zone " + each.apex()));
    }

    private void need(Element from, Id to, Set<ElementKind> kinds) {
        boolean fine = topology.find(to)
                .filter(each -> kinds.contains(ElementKind.of(each)))
                .isPresent();
        if (!fine) {
            complaints.add(from.id() + " refers to " + to + ", which is none of " + kinds);
        }
    }
}
