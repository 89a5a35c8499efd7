package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A Host header that an application router behind a proxy has no route for. */
final class RouterDoesNotKnow implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "HTTP14";
    }

    @Override
    public String source() {
        return "\"How to map a hostname to multiple other hostnames?\", examples 1 and 2; nginx manual, proxy_set_header";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        Set<String> told = new LinkedHashSet<>();
        for (Server server : proxy.servers()) {
            for (Location location : server.locations()) {
                if (location.action() instanceof ProxyPass pass) {
                    Service service = design.get(pass.service(), Service.class);
                    service.members().stream()
                            .flatMap(member -> design.find(member.backend(), ApplicationRouter.class).stream())
                            .forEach(router -> hosts(server, pass)
                                    .filter(host -> router.routes().stream()
                                            .noneMatch(route -> route.host().covers(host)))
                                    .forEach(host -> told.add(message(proxy, router, host, pass, server))));
                }
            }
        }
        return told.stream()
                .map(message -> finding(Severity.ERROR, Subject.of(proxy.id()), message))
                .toList();
    }

    private static Stream<DomainName> hosts(Server server, ProxyPass pass) {
        return switch (pass.host()) {
            case ProxyPass.HostHeader.Asked _ -> Hosts.exact(server);
            case ProxyPass.HostHeader.Named named -> Stream.of(named.name());
            case ProxyPass.HostHeader.Upstream _ ->
                Stream.of(DomainName.of(pass.service().text()));
        };
    }

    private static String message(
            Proxy proxy, ApplicationRouter router, DomainName host, ProxyPass pass, Server server) {
        return proxy.label() + " hands requests for " + server.title() + " to " + router.label() + " with the Host "
                + host.unicode() + ", for which it has no route; it answers " + router.otherwise() + ". "
                + (pass.host() instanceof ProxyPass.HostHeader.Asked
                        ? "Add a route."
                        : "Pass on the host that the client asked for, or add a route.");
    }
}
