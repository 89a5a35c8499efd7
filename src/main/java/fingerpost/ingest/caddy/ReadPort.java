package fingerpost.ingest.caddy;

import fingerpost.ingest.front.Site;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.Action;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One server of Caddy, which is a port of an address family, as its sites. */
final class ReadPort {
    /** What is done for some hosts; hosts for which the same is done are one server. */
    private record Way(List<Location> locations, Optional<Id> certificate) {}

    private final Tree.Fields server;
    private final Reading reading;
    private final Actions actions;
    private final Certificates certificates;

    ReadPort(Tree.Fields server, Reading reading, Actions actions, Certificates certificates) {
        this.server = server;
        this.reading = reading;
        this.actions = actions;
        this.certificates = certificates;
    }

    List<Site> sites() throws TreeProblem {
        reading.known(server, Set.of("listen", "protocols", "automatic_https", "tls_connection_policies", "routes"));
        boolean tls = server.find("tls_connection_policies").isPresent();
        List<Listen> listens = new ArrayList<>();
        for (Tree listen : server.items("listen")) {
            reading.tried(listen.place(), () -> listen(listen, tls)).ifPresent(listens::add);
        }
        Map<Way, List<ServerName>> ways = new LinkedHashMap<>();
        Optional<Way> otherwise = Optional.empty();
        for (Tree each : server.items("routes")) {
            Tree.Fields route = each.asFields();
            reading.known(route, Set.of("match", "handle", "terminal"));
            if (route.find("match").isPresent()) {
                reading.tried(each.place(), () -> Matchers.names(route.get("match")))
                        .ifPresent(names -> reading.tried(each.place(), () -> way(route, tls, names))
                                .ifPresent(way -> ways.computeIfAbsent(way, any -> new ArrayList<>())
                                        .addAll(names)));
            } else if (!isAbort(route)) {
                otherwise = reading.tried(each.place(), () -> way(route, tls, List.of()));
            }
        }
        otherwise.ifPresent(way -> ways.computeIfAbsent(way, any -> new ArrayList<>()));
        List<Site> sites = new ArrayList<>();
        for (Map.Entry<Way, List<ServerName>> each : ways.entrySet()) {
            boolean isDefault = otherwise.equals(Optional.of(each.getKey()));
            for (Listen listen : listens) {
                sites.add(new Site(
                        "",
                        each.getValue(),
                        each.getKey().locations,
                        each.getKey().certificate,
                        new Listen(listen.port(), listen.families(), listen.tls(), isDefault)));
            }
        }
        return sites;
    }

    private static Listen listen(Tree listen, boolean tls) throws TreeProblem {
        String text = listen.asText();
        boolean v4 = text.startsWith("tcp4/0.0.0.0:");
        if (!v4 && !text.startsWith("tcp6/[::]:")) {
            throw listen.expected("tcp4/0.0.0.0 or tcp6/[::] and a port");
        }
        return new Listen(
                Integer.parseInt(text.substring(text.lastIndexOf(':') + 1)),
                v4 ? Families.V4 : Families.V6,
                tls,
                false);
    }

    private Way way(Tree.Fields route, boolean tls, List<ServerName> names) throws TreeProblem {
        if (isAbort(route)) {
            return new Way(List.of(), Optional.empty());
        }
        Tree.Fields handler = handler(route);
        if (!handler.text("handler", "").equals("subroute")) {
            throw handler.expected("a subroute");
        }
        Set<Location> locations = new LinkedHashSet<>();
        Set<PathMatch> matches = new LinkedHashSet<>();
        for (Tree each : handler.items("routes")) {
            Tree.Fields place = each.asFields();
            reading.known(place, Set.of("match", "handle", "terminal"));
            Optional<Action> action = reading.tried(each.place(), () -> actions.read(handler(place)));
            Optional<PathMatch> match = place.find("match").isEmpty()
                    ? Optional.of(PathMatch.prefix("/"))
                    : reading.tried(each.place(), () -> Matchers.path(place.get("match")));
            boolean nothing = place.find("match").isEmpty()
                    && handler(place).text("status_code", "").equals("404")
                    && handler(place).fields().size() == 2;
            if (action.isPresent() && match.isPresent() && !nothing && matches.add(match.get())) {
                locations.add(new Location(match.get(), action.get()));
            }
        }
        Optional<Id> certificate =
                tls ? certificates.presented(server.items("tls_connection_policies"), names) : Optional.empty();
        return new Way(List.copyOf(locations), certificate);
    }

    private boolean isAbort(Tree.Fields route) throws TreeProblem {
        return handler(route).find("abort").isPresent();
    }

    private Tree.Fields handler(Tree.Fields route) throws TreeProblem {
        List<Tree> handlers = route.items("handle");
        if (handlers.size() != 1) {
            throw route.expected("one handler");
        }
        return handlers.getFirst().asFields();
    }
}
