package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proxies of a design: where a request goes. Listen, server_name, location and upstream are chosen as nginx 1.22 does,
 * whatever program the proxy runs. A TLS server without a certificate refuses the handshake ({@code ssl_reject_handshake});
 * a host that no server takes finds its connection closed (444), or its handshake refused.
 */
public final class ProxyServer {
    private static final int DROP = 444;

    private final Map<Id, ProxyIndex> proxies = new HashMap<>();
    private final Passing passing;

    public ProxyServer(Topology topology) {
        topology.proxies().forEach(proxy -> proxies.put(proxy.id(), new ProxyIndex(proxy)));
        passing = new Passing(topology);
    }

    /** The server whose certificate a client sees that asks for that host by SNI; empty where it sees none. */
    public Optional<Server> greets(Proxy proxy, IpAddress address, int port, String host) {
        return listening(proxy, address, port)
                .filter(Listening::tls)
                .flatMap(listening -> listening.match(RequestHost.normal(host).flatMap(RequestHost::name)))
                .map(Listening.Match::server)
                .filter(server -> server.certificate().isPresent());
    }

    /** What becomes of the request at that proxy. */
    public Routing route(Proxy proxy, HttpRequest request, DesignState state) {
        List<Decision> decisions = new ArrayList<>();
        String where = request.address().inUrl() + ":" + request.port();
        Optional<Listening> listening = listening(proxy, request.address(), request.port());
        if (state.isDown(proxy.id())) {
            return refused(proxy, "the proxy is down", decisions);
        }
        if (listening.isEmpty()) {
            return refused(proxy, "nothing listens on " + where, decisions);
        }
        if (request.tls() && !listening.get().tls()) {
            return refused(proxy, where + " does not speak TLS", decisions);
        }
        if (!request.tls() && listening.get().tls()) {
            return end(
                    Optional.empty(),
                    new RouteEnd.Failed(400, "plain HTTP was sent to the TLS port " + where),
                    decisions);
        }
        Optional<String> host = RequestHost.normal(request.host());
        if (host.isEmpty()) {
            return end(Optional.empty(), new RouteEnd.Failed(400, "\"" + request.host() + "\" is no host"), decisions);
        }
        Optional<Listening.Match> match = listening.get().match(RequestHost.name(host.get()));
        if (match.isEmpty()) {
            return unknown(proxy, request, decisions);
        }
        Server server = match.get().server();
        if (request.tls() && server.certificate().isEmpty()) {
            return refused(proxy, "server " + server.title() + " has no certificate", decisions);
        }
        decisions.add(Decision.good(
                WalkStep.Kind.SERVER,
                "server " + server.title(),
                "Host " + request.host() + ": " + match.get().why(),
                Subject.of(proxy.id())));
        return locate(proxy, server, request, host.get(), state, decisions);
    }

    /** What becomes of a request that reaches an application or a router directly, without a proxy. */
    public Routing direct(Element element, HttpRequest request, DesignState state) {
        List<Decision> decisions = new ArrayList<>();
        String host = RequestHost.normal(request.host()).orElse("");
        RouteEnd end = state.isDown(element.id())
                ? new RouteEnd.Refused(element.label() + " is down")
                : passing.direct(element, host, request.tls(), state, decisions);
        return new Routing(Optional.empty(), Optional.empty(), end, decisions);
    }

    /** What becomes of a request at each member of the service that it is passed to. */
    Map<Id, RouteEnd> ends(ProxyPass pass, Service service, String asked, DesignState state) {
        return passing.ends(pass, service, asked, state);
    }

    private Routing locate(
            Proxy proxy,
            Server server,
            HttpRequest request,
            String asked,
            DesignState state,
            List<Decision> decisions) {
        Optional<String> path = RequestPath.normal(request.uri());
        if (path.isEmpty()) {
            return end(Optional.of(server), new RouteEnd.Failed(400, request.uri() + " is no path"), decisions);
        }
        Optional<Location> location = location(server, path.get());
        if (location.isEmpty()) {
            return end(Optional.of(server), new RouteEnd.Failed(404, "no location takes " + path.get()), decisions);
        }
        Location taken = location.get();
        String rule = taken.match().exact() ? "it is exactly the path" : "the longest prefix of " + path.get();
        decisions.add(Decision.good(
                WalkStep.Kind.LOCATION,
                "location " + taken.match() + ": " + taken.action().spoken(),
                rule,
                Subject.of(proxy.id())));
        RouteEnd end = switch (taken.action()) {
            case ProxyPass pass -> passing.pass(proxy, pass, request, asked, state, decisions);
            case Redirect redirect -> new RouteEnd.Redirected(redirect.status(), redirect.origin() + request.uri());
            case PortRedirect redirect ->
                new RouteEnd.Redirected(
                        redirect.status(), Origin.of(redirect.tls(), asked, redirect.port()) + request.uri());
            case Respond respond ->
                respond.status() == DROP
                        ? new RouteEnd.Dropped()
                        : new RouteEnd.Responded(respond.status(), respond.body());
        };
        return new Routing(Optional.of(server), location, end, decisions);
    }

    /** {@code location = path} if there is one, else the longest prefix. */
    private static Optional<Location> location(Server server, String path) {
        Comparator<Location> byRank = Comparator.comparing(
                        (Location each) -> each.match().exact())
                .thenComparingInt(each -> each.match().path().length());
        return server.locations().stream().filter(each -> takes(each, path)).max(byRank);
    }

    private static boolean takes(Location location, String path) {
        String wanted = RequestPath.decoded(location.match().path())
                .orElse(location.match().path());
        return location.match().exact() ? path.equals(wanted) : path.startsWith(wanted);
    }

    private Optional<Listening> listening(Proxy proxy, IpAddress address, int port) {
        ProxyIndex index = proxies.get(proxy.id());
        return index == null ? Optional.empty() : index.at(address, port);
    }

    private static Routing refused(Proxy proxy, String why, List<Decision> decisions) {
        decisions.add(Decision.failed(WalkStep.Kind.CONNECT, "no connection", why, Subject.of(proxy.id())));
        return new Routing(Optional.empty(), Optional.empty(), new RouteEnd.Refused(why), decisions);
    }

    private static Routing unknown(Proxy proxy, HttpRequest request, List<Decision> decisions) {
        String why = "no server_name is " + request.host() + " and no listen on port " + request.port()
                + " says default_server";
        if (request.tls()) {
            return refused(proxy, why, decisions);
        }
        decisions.add(Decision.failed(WalkStep.Kind.SERVER, "the connection is closed", why, Subject.of(proxy.id())));
        return new Routing(Optional.empty(), Optional.empty(), new RouteEnd.Dropped(), decisions);
    }

    private static Routing end(Optional<Server> server, RouteEnd.Failed failed, List<Decision> decisions) {
        decisions.add(Decision.failed(WalkStep.Kind.FAILURE, "answers " + failed.status(), failed.why()));
        return new Routing(server, Optional.empty(), failed, decisions);
    }
}
