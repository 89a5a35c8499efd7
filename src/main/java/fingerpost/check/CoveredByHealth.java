package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether it is noticed when a backend of a name dies: a service that probes its members, or leaves out those that failed
 * while it has others; records with a health check where a name leads straight to a backend. Endpoints are watched by those
 * who run them.
 */
final class CoveredByHealth {
    private CoveredByHealth() {}

    static Coverage.Part of(Subject name, DomainName host, List<End> ends, Design design) {
        List<Coverage.Lack> lacks = new ArrayList<>();
        int counted = 0;
        Set<Service> services = new LinkedHashSet<>();
        for (End end : ends) {
            if (end.element() instanceof Proxy proxy) {
                services.addAll(services(host, proxy, design));
            } else if (end.element() instanceof Backend || end.element() instanceof ApplicationRouter) {
                counted++;
                if (!end.watched()) {
                    lacks.add(new Coverage.Lack(
                            Coverage.Reason.UNWATCHED_RECORDS,
                            name,
                            end.element().label(),
                            ""));
                }
            }
        }
        for (Service service : services) {
            List<Member> used =
                    service.members().stream().filter(each -> !each.down()).toList();
            counted += used.size();
            used.stream()
                    .filter(each -> !isWatched(service, each, used.size()))
                    .map(each -> lack(service, each, used.size(), design))
                    .forEach(lacks::add);
        }
        return Coverage.Part.of(counted, counted - lacks.size(), lacks);
    }

    private static boolean isWatched(Service service, Member member, int members) {
        return service.active().isPresent() || (member.maxFails() > 0 && members > 1);
    }

    private static Coverage.Lack lack(Service service, Member member, int members, Design design) {
        String label = design.find(member.backend(), Element.class)
                .map(Element::label)
                .orElse(member.backend().toString());
        return new Coverage.Lack(
                members == 1 ? Coverage.Reason.UNWATCHED_AND_ALONE : Coverage.Reason.UNWATCHED,
                Subject.of(service.id()),
                label,
                service.label());
    }

    /** Those to which the servers hand requests for that host, over TLS and without. */
    private static Set<Service> services(DomainName host, Proxy proxy, Design design) {
        Set<Service> services = new LinkedHashSet<>();
        for (boolean tls : new boolean[] {true, false}) {
            for (int port : design.servers(proxy).ports(tls)) {
                Optional<Server> server = design.servers(proxy).taking(host, port, tls);
                for (Location location : server.map(Server::locations).orElse(List.of())) {
                    if (location.action() instanceof ProxyPass pass) {
                        services.add(design.get(pass.service(), Service.class));
                    }
                }
            }
        }
        return services;
    }
}
