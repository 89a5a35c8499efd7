package fingerpost.topology.connect;

import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Edit;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lines from a certificate to where it is installed. */
record CertificateLines(Certificate certificate) implements Lines {
    @Override
    public Connecting to(Box box) {
        return switch (box) {
            case Box.Thing(Proxy proxy) -> proxy(proxy);
            case Box.Thing(Backend backend) -> backend(backend);
            case Box.Thing(ExternalEndpoint endpoint) -> endpoint(endpoint);
            case Box.Thing _, Box.Name _ -> Refusal.ofKinds(new Box.Thing(certificate), box);
        };
    }

    /** First on the TLS servers whose names it covers, then on all of them; where none speaks TLS, with a listen for it. */
    private Connecting proxy(Proxy proxy) {
        if (proxy.servers().isEmpty()) {
            return Refusal.of(proxy.label() + " has no server yet to install a certificate on.");
        }
        List<Edit> offers = new ArrayList<>();
        offer(offers, proxy, "the servers that it covers", server -> tls(server) && covers(server));
        offer(offers, proxy, "all TLS servers", CertificateLines::tls);
        if (proxy.servers().stream().noneMatch(CertificateLines::tls)) {
            offer(offers, proxy, "the servers that it covers, with TLS on port 443", this::covers);
            offer(offers, proxy, "all servers, with TLS on port 443", _ -> true);
        }
        return offers.isEmpty()
                ? Refusal.of(
                        certificate.label() + " is installed on every TLS server of " + proxy.label() + " already.")
                : new Connecting.Offers(offers);
    }

    private void offer(List<Edit> offers, Proxy proxy, String where, Predicate<Server> wanted) {
        Optional<Id> mine = Optional.of(certificate.id());
        List<Server> chosen = proxy.servers().stream()
                .filter(wanted)
                .filter(server -> !server.certificate().equals(mine))
                .toList();
        if (!chosen.isEmpty()) {
            offers.add(Changed.of(
                    "Install " + certificate.label() + " on " + where + " of " + proxy.label(),
                    Proxy.class,
                    proxy.id(),
                    it -> it.withServers(it.servers().stream()
                            .map(server -> wanted.test(server) ? installed(server) : server)
                            .toList())));
        }
    }

    private Server installed(Server server) {
        List<Listen> listens = new ArrayList<>(server.listens());
        if (!tls(server)) {
            listens.add(Listen.https());
        }
        return new Server(listens, server.names(), Optional.of(certificate.id()), server.locations());
    }

    private static boolean tls(Server server) {
        return server.listens().stream().anyMatch(Listen::tls);
    }

    private boolean covers(Server server) {
        return !server.names().isEmpty() && server.names().stream().allMatch(this::covers);
    }

    private boolean covers(ServerName name) {
        return switch (name.form()) {
            case EXACT -> certificate.covers(name.name());
            case LEADING_WILDCARD -> certificate.names().contains(name.name().wildcard());
            case WITH_SUBDOMAINS ->
                certificate.covers(name.name())
                        && certificate.names().contains(name.name().wildcard());
            case TRAILING_WILDCARD -> false;
        };
    }

    private Connecting backend(Backend backend) {
        return backend.certificate().equals(Optional.of(certificate.id()))
                ? Refusal.of(certificate.label() + " is installed on " + backend.label() + " already.")
                : new Connecting.Offers(List.of(Changed.of(
                        "Install " + certificate.label() + " on " + backend.label(),
                        Backend.class,
                        backend.id(),
                        it -> new Backend(
                                it.id(),
                                it.label(),
                                it.host(),
                                it.port(),
                                it.capacity(),
                                it.stateful(),
                                Optional.of(certificate.id())))));
    }

    private Connecting endpoint(ExternalEndpoint endpoint) {
        return endpoint.certificate().equals(Optional.of(certificate.id()))
                ? Refusal.of(certificate.label() + " is installed on " + endpoint.label() + " already.")
                : new Connecting.Offers(List.of(Changed.of(
                        "Install " + certificate.label() + " on " + endpoint.label(),
                        ExternalEndpoint.class,
                        endpoint.id(),
                        it -> new ExternalEndpoint(
                                it.id(),
                                it.label(),
                                it.kind(),
                                it.name(),
                                it.addresses(),
                                it.ttl(),
                                it.operator(),
                                it.accepts(),
                                Optional.of(certificate.id())))));
    }
}
