package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.Certificate;
import fingerpost.topology.Edit;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** A server that listens with TLS and has no certificate. */
final class MissingCertificate implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "TLS05";
    }

    @Override
    public String source() {
        return "nginx manual, ssl_certificate";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        return proxy.servers().stream()
                .filter(server ->
                        server.certificate().isEmpty() && !server.names().isEmpty())
                .filter(server -> server.listens().stream().anyMatch(Listen::tls))
                .map(server -> finding(
                                Severity.ERROR,
                                Subject.of(proxy.id()),
                                "The server " + server.title() + " of " + proxy.label()
                                        + " listens with TLS and has no certificate. The handshake fails for every client."
                                        + " Install one that covers its names.")
                        .repairedBy(fitting(server, design).map(certificate -> install(proxy, server, certificate))))
                .toList();
    }

    private static Optional<Certificate> fitting(Server server, Design design) {
        List<DomainName> hosts = Hosts.exact(server).toList();
        return design.all(Certificate.class).stream()
                .filter(each -> hosts.stream().allMatch(each::covers))
                .findFirst();
    }

    private static Edit install(Proxy proxy, Server server, Certificate certificate) {
        return Repairs.inElement(
                "Install " + certificate.label() + " at " + server.title(),
                proxy.id(),
                Proxy.class,
                now -> now.withServers(now.servers().stream()
                        .map(each -> each.equals(server)
                                ? new Server(
                                        each.listens(), each.names(), Optional.of(certificate.id()), each.locations())
                                : each)
                        .toList()));
    }
}
