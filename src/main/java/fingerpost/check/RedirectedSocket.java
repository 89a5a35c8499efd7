package fingerpost.check;

import fingerpost.topology.Action;
import fingerpost.topology.Backend;
import fingerpost.topology.Edit;
import fingerpost.topology.Location;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An application behind a port redirection, which no browser follows when it opens a WebSocket. */
final class RedirectedSocket implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "HTTP15";
    }

    @Override
    public String source() {
        return "RFC 6455 section 4.1; \"Notes on host_registry\": port redirection";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Server server : proxy.servers()) {
            for (Location location : server.locations()) {
                if (location.action() instanceof PortRedirect to
                        && !location.match().exact()) {
                    Ports.backends(proxy, server, to.port(), design).stream()
                            .findFirst()
                            .ifPresent(backend -> findings.add(told(proxy, server, location, to, backend, design)));
                }
            }
        }
        return findings;
    }

    private Finding told(
            Proxy proxy, Server server, Location location, PortRedirect to, Backend backend, Design design) {
        Optional<ProxyPass> pass = socketPass(backend, design);
        return finding(
                        pass.isPresent() ? Severity.NOTICE : Severity.INFO,
                        Subject.of(proxy.id()),
                        proxy.label() + " redirects " + server.title()
                                + (location.match().path().equals("/")
                                        ? ""
                                        : location.match().path())
                                + " to port " + to.port() + " of " + backend.label()
                                + ". Browsers do not follow a redirect when they open a WebSocket"
                                + (pass.isPresent() ? ", which is passed on to it elsewhere. " : ". ")
                                + "Let the page name the port itself, or hand the requests on by proxy_pass.")
                .repairedBy(pass.map(action -> instead(proxy, server, location, action)));
    }

    /** How some proxy hands WebSockets to that backend and to no other. */
    private static Optional<ProxyPass> socketPass(Backend backend, Design design) {
        return design.all(Proxy.class).stream()
                .flatMap(Proxy::passes)
                .filter(ProxyPass::webSocket)
                .filter(pass -> design.get(pass.service(), Service.class).members().stream()
                        .allMatch(member -> member.backend().equals(backend.id())))
                .filter(pass ->
                        !design.get(pass.service(), Service.class).members().isEmpty())
                .findFirst();
    }

    private static Edit instead(Proxy proxy, Server server, Location location, Action action) {
        return Repairs.inElement(
                "Hand " + server.title() + " on instead of redirecting",
                proxy.id(),
                Proxy.class,
                now -> now.withServers(now.servers().stream()
                        .map(each -> each.equals(server)
                                ? each.withLocations(each.locations().stream()
                                        .map(one -> one.equals(location) ? new Location(one.match(), action) : one)
                                        .toList())
                                : each)
                        .toList()));
    }
}
