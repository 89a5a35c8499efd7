package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ttl;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Families;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of small sites for tests: a proxy at 203.0.113.10, backends in 192.0.2.0/24, certificates, clients. */
final class Sites {
    static final IpAddress PROXY_V4 = IpAddress.of("203.0.113.10");
    static final IpAddress PROXY_V6 = IpAddress.of("2001:db8::10");

    private Sites() {}

    static Id id(String text) {
        return Id.of(text);
    }

    static Backend backend(String name, int lastOctet, int port) {
        return Backend.of(id(name), name, Host.of("192.0.2." + lastOctet), port);
    }

    static Service service(String name, String... backends) {
        return Service.of(
                id(name),
                name,
                Stream.of(backends).map(each -> Member.of(id(each))).toList());
    }

    static Certificate certificate(String name, String... names) {
        return new Certificate(
                id(name),
                name,
                Stream.of(names).map(DomainName::of).toList(),
                Optional.empty(),
                "/etc/ssl/" + name + ".pem",
                "/etc/ssl/" + name + ".key");
    }

    static Proxy proxy(Server... servers) {
        return new Proxy(id("proxy"), "proxy", Proxy.Kind.NGINX, List.of(PROXY_V4, PROXY_V6), List.of(servers));
    }

    /** A server by plain HTTP on port 80 that passes everything to that service. */
    static Server http(String service, String... names) {
        return new Server(List.of(Listen.http()), names(names), Optional.empty(), List.of(pass("/", service)));
    }

    /** The same by TLS on port 443. */
    static Server https(String service, String certificate, String... names) {
        return new Server(
                List.of(Listen.https()), names(names), Optional.of(id(certificate)), List.of(pass("/", service)));
    }

    static Location pass(String prefix, String service) {
        return new Location(fingerpost.topology.PathMatch.prefix(prefix), ProxyPass.to(id(service)));
    }

    static List<ServerName> names(String... names) {
        return Stream.of(names).map(ServerName::of).toList();
    }

    static ExternalEndpoint endpoint(String name, String address, String... accepts) {
        return new ExternalEndpoint(
                id("endpoint"),
                "cloud",
                ExternalEndpoint.Kind.LOAD_BALANCER,
                DomainName.of(name),
                List.of(IpAddress.of(address)),
                new Ttl(60),
                "",
                names(accepts),
                Optional.empty());
    }

    static ClientGroup clients(ClientGroup.Stub stub, Families families) {
        return new ClientGroup(
                id("clients"),
                "clients",
                10,
                Whereabouts.UNKNOWN,
                List.of(IpNetwork.of("198.51.100.0/24")),
                1,
                List.of(),
                stub,
                families);
    }

    /** One line for each step: kind, outcome where it is not good, title. */
    static List<String> told(List<WalkStep> steps) {
        return steps.stream()
                .map(step -> step.kind() + (step.outcome() == WalkStep.Outcome.GOOD ? "" : " " + step.outcome()) + ": "
                        + step.title())
                .toList();
    }

    static Element[] all(Element... elements) {
        return elements;
    }
}
