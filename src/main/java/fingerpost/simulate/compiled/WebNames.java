package fingerpost.simulate.compiled;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Prospect;
import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.topology.Backend;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The URLs that people would open in a design: the exact names that its proxies and endpoints serve and its zones resolve, and
 * the names that lead straight to its backends.
 */
public final class WebNames {
    private WebNames() {}

    /** By https where some server of the name speaks TLS, else by http; in the order of the design. */
    public static List<TargetUrl> of(Topology topology) {
        Map<DomainName, Boolean> tls = new LinkedHashMap<>();
        for (Proxy proxy : topology.proxies()) {
            for (Server server : proxy.servers()) {
                boolean speaksTls = server.listens().stream().anyMatch(Listen::tls);
                server.names().stream()
                        .filter(WebNames::isOneName)
                        .forEach(name -> tls.merge(name.name(), speaksTls, Boolean::logicalOr));
            }
        }
        for (ExternalEndpoint endpoint : topology.all(ExternalEndpoint.class)) {
            endpoint.accepts().stream()
                    .filter(WebNames::isOneName)
                    .forEach(name ->
                            tls.putIfAbsent(name.name(), endpoint.certificate().isPresent()));
        }
        Authority authority = Authority.withinZones(topology);
        List<TargetUrl> urls = new ArrayList<>();
        tls.forEach((name, speaksTls) -> {
            if (resolves(authority, name)) {
                urls.add(TargetUrl.parse((speaksTls ? "https://" : "http://") + name.host() + "/"));
            }
        });
        new DirectNames(topology).urls().forEach((name, url) -> {
            if (!tls.containsKey(name)) {
                urls.add(url);
            }
        });
        topology.all(ServiceRegistry.class)
                .forEach(registry -> announced(registry, topology)
                        .filter(url ->
                                urls.stream().noneMatch(other -> other.host().equals(url.host())))
                        .ifPresent(urls::add));
        return urls;
    }

    /** Where clients of a registry find its service: browsers by the name for them, others by that of the service. */
    private static Optional<TargetUrl> announced(ServiceRegistry registry, Topology topology) {
        List<Backend> instances = registry.instances().stream()
                .flatMap(each -> topology.find(each.backend(), Backend.class).stream())
                .toList();
        boolean tls = instances.stream().anyMatch(each -> each.certificate().isPresent());
        DomainName host = registry.webName().orElse(registry.serviceName());
        return registry.instances().isEmpty()
                ? Optional.empty()
                : Optional.of(TargetUrl.parse((tls ? "https://" : "http://") + host.host() + "/"));
    }

    private static boolean isOneName(ServerName name) {
        return name.form() == ServerName.Form.EXACT || name.form() == ServerName.Form.WITH_SUBDOMAINS;
    }

    private static boolean resolves(Authority authority, DomainName name) {
        return List.of(RecordType.A, RecordType.AAAA).stream()
                .map(type -> authority.prospect(
                        new Question(name, type), Asker.at(IpAddress.of("233.252.0.53")), new DesignState(0)))
                .anyMatch(Prospect.Served.class::isInstance);
    }
}
