package fingerpost.topology.connect;

import fingerpost.dns.DomainName;
import fingerpost.topology.Action;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Edit;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines from a proxy: to a service that it passes requests to, to a name that it redirects to. */
final class ProxyLines implements Lines {
    private static final PathMatch ALL = PathMatch.prefix("/");
    private static final int MOST = 8;

    /** A server and what it does with {@code /}. */
    private record Standing(Server server, Optional<Action> action) {}

    private final Topology topology;
    private final Proxy proxy;
    private final Map<DomainName, Server> unserved = new LinkedHashMap<>();
    private final List<Standing> standing;

    ProxyLines(Topology topology, Proxy proxy) {
        this.topology = topology;
        this.proxy = proxy;
        Reaching.unserved(topology, proxy).forEach(name -> unserved.put(name, server(name)));
        this.standing = proxy.servers().stream()
                .map(server -> new Standing(server, standing(server)))
                .toList();
    }

    @Override
    public Connecting to(Box box) {
        return switch (box) {
            case Box.Name name -> redirect(name);
            case Box.Thing(Service service) -> pass(service);
            case Box.Thing(Backend backend) -> throughNewService(backend.id(), backend.label());
            case Box.Thing(ApplicationRouter router) -> throughNewService(router.id(), router.label());
            case Box.Thing thing -> Refusal.ofKinds(new Box.Thing(proxy), thing);
        };
    }

    private Connecting pass(Service service) {
        Action action = ProxyPass.to(service.id());
        List<Edit> offers = new ArrayList<>(newServers("Route ", " to " + service.label(), action));
        List<Edit> instead = new ArrayList<>();
        for (Standing each : standing) {
            if (offers.size() < MOST && each.action.isEmpty()) {
                offers.add(changed("Route " + where(each, service), each.server, action));
            } else if (instead.size() < MOST
                    && each.action.filter(it -> !passesTo(it, service)).isPresent()) {
                instead.add(changed("Route " + where(each, service) + now(each), each.server, action));
            }
        }
        offers.addAll(instead);
        if (proxy.servers().isEmpty() && unserved.isEmpty()) {
            offers.add(added("Route every host of " + proxy.label() + " to " + service.label(), defaultServer(action)));
        }
        return offers.isEmpty()
                ? Refusal.of("Every server of " + proxy.label() + " passes / to " + service.label()
                        + " already; for another path, add a location to a server.")
                : new Connecting.Offers(offers);
    }

    private Connecting redirect(Box.Name to) {
        if (to.owner().isWildcard() || to.owner().isRoot()) {
            return Refusal.of("A redirect leads to one name; " + to.title() + " stands for many.");
        }
        List<Edit> offers = new ArrayList<>();
        Action action = Redirect.permanent(to.owner());
        unserved.forEach((name, server) -> {
            if (!name.equals(to.owner())) {
                offers.add(added("Redirect " + name.unicode() + " to " + to.title(), with(server, action)));
            }
        });
        standing.stream()
                .filter(each -> !each.action.equals(Optional.of(action)))
                .filter(each -> each.server.names().stream().noneMatch(name -> name.covers(to.owner())))
                .limit(MOST)
                .map(each -> changed(
                        "Redirect " + each.server.title() + " / to " + to.title() + now(each), each.server, action))
                .forEach(offers::add);
        return offers.isEmpty()
                ? Refusal.of("No other name leads to " + proxy.label() + " that could be redirected to " + to.title()
                        + "; draw a line from that name to " + proxy.label() + " first.")
                : new Connecting.Offers(offers);
    }

    private Connecting throughNewService(Id backend, String label) {
        Id id = Id.from(label + " service", each -> topology.find(each).isPresent());
        Service service = Service.of(id, label, List.of(Member.of(backend)));
        if (!(pass(service) instanceof Connecting.Offers(List<Edit> edits))) {
            return Refusal.of("Draw the line to a service that has " + label + " as a member.");
        }
        Edit add = new Edit("Add service " + label, before -> before.with(service));
        return new Connecting.Offers(edits.stream()
                .map(each -> Edit.all(each.name() + " through a new service", List.of(add, each)))
                .toList());
    }

    private List<Edit> newServers(String before, String behind, Action action) {
        return unserved.entrySet().stream()
                .map(each -> added(before + each.getKey().unicode() + behind, with(each.getValue(), action)))
                .toList();
    }

    private static boolean passesTo(Action action, Service service) {
        return action instanceof ProxyPass pass && pass.service().equals(service.id());
    }

    private static String where(Standing each, Service service) {
        return each.server.title() + " / to " + service.label();
    }

    private String now(Standing each) {
        return each.action.map(it -> " instead (now: " + spoken(it) + ")").orElse("");
    }

    private String spoken(Action action) {
        return action instanceof ProxyPass pass
                ? topology.find(pass.service())
                        .map(each -> each.label())
                        .orElse(pass.service().text())
                : action.spoken();
    }

    private static Optional<Action> standing(Server server) {
        return server.locations().stream()
                .filter(each -> each.match().equals(ALL))
                .map(Location::action)
                .findFirst();
    }

    private Edit added(String name, Server server) {
        return Changed.of(name, Proxy.class, proxy.id(), it -> {
            List<Server> servers = new ArrayList<>(it.servers());
            servers.add(server);
            return it.withServers(servers);
        });
    }

    private Edit changed(String name, Server server, Action action) {
        return Changed.of(name, Proxy.class, proxy.id(), it -> {
            if (!it.servers().contains(server)) {
                throw new IllegalArgumentException(
                        "The server " + server.title() + " of " + it.label() + " has changed since.");
            }
            return it.withServers(it.servers().stream()
                    .map(each -> each.equals(server) ? with(each, action) : each)
                    .toList());
        });
    }

    private static Server with(Server server, Action action) {
        List<Location> locations = new ArrayList<>(server.locations());
        locations.removeIf(each -> each.match().equals(ALL));
        locations.add(Location.all(action));
        return server.withLocations(locations);
    }

    /** A server for that name that does nothing yet, with TLS where the design has a certificate for the name. */
    private Server server(DomainName name) {
        Optional<Id> certificate = topology.all(Certificate.class).stream()
                .filter(each -> each.covers(name) || each.names().contains(name))
                .map(Certificate::id)
                .findFirst();
        return new Server(
                certificate.isPresent() ? List.of(Listen.http(), Listen.https()) : List.of(Listen.http()),
                List.of(ServerName.of(name.host())),
                certificate,
                List.of());
    }

    private static Server defaultServer(Action action) {
        Listen listen = new Listen(80, Families.BOTH, false, true);
        return new Server(List.of(listen), List.of(), Optional.empty(), List.of(Location.all(action)));
    }
}
